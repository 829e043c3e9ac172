import { useState } from 'react';
import { Button } from '#ui/controls/Button.tsx';
import { Dialog } from '#ui/controls/Dialog.tsx';
import { Segmented } from '#ui/controls/Segmented.tsx';
import { themes } from '#ui/theme/theme.ts';
import { setChartSource, setMarking, setProjection, setTheme, setUnits } from '#workspace/edits/view.ts';
import { useReading, useWorkplace } from '#workspace/use-workspace.ts';
import styles from './Settings.module.css';

/** How things look and read: theme, units, marking, basemap. */
export function Settings({ onClose }: { readonly onClose: () => void }) {
  const { workspace, readings } = useWorkplace();
  const { theme, units, marking, projection } = useReading(readings.document);
  return (
    <Dialog title="Settings" onClose={onClose}>
      <div className={styles['groups']}>
        <Segmented
          label="Theme"
          value={theme}
          options={[
            ['night', themes.night.title],
            ['paper', themes.paper.title],
            ['print', themes.print.title],
          ]}
          onChange={(value) => workspace.edit(setTheme, value)}
        />
        <Segmented
          label="Chart"
          value={projection}
          options={[
            ['flat', 'flat'],
            ['globe', 'globe'],
          ]}
          onChange={(value) => workspace.edit(setProjection, value)}
        />
        <Segmented
          label="Distances"
          value={units.distance}
          options={[
            ['nm', 'nautical miles'],
            ['km', 'kilometers'],
          ]}
          onChange={(distance) => workspace.edit(setUnits, { distance })}
        />
        <Segmented
          label="Lengths"
          value={units.length}
          options={[
            ['m', 'meters'],
            ['ft', 'feet'],
          ]}
          onChange={(length) => workspace.edit(setUnits, { length })}
        />
        <Segmented
          label="Positions"
          value={units.position}
          options={[
            ['dms', '26°05′N'],
            ['decimal', '26.08'],
            ['mgrs', 'MGRS'],
          ]}
          onChange={(position) => workspace.edit(setUnits, { position })}
        />
        <label className={styles['field']}>
          <span>Marking, shown above the page and carried by every export</span>
          <input
            value={marking}
            maxLength={80}
            onChange={({ target }) => {
              if (target.value.trim() !== '') workspace.edit(setMarking, target.value, 'marking');
            }}
          />
        </label>
        <ChartSource />
      </div>
    </Dialog>
  );
}

const refusal = (text: string): string | null => {
  if (!URL.canParse(text)) return 'That is not an address. Give one that begins with https://.';
  const { protocol, pathname } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return 'Only http and https addresses can be used.';
  return /\.(pmtiles|json)$/.test(pathname) || !pathname.includes('.')
    ? null
    : 'Give the address of a .pmtiles archive or of a style (.json).';
};

function ChartSource() {
  const { workspace, readings } = useWorkplace();
  const { chartSource } = useReading(readings.document);
  const [text, setText] = useState(chartSource ?? '');
  const problem = text === '' ? null : refusal(text);
  return (
    <form
      className={styles['field']}
      onSubmit={(event) => {
        event.preventDefault();
        if (problem === null) workspace.edit(setChartSource, text === '' ? null : text);
      }}
    >
      <label>
        <span>Richer basemap: address of a Protomaps archive (.pmtiles) or of a MapLibre style (.json)</span>
        <input
          type="url"
          value={text}
          placeholder="https://example.org/planet.pmtiles"
          aria-invalid={problem !== null}
          aria-describedby="chart-source-note"
          onChange={({ target }) => setText(target.value.trim())}
        />
      </label>
      <p id="chart-source-note" className={problem ? styles['problem'] : styles['note']}>
        {problem ??
          'Fetched from that address whenever the chart is drawn, so it needs a network. It is kept in this browser only: links and project files never carry it.'}
      </p>
      <div className={styles['actions']}>
        <Button type="submit" disabled={problem !== null || text === (chartSource ?? '')}>
          Use this basemap
        </Button>
        <Button
          disabled={chartSource === null}
          onClick={() => {
            setText('');
            workspace.edit(setChartSource, null);
          }}
        >
          Back to Fairlead’s own
        </Button>
      </div>
    </form>
  );
}
