import { angleBetween, nmPerRadian } from '#engines/routing/sphere.ts';
import { PointGrid, type Sample } from './sample.ts';
import { surveyLeg, type Waters } from './waters.ts';

/** A leg between two samples that meets no land. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly nm: number;
  readonly clearanceNm: number;
  readonly wantsSavingNm: number;
}

/** Two samples are joined when they lie within this many times their mean radius: about twenty neighbors each. */
const reach = 2.7;

/** Joins every sample with those around it that it can see. */
export function connectSamples(waters: Waters, samples: readonly Sample[], offingNm: number): Edge[] {
  const level = ({ radiusNm }: Sample) => Math.floor(Math.log2(radiusNm));
  const levels = [...new Set(samples.map(level))].sort((a, b) => a - b);
  const grids = new Map(levels.map((l) => [l, new PointGrid(reach * 2 ** (l + 1))]));
  for (const [id, sample] of samples.entries()) grids.get(level(sample))?.add(id, sample.vector);
  const edges: Edge[] = [];
  for (const [id, sample] of samples.entries())
    for (const l of levels) {
      if (l < level(sample)) continue;
      grids.get(l)?.near(sample.vector, (other) => {
        const target = samples[other];
        if (!target || other === id || (l === level(sample) && other < id)) return;
        const nm = angleBetween(sample.vector, target.vector) * nmPerRadian;
        if (nm > (reach * (sample.radiusNm + target.radiusNm)) / 2) return;
        const leg = surveyLeg(waters, sample.vector, target.vector, offingNm);
        if (leg) edges.push({ from: Math.min(id, other), to: Math.max(id, other), ...leg });
      });
    }
  return edges;
}
