import { MapLibreOverlay } from '@deck.gl/maplibre';
import {
  AttributionControl,
  Map as MapLibreMap,
  NavigationControl,
  ScaleControl,
  setWorkerUrl,
} from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import './maplibre.css';
import type { FacilityId } from '#domain/facility/facility.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import { themes, type Theme } from '#ui/theme/theme.ts';
import type { FleetOnChart } from '#workspace/derived/fleet/on-chart.ts';
import { remember } from '#workspace/derived/remember.ts';
import { parts } from '#workspace/document/document.ts';
import { moveCamera } from '#workspace/edits/view.ts';
import type { State } from '#workspace/store/workspace.ts';
import type { Workplace } from '#workspace/use-workspace.ts';
import { landLayer } from '../basemap/land.ts';
import { openChartTiles, type ChartTiles } from '../basemap/tiles.ts';
import {
  facilityLabels,
  labelLayer,
  labelSource,
  reservedImage,
  shortName,
} from '../labels/facility-labels.ts';
import type {
  chosenWay,
  drawNearest,
  drawShipNames,
  easeIntoTheOpen,
  fleetReadings,
  lookOver,
  newlySelected,
  watchCovers,
} from '../layers/at-sea.ts';
import { symbolScale } from '../layers/facilities/symbol-size.ts';
import { layers } from '../layers/index.ts';
import { slots, type Scene, type SealedLayer } from '../layers/layer.ts';
import { countInView, placesOf } from '../picking/nearest.ts';
import { cameraFor } from '../regions/camera-for.ts';
import { wholeTheater } from '../regions/regions.ts';
import { ownChart } from './chart-style.ts';
import { chartSwitches } from './chart-switches.ts';
import { coversOf, insetsBeside, within } from './free-area.ts';
import type { Selected } from './into-the-open.ts';

setWorkerUrl(workerUrl);

/** Fetched once for the page, whichever stage asks first. */
let tiles: ChartTiles | null = null;
const tilesOf = (address: string): ChartTiles => (tiles ??= openChartTiles(address));

const noFleetOnChart: FleetOnChart = { marks: [], ways: [] };

type Camera = State['decided']['now']['camera'];

export interface Stage {
  readonly map: MapLibreMap;
  readonly close: () => void;
  /** The notice that the graphics context was lost, if it was: to be withdrawn when the chart is drawn again. */
  readonly lossNotice: () => number | null;
}

interface StageOptions {
  readonly container: HTMLElement;
  readonly workplace: Workplace;
  /** Address of the basemap archive. */
  readonly archive: string;
  /** Called when the graphics context was lost and is there again: open a new stage in place of this one. */
  readonly onContextRestored: () => void;
  /** Called when the first whole picture stands. */
  readonly onDrawn?: () => void;
}

/**
 * The only owner of MapLibre and of the deck overlay: draws the scene, follows the store, and reports the camera back.
 * deck.gl draws interleaved, so that names lie over signs and one canvas holds the whole picture.
 * @throws Error when the browser gives no WebGL 2.
 */
export function openStage({
  container,
  workplace,
  archive,
  onContextRestored,
  onDrawn = () => {},
}: StageOptions): Stage {
  const { workspace, readings } = workplace;
  const state = () => workspace.store.getState();
  const box = () => container.getBoundingClientRect();
  // A camera that nobody has moved yet shows the whole theater, whatever the window.
  const home = () => {
    const { left, top, right, bottom } = within(box(), insetsBeside(box(), coversOf('sheets')));
    return cameraFor(wholeTheater, right - left, bottom - top);
  };
  if (readings.document(state()).camera === parts.camera.initial) workspace.edit(moveCamera, home());
  const { camera } = readings.document(state());
  const chartTiles = tilesOf(archive);

  /** From the loss of the graphics context until this stage is closed: nothing can be drawn. */
  let lost = false;
  const sceneOf = openScene(workplace, (current) => fleetOf(current));
  const labelsOf = remember(facilityLabels);
  const labels = () => labelsOf(readings.visible(state()), readings.yardFits(state()));
  const styleOf = remember((theme: Theme) =>
    ownChart(
      theme,
      chartTiles.url,
      chartSwitches.map(({ id }) => id),
      labels(),
    ),
  );
  const themeOf = (current: State) => themes[readings.document(current).theme];

  const map = new MapLibreMap({
    container,
    style: styleOf(themeOf(state())),
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    minZoom: 0.4,
    maxZoom: 13,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    attributionControl: false,
    fadeDuration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  map
    .getCanvas()
    .setAttribute(
      'aria-label',
      'Chart. Arrow keys move it, plus and minus zoom. The table lists the same facilities.',
    );
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new AttributionControl({}), 'bottom-right');
  const scale = new ScaleControl({ unit: 'nautical', maxWidth: 110 });
  map.addControl(scale, 'bottom-left');

  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  map.addControl(overlay);

  let atSea: readonly SealedLayer[] = [];
  /** What comes with the layers at sea: whose water is whose, the fleet, and how its names are put on the chart. */
  let afloat: {
    readonly drawNearest: typeof drawNearest;
    readonly drawShipNames: typeof drawShipNames;
    readonly fleetReadings: typeof fleetReadings;
    readonly lookOver: typeof lookOver;
    readonly watchCovers: typeof watchCovers;
    readonly easeIntoTheOpen: typeof easeIntoTheOpen;
    readonly newlySelected: typeof newlySelected;
    readonly chosenWay: typeof chosenWay;
  } | null = null;
  const fleetOf = (current: State): FleetOnChart =>
    afloat?.fleetReadings(readings).fleetOnChart(current) ?? noFleetOnChart;
  const fetchAtSea = remember((straitsKnown: boolean) => {
    if (straitsKnown) void drawAtSea();
  });
  const drawAtSea = async () => {
    const arrived = await import('../layers/at-sea.ts');
    atSea = arrived.layersAtSea;
    afloat = arrived;
    look();
    if (!lost) drawScene();
  };

  let sight: Scene['sight'] = null;
  let covers: ReturnType<typeof watchCovers> | null = null;
  /** Names at sea are set for what is seen of the chart at rest: nothing is set anew while it moves. */
  const look = () => {
    if (lost) return;
    covers ??= afloat?.watchCovers(look) ?? null;
    covers?.watch();
    sight = afloat?.lookOver(map) ?? null;
    follow();
  };
  const isGlobe = () => map.getProjection()?.type === 'globe';
  const sceneNow = () => sceneOf(state(), map.getZoom(), isGlobe(), sight);

  const drawScene = () => {
    const current = state();
    const theme = themeOf(current);
    const scene = sceneNow();
    const shown = readings.document(current).layers;
    overlay.setProps({
      layers: [...layers, ...atSea]
        .toSorted((a, b) => slots.indexOf(a.slot) - slots.indexOf(b.slot))
        .filter(({ hiddenBy }) => hiddenBy === null || shown.includes(hiddenBy))
        .flatMap(({ slot, draw }) => {
          // What covers water goes under the land, whose coast then bounds it; the rest under the names.
          const below = [slot === 'sea' ? landLayer : labelLayer, labelLayer].find((id) => map.getLayer(id));
          const drawn = draw(scene, theme);
          return below ? drawn.map((layer) => layer.clone({ beforeId: below } as object)) : drawn;
        }),
    });
    const nearest = shown.includes('nearest') ? scene.sea.nearest : null;
    afloat?.drawNearest(map, {
      nearest,
      facilities: scene.facilities,
      sight,
      theme,
      ids: { land: landLayer, labels: labelLayer },
      shortName,
    });
  };

  const drawLabels = () => {
    const source = map.getSource(labelSource);
    if (source && 'setData' in source && typeof source.setData === 'function') source.setData(labels());
  };

  const drawShips = () => {
    const current = state();
    const isNamed = readings.document(current).layers.includes('labels');
    afloat?.drawShipNames(map, themeOf(current), fleetOf(current).marks, isNamed);
  };

  const drawSwitches = () => {
    const shown = readings.document(state()).layers;
    for (const { id } of map.getStyle().layers) {
      const chosen = chartSwitches.find(({ holds }) => holds(id));
      if (chosen) map.setLayoutProperty(id, 'visibility', shown.includes(chosen.id) ? 'visible' : 'none');
    }
  };

  const drawProjection = () => {
    container.toggleAttribute('data-globe', readings.document(state()).projection === 'globe');
    const type = readings.document(state()).projection === 'globe' ? 'globe' : 'mercator';
    if (isGlobe() !== (type === 'globe')) map.setProjection({ type });
  };

  // The overlay takes the map's projection at the time of its own props, and is told of no later one.
  const onProjected = () => {
    if (!lost) drawScene();
  };

  const drawUnits = () =>
    scale.setUnit(readings.document(state()).units.distance === 'nm' ? 'nautical' : 'metric');

  map.setMissingStyleImageResolver((id) => {
    const side = 22;
    if (id === reservedImage)
      map.addImage(id, { width: side, height: side, data: new Uint8Array(side * side * 4) });
  });
  map.on('style.load', () => {
    drawProjection();
    drawLabels();
    drawSwitches();
    drawScene();
    drawShips();
  });
  void chartTiles.ready.catch((problem: unknown) =>
    workspace.notify({
      tone: 'error',
      text: `The coast can't be drawn: ${problem instanceof Error ? problem.message : String(problem)} Facilities, table and ledger work without it.`,
    }),
  );

  const followTheme = remember((theme: Theme, source: string | null) => {
    if (source === null) map.setStyle(styleOf(theme), { diff: true });
    else void drawCustomChart(source, theme);
  });
  const drawCustomChart = async (source: string, theme: Theme) => {
    const { customChart, refusalOf } = await import('./custom-chart.ts');
    try {
      map.setStyle(await customChart(source, theme, labels()), { diff: false });
    } catch (problem) {
      workspace.notify({ tone: 'warning', text: refusalOf(source, problem) });
      map.setStyle(styleOf(theme), { diff: true });
    }
  };

  // One word for whatever fails later on; MapLibre would fill the console.
  let told = false;
  map.on('error', ({ error }) => {
    if (told || lost) return;
    told = true;
    workspace.notify({ tone: 'warning', text: `Part of the chart can't be drawn: ${error.message}` });
  });

  /** The whole theater is shown, and shall be whatever the room for the chart. */
  let atHome = isSame(camera, home());
  /** The place of what was selected, on its way into the open. */
  let bringing: LngLat | null = null;
  const adaptToRoom = () => {
    const padding = insetsBeside(box(), coversOf('sheets'));
    const before = bringing;
    if (atHome) {
      const { lng, lat, zoom } = home();
      map.jumpTo({ center: [lng, lat], zoom, padding });
    } else map.setPadding(padding);
    // Other padding stops the chart where it is.
    if (before) bringIntoTheOpen(before);
  };
  map.on('movestart', ({ originalEvent }) => {
    if (!originalEvent) return;
    atHome = false;
    bringing = null;
    // Whoever moves the chart has chosen what to see.
    if (state().passing.framing) workspace.pass({ framing: false });
  });
  map.on('resize', adaptToRoom);

  /** Panels open and close first; then the chart looks whether what is selected is still in the open. */
  let settling: number | undefined;
  const whenSettled = (act: () => void) => {
    window.clearTimeout(settling);
    settling = window.setTimeout(() => {
      if (!lost) act();
    }, 120);
  };
  const bringIntoTheOpen = (place: LngLat) => {
    bringing = null;
    if (!afloat?.easeIntoTheOpen(map, box(), place, sight)) return;
    atHome = false;
    bringing = map.isMoving() ? place : null;
    map.once('moveend', () => {
      bringing = null;
    });
  };
  let brought = selectedIn(readings.document(state()));
  const followPanels = remember((_panels: unknown, _facility: string | null, _strait: string | null) =>
    whenSettled(() => {
      map.resize();
      adaptToRoom();
      const now = selectedIn(readings.document(state()));
      const place = afloat?.newlySelected(state().given.world, brought, now);
      if (afloat) brought = now;
      if (place) bringIntoTheOpen(place);
      look();
    }),
  );

  const bringIntoView = async (path: readonly LngLat[]) => {
    const { frameVoyage } = await import('./frame-voyage.ts');
    if (lost) return;
    frameVoyage(map, path);
    // Also where all of it was in view already: with more room the whole theater would be drawn larger than that.
    atHome = false;
  };
  let frameSoon: number | undefined;
  /** A voyage that was just chosen comes into view: once, when its way is known and the panels stand. */
  const followVoyage = (current: State) => {
    window.clearTimeout(frameSoon);
    const way = afloat?.chosenWay(readings, current);
    if (!way) return;
    frameSoon = window.setTimeout(() => {
      if (lost || !state().passing.framing) return;
      workspace.pass({ framing: false });
      if (way.found) void bringIntoView(way.path);
    }, 200);
  };

  let reported = camera;
  const followCamera = remember((wanted: State['decided']['now']['camera']) => {
    if (wanted === reported) return;
    reported = wanted;
    atHome = isSame(wanted, home());
    map.flyTo({ center: [wanted.lng, wanted.lat], zoom: wanted.zoom, essential: false, duration: 900 });
  });
  const reportCamera = () => {
    const center = map.getCenter();
    const { camera: before } = readings.document(state());
    const next = { lng: round(center.lng), lat: round(center.lat), zoom: round(map.getZoom()) };
    if (next.lng !== before.lng || next.lat !== before.lat || next.zoom !== before.zoom) {
      reported = next;
      workspace.edit(moveCamera, next);
    }
    reportView();
  };
  const reportView = () => {
    const bounds = map.getBounds();
    const inView = countInView(placesOf(readings.facilities(state())), readings.sifted(state()).kept, {
      west: bounds.getWest(),
      south: bounds.getSouth(),
      east: bounds.getEast(),
      north: bounds.getNorth(),
    });
    if (state().passing.inView !== inView) workspace.pass({ inView });
  };
  map.on('moveend', () => {
    reportCamera();
    look();
  });
  map.on('zoom', () => follow());

  const followScene = remember((_scene: Scene, _theme: Theme, _layers: readonly string[]) => drawScene());
  const followLabels = remember((_labels: ReturnType<typeof labels>) => {
    drawLabels();
    reportView();
  });
  const followShips = remember((_marks: FleetOnChart['marks'], _theme: Theme, _layers: readonly string[]) =>
    drawShips(),
  );
  const followSwitches = remember((_layers: readonly string[]) => drawSwitches());
  const followProjection = remember((_projection: string) => drawProjection());
  const followUnits = remember((_units: unknown) => drawUnits());

  /** Until MapLibre has its first style there is nothing to change. */
  let stands = false;
  const follow = () => {
    if (lost || !stands) return;
    const current = state();
    const document = readings.document(current);
    followTheme(themeOf(current), document.chartSource);
    followProjection(document.projection);
    followCamera(document.camera);
    followScene(sceneNow(), themeOf(current), document.layers);
    followLabels(labels());
    followShips(fleetOf(current).marks, themeOf(current), document.layers);
    followSwitches(document.layers);
    followUnits(document.units);
    fetchAtSea(current.given.libraryLoaded);
    followPanels(document.panels, document.selection?.facility ?? null, document.strait);
    followVoyage(current);
  };
  let unsubscribe = () => {};
  // For tests and measurements: the first whole picture stands.
  map.once('idle', () => {
    container.setAttribute('data-chart', 'drawn');
    // On a narrow screen the credits fold into their button, which opens them again.
    container.querySelector('.maplibregl-compact-show')?.classList.remove('maplibregl-compact-show');
    onDrawn();
    // After the page has heard of it: what tells of signs is not to hold up anything else.
    setTimeout(() => void listen());
  });
  map.once('load', () => {
    map.on('projectiontransition', onProjected);
    stands = true;
    follow();
    reportView();
    unsubscribe = workspace.store.subscribe(follow);
  });

  const canvas = map.getCanvas();
  let lossNotice: number | null = null;
  const onLost = () => {
    lost = true;
    // What deck.gl holds belongs to the lost context: let go while MapLibre's style still stands, and it is silent.
    map.removeControl(overlay);
    container.removeAttribute('data-chart');
    workspace.notify({
      tone: 'warning',
      text: 'The graphics driver let go of the chart. It is drawn again as soon as it is back.',
    });
    lossNotice = state().passing.notices.at(-1)?.id ?? null;
  };
  // The legend has come, or was folded or unfolded.
  const around = container.parentElement;
  around?.addEventListener('toggle', look, true);
  // On its way down, so before MapLibre hears of it.
  container.addEventListener('webglcontextlost', onLost, true);
  const onRestored = () => void setTimeout(onContextRestored, 200);
  canvas.addEventListener('webglcontextrestored', onRestored);

  let isOpen = true;
  let stopListening = () => {};
  // There is nothing to point at before.
  const listen = async () => {
    const { listenToPointer } = await import('../picking/pointer.ts');
    if (isOpen) stopListening = listenToPointer(map, workplace, () => fleetOf(state()).marks);
  };

  return {
    map,
    lossNotice: () => lossNotice,
    close: () => {
      isOpen = false;
      container.removeAttribute('data-chart');
      unsubscribe();
      window.clearTimeout(settling);
      window.clearTimeout(frameSoon);
      stopListening();
      around?.removeEventListener('toggle', look, true);
      covers?.stop();
      container.removeEventListener('webglcontextlost', onLost, true);
      canvas.removeEventListener('webglcontextrestored', onRestored);
      map.remove();
    },
  };
}

/** Cameras are kept to a meter or so: links stay short, and a link opened twice is the same. */
const round = (value: number) => Math.round(value * 1e5) / 1e5;

/** What was selected on the chart or in a list. */
const selectedIn = ({ selection, strait }: State['decided']['now']): Selected => ({
  facility: selection?.facility ?? null,
  strait,
});

const isSame = (one: Camera, other: Camera) =>
  one.lng === other.lng && one.lat === other.lat && one.zoom === other.zoom;

/** The scene as a remembered reading of the store. */
function openScene(
  { readings }: Workplace,
  fleetOf: (state: State) => FleetOnChart,
): (state: State, zoom: number, isGlobe: boolean, sight: Scene['sight']) => Scene {
  const litOf = remember((fleet: FleetOnChart, lit: string | null): Scene['fleet'] => ({ ...fleet, lit }));
  const originOf = remember(
    (origin: State['decided']['now']['origin'], radiusNm: number | null): Scene['origin'] =>
      origin && { position: [origin.lng, origin.lat], radiusNm },
  );
  const build = remember(
    (
      facilities: Scene['facilities'],
      passes: Scene['passes'],
      yardFits: Scene['yardFits'],
      sizeBy: Scene['sizeBy'],
      selected: string | null,
      hovered: string | null,
      origin: Scene['origin'],
      scale: number,
      nameZoom: number,
      sea: Scene['sea'],
      fleet: Scene['fleet'],
      isGlobe: boolean,
      sight: Scene['sight'],
    ): Scene => ({
      facilities,
      passes,
      yardFits,
      sizeBy,
      selected: selected as FacilityId | null,
      hovered: hovered as FacilityId | null,
      origin,
      scale,
      nameZoom,
      sea,
      fleet,
      isGlobe,
      sight,
    }),
  );
  return (state, zoom, isGlobe, sight) => {
    const document = readings.document(state);
    const { distance } = document.filters;
    return build(
      readings.facilities(state),
      readings.sifted(state).passes,
      readings.yardFits(state),
      document.sizeBy,
      document.selection?.facility ?? null,
      state.passing.hovered,
      originOf(document.origin, distance?.kind === 'interval' ? distance.to : null),
      symbolScale(zoom),
      // Rounded down: names that have room now keep it while the chart comes nearer.
      Math.floor(zoom * 2) / 2,
      readings.sea(state),
      litOf(fleetOf(state), state.passing.hoveredShip ?? state.passing.fleetShip),
      isGlobe,
      sight,
    );
  };
}
