import { Returns } from '#ui/charts/contribution/Returns.tsx';
import { ValueBar } from '#ui/charts/contribution/ValueBar.tsx';
import { Gantt } from '#ui/charts/gantt/Gantt.tsx';
import type { GanttInput } from '#ui/charts/gantt/layout.ts';
import type { Example } from './example.ts';

const plan: GanttInput = {
  firstDay: '2027-03-01',
  horizonDays: 240,
  rows: [
    {
      id: 'a',
      title: 'Garden Island',
      detail: 'Captain Cook',
      outages: [{ fromDay: 0, toDay: 40 }],
      isClosed: false,
    },
    { id: 'b', title: 'Geoje', detail: 'Royal Dock III', outages: [], isClosed: false },
    { id: 'c', title: 'Pearl Harbor', detail: 'Dry Dock 1', outages: [], isClosed: true },
  ],
  bars: [
    {
      id: '1',
      row: 'a',
      title: 'Ship 1',
      readyDay: 20,
      transitDays: 12,
      startDay: 40,
      endDay: 130,
      isPinned: false,
    },
    {
      id: '2',
      row: 'b',
      title: 'Ship 2',
      readyDay: 3,
      transitDays: 4,
      startDay: 7,
      endDay: 25,
      isPinned: true,
    },
    {
      id: '3',
      row: 'b',
      title: 'Ship 3',
      readyDay: 0,
      transitDays: 5,
      startDay: 25,
      endDay: 175,
      isPinned: true,
    },
    {
      id: '4',
      row: 'b',
      title: 'The last ship',
      readyDay: 60,
      transitDays: 5,
      startDay: 200,
      endDay: 232,
      isPinned: false,
    },
  ],
};

const returns = {
  label: 'Ships back in service by day',
  firstDay: '2027-03-01',
  horizonDays: 240,
  ships: 6,
  lines: [
    { key: 'home', title: 'US alone', days: [40, 120, 210] },
    { key: 'JP', title: '+ Japan', days: [30, 60, 120, 190] },
    { key: 'JP+KR', title: '+ South Korea', days: [30, 50, 80, 120, 170] },
  ],
};

/** Plans over time and what allies add, by name. */
export const fleetCharts = [
  { name: 'gantt', title: 'A plan over time', element: <Gantt label="Plan" width={860} {...plan} /> },
  { name: 'gantt-narrow', title: 'On a phone', element: <Gantt label="Plan" width={358} {...plan} /> },
  {
    name: 'returns',
    title: 'Ships returned by day',
    element: <Returns width={620} height={280} {...returns} />,
  },
  {
    name: 'value-bar',
    title: 'A value and its interval',
    element: <ValueBar value={620} low={400} high={900} most={1000} />,
  },
] as const satisfies readonly Example[];
