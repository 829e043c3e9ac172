import type { Engine, Work } from '../runtime/engine.ts';
import { alternativesTo } from './alternatives.ts';
import type { RoutingAnswer, RoutingBase, RoutingQuestion } from './contract.ts';
import { lanesOf } from './lanes.ts';
import { matrixOf } from './matrix.ts';
import { nearestOf } from './nearest.ts';
import { reachFrom } from './reach.ts';
import { route } from './route.ts';
import { openSea, type Sea } from './sea.ts';

export const routing: Engine<RoutingBase, RoutingQuestion, RoutingAnswer> = {
  name: 'routing',
  prepare: async (base) => {
    const sea = await openSea(base);
    return (question, work) => answer(sea, question, work);
  },
};

function answer(sea: Sea, question: RoutingQuestion, work: Work): RoutingAnswer | Promise<RoutingAnswer> {
  switch (question.ask) {
    case 'route':
      return route(sea, question);
    case 'alternatives':
      return alternativesTo(sea, question);
    case 'reach':
      return reachFrom(sea, question);
    case 'matrix':
      return matrixOf(sea, question, work);
    case 'lanes':
      return lanesOf(sea, question, work);
    case 'nearest':
      return nearestOf(sea, question, work);
  }
}
