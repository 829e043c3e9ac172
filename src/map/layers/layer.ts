import type { Layer } from '@deck.gl/core';
import type { Facility, FacilityId } from '#domain/facility/facility.ts';
import type { YardFit } from '#domain/fit/fit.ts';
import type { LngLat } from '#domain/geo/lng-lat.ts';
import type { Theme } from '#ui/theme/theme.ts';
import type { FleetOnChart } from '#workspace/derived/fleet/on-chart.ts';
import type { Sea } from '#workspace/derived/sea.ts';
import type { Document } from '#workspace/document/document.ts';
import type { Sight } from './sight.ts';

/** Where a layer is painted, floor to ceiling. */
export const slots = ['sea', 'lanes', 'routes', 'facilities', 'annotations'] as const;

/** All a layer may look at: the world after filters, and the moment. */
export interface Scene {
  readonly facilities: readonly Facility[];
  /** 1 for each facility that passes the filters, by index. */
  readonly passes: Uint8Array;
  readonly yardFits: ReadonlyMap<FacilityId, YardFit> | null;
  readonly sizeBy: Document['sizeBy'];
  readonly selected: FacilityId | null;
  readonly hovered: FacilityId | null;
  /** Factor on the size of signs: smaller when the whole theater is in view. */
  readonly scale: number;
  /** The zoom that names at sea are set for: in half steps, so that they stay put in between. */
  readonly nameZoom: number;
  /** Where distances are measured from, and how far the filter reaches. */
  readonly origin: { readonly position: LngLat; readonly radiusNm: number | null } | null;
  readonly sea: Sea;
  /** The ships of the fleet, and the one that is pointed at or looked at. */
  readonly fleet: FleetOnChart & { readonly lit: string | null };
  readonly isGlobe: boolean;
  /** Null until the first look, which comes with the layers at sea. */
  readonly sight: Sight | null;
}

/** One thing drawn on the chart by deck.gl. The layer list and the paint order are made from this. */
export interface MapLayer<Part extends keyof Scene, Rows> {
  readonly id: string;
  readonly title: string;
  readonly slot: (typeof slots)[number];
  /** The id in the document's layers that shows and hides it: its own, or that of the layer it is a part of. */
  readonly hiddenBy?: string;
  /** The parts of the scene its rows depend on. While they stay the same, nothing is uploaded again. */
  readonly reads: readonly Part[];
  readonly rows: (scene: Pick<Scene, Part>) => Rows;
  readonly paint: (rows: Rows, scene: Scene, theme: Theme) => Layer | readonly Layer[];
}

/** A layer with its row type sealed in, so that many kinds can share one list. */
export interface SealedLayer {
  readonly id: string;
  readonly title: string;
  readonly slot: (typeof slots)[number];
  readonly hiddenBy: string | null;
  readonly draw: (scene: Scene, theme: Theme) => readonly Layer[];
}

export function seal<Part extends keyof Scene, Rows>(layer: MapLayer<Part, Rows>): SealedLayer {
  const { id, title, slot, hiddenBy = null, reads, rows, paint } = layer;
  let last: { readonly scene: Scene; readonly rows: Rows } | null = null;
  const rememberedRows = (scene: Scene): Rows => {
    const before = last;
    const same = before !== null && reads.every((part) => Object.is(before.scene[part], scene[part]));
    const current = same ? before.rows : rows(scene);
    last = { scene, rows: current };
    return current;
  };
  return {
    id,
    title,
    slot,
    hiddenBy,
    draw: (scene, theme) => [paint(rememberedRows(scene), scene, theme)].flat(),
  };
}

/** The middle of the chart's world: longitudes are drawn in the copy nearest to it, so that the Pacific is whole. */
export const centralLng = 152;
