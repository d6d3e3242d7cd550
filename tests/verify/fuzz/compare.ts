import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { StringValue } from 'inkjs/engine/Value';
import { refusalsOf } from '../../../src/story/check/refusal.ts';
import { compileInk } from '../../../src/story/compile.ts';
import { analyseFlow } from '../../../src/verify/dataflow/analysis.ts';
import { type Graph, graphOf } from '../../../src/verify/graph/graph.ts';
import { stepperOf } from '../../../src/verify/interpreter/stepper.ts';
import { type InkFinding, type InkReport, proveInk } from '../../../src/verify/prove.ts';
import { type Explored, explore } from '../../../src/verify/search/explore.ts';
import { quotientOf } from '../../../src/verify/search/quotient.ts';
import { CONDITIONS, faultKind, MapFollower } from './map-follower.ts';
import { StockGraph } from './stock-search.ts';
import { type Met, type Size, walkBoth } from './walk-both.ts';

/** What came of holding what is said of a story against the stock runtime. */
export interface Compared {
  /** `same`: the stock runtime walked every way; `part`: as many as there was room for. */
  readonly kind: 'same' | 'part' | 'bounded' | 'refused' | 'unreadable';
  readonly moves: number; // of the stock runtime
  readonly states: number; // of the map
  readonly wrong: readonly string[]; // what speaks against the verifier; empty where nothing does
}

/** What the verifier says of a story. */
interface Claims {
  readonly explored: Explored;
  readonly open: number;
  readonly dead: readonly InkFinding[];
}

const MAX_STATES = 400;
const DRAWN = [0, 1, 2, 3];

function claimsOfScenario(graph: Graph): Claims {
  const analysis = analyseFlow(graph, CONDITIONS, true);
  const searched = explore(
    stepperOf(graph),
    analysis,
    [{ drawn: analysis.drawn('drawn', DRAWN) }],
    { states: MAX_STATES },
    CONDITIONS,
  );
  const explored = quotientOf(searched, (tags) => tags.length);
  return { explored, open: searched.open, dead: [] };
}

function claimsOfInk(story: unknown): Claims {
  // No walks beside the map: the comparison here must not lean on those.
  const limits = { states: MAX_STATES, playing: () => false };
  const { searched, open, verdicts } = proveInk(story, limits);
  const reached = verdicts.find(({ property }) => property === 'reached');
  return { explored: searched, open, dead: reached?.found ?? [] };
}

const faultsOf = ({ edges }: Explored): ReadonlySet<string> =>
  new Set(edges.flatMap(({ fault }) => (fault === undefined ? [] : [faultKind(fault)])));

/** What the stock runtime met though it should not exist. */
function overlooked({ explored, dead }: Claims, met: Met, reached: ReadonlySet<string>) {
  const told = faultsOf(explored);
  const faults = [...met.faults].filter((fault) => !told.has(fault));
  const living = dead.filter(({ code, path = '' }) => {
    if (code === 'dead-knot') return [...reached].some((one) => one.startsWith(`${path}.`));
    return (code === 'dead-option' ? met.offered : reached).has(path);
  });
  return [
    ...(met.strayed === undefined ? [] : [`off the map: ${met.strayed}`]),
    ...faults.map((fault) => `a fault that is not told: ${fault}`),
    ...living.map(({ code, path }) => `called dead: ${code} at ${path}`),
  ];
}

/** What is said to exist though the stock runtime, which walked every way, did not meet it. */
function invented(
  { explored }: Claims,
  met: Met,
  reached: ReadonlySet<string>,
  { nodes, pathOf }: Graph,
) {
  const faults = [...faultsOf(explored)].filter((fault) => !met.faults.has(fault));
  const offered = new Set(explored.states.flatMap(({ offers }) => offers.map(({ node }) => node)));
  const texts = nodes.filter(
    ({ id, content }) =>
      content instanceof StringValue &&
      String(content).trim() !== '' &&
      explored.seen[id] === 1 &&
      !reached.has(pathOf(id)),
  );
  return [
    ...faults.map((fault) => `a fault that never comes: ${fault}`),
    ...[...offered]
      .map(pathOf)
      .flatMap((path) => (met.offered.has(path) ? [] : [`never offered: ${path}`])),
    ...texts.map(({ id }) => `never run: ${pathOf(id)}`),
  ];
}

/** Where the stock runtime, on as many ways as there is room for, contradicts a report. */
export function contradicted(
  story: unknown,
  graph: Graph,
  { searched, open, verdicts }: InkReport,
  size: Size,
): readonly string[] {
  const reached = verdicts.find(({ property }) => property === 'reached');
  const claims = { explored: searched, open, dead: reached?.found ?? [] };
  const stock = new StockGraph(story, size);
  const met = walkBoth(stock, new MapFollower(searched, graph, false), [{}], size.moves);
  return overlooked(claims, met, stock.reached);
}

/**
 * Holds what the verifier says of a story against every way that the stock runtime goes through it.
 * `scenario`: taken as a scenario, with something drawn before it; else as any Ink.
 */
export function compareWithStock(ink: string, scenario: boolean, size: Size): Compared {
  const read = compileInk({ main: 'story.ink', load: () => ink });
  if (!read.ok) {
    const wrong = read.error.map(({ line, message }) => `${line} ${message}`);
    return { kind: 'unreadable', moves: 0, states: 0, wrong };
  }
  if (refusalsOf(read.value).length > 0) return { kind: 'refused', moves: 0, states: 0, wrong: [] };
  const { story } = read.value;
  const graph = graphOf(story);
  const claims = scenario ? claimsOfScenario(graph) : claimsOfInk(story);
  const states = claims.explored.states.length;
  if (claims.open > 0) return { kind: 'bounded', moves: 0, states, wrong: [] };
  const stock = new StockGraph(story, size);
  const follower = new MapFollower(claims.explored, graph, scenario);
  const draws = scenario ? DRAWN.map((drawn) => ({ drawn })) : [{}];
  const met = walkBoth(stock, follower, draws, size.moves);
  const whole = met.whole && met.strayed === undefined;
  const { unmet } = follower;
  const wrong = [
    ...overlooked(claims, met, stock.reached),
    ...(whole ? invented(claims, met, stock.reached, graph) : []),
    ...(whole && unmet ? [`a move that never comes: ${unmet.from} ${unmet.offer}`] : []),
  ];
  return { kind: met.whole ? 'same' : 'part', moves: met.moves, states, wrong };
}
