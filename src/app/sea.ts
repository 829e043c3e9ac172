import type {
  AnswerTo,
  AtHand,
  LanesQuestion,
  MatrixQuestion,
  NoRoute,
  RouteQuestion,
  RoutingDesk,
  RoutingQuestion,
} from '#engines/routing/index.ts';
import { keepAnswered } from '#workspace/ask/keep-answered.ts';
import { openOnce } from '#workspace/ask/open-once.ts';
import { rememberAnswers } from '#workspace/ask/remember-answers.ts';
import { fleetReadings } from '#workspace/derived/fleet/fleet.ts';
import { wouldBeOf } from '#workspace/derived/would-be.ts';
import { nearestReadings } from '#workspace/plan/nearest-readings.ts';
import type { NearestYards, YardsQuestion } from '#workspace/store/workspace.ts';
import type { Workplace } from '#workspace/use-workspace.ts';

const fileAt = (name: string) =>
  new URL(`${import.meta.env.BASE_URL}sea-graph/${name}`, document.baseURI).href;
const graphAddress = fileAt('sea-graph.bin');
const atHandAddress = fileAt('hubs.json');

/** Ways of the fleet that are remembered: a ship moved leaves those of the others as they are. */
const mostRoutes = 120;

/** Answers that take longer than a frame wait until a drag rests. */
const dearRestMs = 150;
/** A pointer on its way somewhere asks nothing. */
const pointRestMs = 60;

/** Hires the router at the first question of the sea, and keeps all such questions answered from then on. */
export function askTheSea({ workspace, readings }: Workplace): void {
  const desk = openOnce(async (): Promise<RoutingDesk> => {
    const [{ gateOf, openRoutingDesk }, graph] = await Promise.all([
      import('#engines/routing/index.ts'),
      fetchGraph(),
    ]);
    const { straits } = workspace.store.getState().given.world;
    return openRoutingDesk({ graph, gates: [...straits.values()].map(gateOf) });
  });
  const ask = async <Question extends RoutingQuestion>(
    question: Question,
    options: Parameters<RoutingDesk['ask']>[1],
  ): Promise<AnswerTo<Question>> => (await desk()).ask(question, options);

  keepAnswered(workspace, 'route', readings.routeQuestion, ask);
  keepAnswered(workspace, 'openRoute', readings.openRouteQuestion, ask);
  keepAnswered(workspace, 'distances', readings.distancesQuestion, ask, dearRestMs);
  keepAnswered(workspace, 'wouldBeDistances', wouldBeOf(readings).distancesQuestion, ask, dearRestMs);
  keepAnswered(workspace, 'reach', readings.reachQuestion, ask, dearRestMs);
  keepAnswered(workspace, 'alternatives', readings.alternativesQuestion, ask, dearRestMs);
  // These depend on the closures alone: a strait reopened brings back what stood before at once.
  keepAnswered(workspace, 'hubs', readings.hubsQuestion, rememberAnswers(ask), dearRestMs);
  const atHand = openOnce(fetchAtHand);
  /** From what is at hand where that answers it, else from the router. */
  const askFirst = async <Question extends LanesQuestion | MatrixQuestion>(
    question: Question,
    options: Parameters<RoutingDesk['ask']>[1],
  ): Promise<AnswerTo<Question>> => {
    const [known, { answerAtHand }] = await Promise.all([atHand(), import('#engines/routing/index.ts')]);
    return (known && answerAtHand(known, question)) ?? ask(question, options);
  };
  keepAnswered(
    workspace,
    'openHubs',
    readings.openHubsQuestion,
    rememberAnswers(askFirst<MatrixQuestion>),
    dearRestMs,
  );
  keepAnswered(
    workspace,
    'lanes',
    readings.lanesQuestion,
    rememberAnswers(askFirst<LanesQuestion>),
    dearRestMs,
  );
  const { nearestQuestion, wayQuestion } = nearestReadings(readings);
  const askNearest = async (
    question: YardsQuestion,
    options: Parameters<RoutingDesk['ask']>[1],
  ): Promise<NearestYards | NoRoute> => {
    const answer = await ask(question, options);
    return answer.found ? { ...answer, yards: question.yards, open: question.open } : answer;
  };
  keepAnswered(workspace, 'nearest', nearestQuestion, rememberAnswers(askNearest), dearRestMs);
  keepAnswered(workspace, 'nearestWay', wayQuestion, ask, pointRestMs);
  keepAnswered(workspace, 'fleetWays', fleetReadings(readings).fleetWaysQuestion, ask, dearRestMs);
  const routeOf = rememberAnswers(
    (question: RouteQuestion, options: Parameters<typeof ask>[1]) => ask(question, options),
    mostRoutes,
  );
  keepAnswered(
    workspace,
    'fleetRoutes',
    fleetReadings(readings).fleetRoutesQuestion,
    async ({ ships, routes }, options) => ({
      ships,
      routes: await Promise.all(routes.map((route) => routeOf(route, options))),
    }),
  );
}

/** Null where it can't be had: then the router works it out. */
const fetchAtHand = async (): Promise<AtHand | null> => {
  const response = await fetch(atHandAddress).catch(() => null);
  return response?.ok ? ((await response.json()) as AtHand) : null;
};

async function fetchGraph(): Promise<Uint8Array> {
  const response = await fetch(graphAddress).catch(() => null);
  if (!response?.ok)
    throw new Error(
      `The sea graph could not be fetched (${response ? `status ${response.status}` : 'no connection'}).`,
    );
  return new Uint8Array(await response.arrayBuffer());
}
