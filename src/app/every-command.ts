import type { SharingCommands } from '#features/sharing/use-commands.ts';
import { switches } from '#map/controls/switches.ts';
import { cameraFor } from '#map/regions/camera-for.ts';
import { regions } from '#map/regions/regions.ts';
import { themes, type ThemeName } from '#ui/theme/theme.ts';
import { moveCamera, setPanels, setProjection, setTheme, toggleLayer } from '#workspace/edits/view.ts';
import type { Workplace } from '#workspace/use-workspace.ts';
import { keyedCommands } from './commands.ts';

/** A command as the question bar offers it. */
export interface Offered {
  readonly keys: string | null;
  readonly does: string;
  readonly run: () => void;
}

/** Everything that can be done from the question bar: what has a key, and what has none. */
export function everyCommand(workplace: Workplace, sharing: SharingCommands): readonly Offered[] {
  const { workspace, readings } = workplace;
  const decided = () => readings.document(workspace.store.getState());
  const one = (does: string, run: () => void): Offered => ({ keys: null, does, run });
  return [
    ...keyedCommands
      .filter(({ opensTheBar }) => !opensTheBar)
      .map(({ keys, does, run }): Offered => ({ keys, does, run: () => run(workplace, sharing) })),
    ...(Object.keys(themes) as ThemeName[]).map((theme) =>
      one(`Theme: ${themes[theme].title}`, () => workspace.edit(setTheme, theme)),
    ),
    one('Chart: flat', () => workspace.edit(setProjection, 'flat')),
    one('Chart: globe', () => workspace.edit(setProjection, 'globe')),
    ...switches.map(({ id, title }) =>
      one(`Layer on or off: ${title}`, () =>
        workspace.edit(toggleLayer, { id, on: !decided().layers.includes(id) }),
      ),
    ),
    ...regions.map((region) =>
      one(`Go to: ${region.title}`, () => {
        const chart = document.querySelector('[data-region="chart"]');
        workspace.edit(
          moveCamera,
          cameraFor(region, chart?.clientWidth ?? innerWidth, chart?.clientHeight ?? innerHeight),
        );
      }),
    ),
    one('The job: homeport, kind, start', () => workspace.pass({ dialog: 'job' })),
    one('Settings: units, marking, basemap', () => workspace.pass({ dialog: 'settings' })),
    one('Open a project file', sharing.openProject),
    one('Export as CSV or GeoJSON, from the table', () => workspace.edit(setPanels, { table: true })),
  ];
}
