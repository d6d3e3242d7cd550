import type { Dimension } from '../../core/rubric/dimension.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Option } from '../../core/scenario/beat.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { CompiledStory } from '../../story/compile.ts';
import { parseTag } from '../../story/parse-tag.ts';
import { type Outline, outlineOf } from '../../story/source/outline.ts';
import { readOption } from '../../story/tags.ts';
import type { Offer } from '../interpreter/machine.ts';
import type { Stepper } from '../interpreter/stepper.ts';
import { memoize, numbering } from '../memoize.ts';
import { type Edge, END } from '../search/edge.ts';
import type { Explored, Searched } from '../search/explore.ts';
import { topologicalOrder } from '../search/order.ts';
import { quotientOf } from '../search/quotient.ts';
import { type RatedState, type ScenarioPaths, scenarioPathsOf } from './paths.ts';
import { conditionsOf, type Rules } from './rules.ts';

/** A story and the rules that its properties are checked against. */
export interface Checked {
  readonly compiled: CompiledStory;
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly rules: Rules;
  readonly courtesy: readonly string[]; // words that only sound kind
}

/** The tags of one move, parsed. */
export interface MoveHeading {
  readonly beat?: string;
  readonly decision: number; // number of the decision; 0 if the beat is not rated
  readonly rates: readonly Dimension[];
  readonly ending?: string;
  readonly telling?: string;
  readonly items: readonly string[];
  readonly returns: readonly string[]; // options whose choice comes back here
}

/** A state with the beat that a player meets there. */
export interface BeatState extends RatedState {
  readonly reachedBy: Edge; // the last move of a shortest path to it
  readonly beat: string; // empty if the move opened none
  readonly decision: number; // 0 if the beat is not rated
  readonly options: readonly Option[];
}

/** An explored scenario in the author's terms: beats, options, endings. */
export interface View extends Checked {
  readonly stepper: Stepper;
  readonly sources: CompiledStory['sources'];
  readonly outline: Outline;
  readonly explored: Explored; // the quotient: equivalent states are merged
  readonly states: readonly BeatState[]; // the states of `explored`
  /** The first state of each combination of heading and options. */
  readonly occasions: readonly BeatState[];
  readonly endings: ReadonlyMap<string, readonly Edge[]>; // the moves that reach each ending
  readonly order: Int32Array; // states, each before its successors; without those on a loop, and behind one
  readonly loops: boolean; // then there are infinitely many paths, and nothing is summed over them
  readonly paths: ScenarioPaths; // none if there is a loop
  headingOf(edge: Edge): MoveHeading;
  /** Returns the option that a move takes; undefined before the first line. */
  takenOn(edge: Edge): Option | undefined;
  /** Tells whether a condition of proof.json, as written there, holds at an ending. */
  holdsAt(end: Edge, condition: string): boolean;
}

const BARE: MoveHeading = { decision: 0, rates: [], items: [], returns: [] };

/** Returns the number in the id of a beat, such as 3 in `B3`; 0 without one. */
export const numberIn = (beat = ''): number => Number(/\d+/.exec(beat)?.[0] ?? 0);

function parseHeading(tags: readonly string[]): MoveHeading {
  const made: { -readonly [K in keyof MoveHeading]: MoveHeading[K] } = { ...BARE };
  for (const raw of tags) {
    const parsed = parseTag(raw);
    if (!parsed.ok) continue;
    const tag = parsed.value;
    if (tag.type === 'beat') made.beat = tag.id;
    if (tag.type === 'rates') made.rates = tag.dimensions;
    if (tag.type === 'ending') made.ending = tag.id;
    if (tag.type === 'telling') made.telling = tag.text;
    if (tag.type === 'item') made.items = [...made.items, tag.text];
    if (tag.type === 'return') made.returns = [...made.returns, tag.text];
  }
  return { ...made, decision: made.rates.length === 0 ? 0 : numberIn(made.beat) };
}

/** Builds the view: merges equivalent states and parses each list of tags once. */
export function viewOf(searched: Searched, checked: Checked, stepper: Stepper): View {
  const { sources } = checked.compiled;
  const readTags = memoize(parseHeading);
  const readOptions = memoize((offers: readonly Offer[]) =>
    offers.map(({ text, tags }) => readOption(text.trim(), tags).value),
  );
  const beatOf = numbering<string>();
  const explored = quotientOf(searched, (tags) => {
    const { beat, rates } = readTags(tags);
    return beatOf([beat, ...rates].join());
  });
  const { edges } = explored;
  const headingOf = ({ tags }: Edge): MoveHeading => readTags(tags);
  const states = explored.states.map((state): BeatState => {
    const reachedBy = edges[state.by] as Edge;
    const { beat = '', decision, rates } = headingOf(reachedBy);
    return { ...state, reachedBy, beat, decision, rates, options: readOptions(state.offers) };
  });
  const met = memoize((_: MoveHeading) => new Set<readonly Option[]>());
  const occasions = states.filter(({ reachedBy, options }) => {
    const known = met(headingOf(reachedBy));
    return !known.has(options) && known.add(options);
  });
  const endings = new Map<string, Edge[]>();
  for (const edge of edges) {
    const { ending = '' } = headingOf(edge);
    if (edge.to !== END) continue;
    endings.set(ending, endings.get(ending) ?? []);
    endings.get(ending)?.push(edge);
  }
  const conditions = conditionsOf(checked.rules).map(({ text }) => text);
  const order = topologicalOrder(states, edges);
  const loops = order.length < states.length;
  return {
    ...checked,
    stepper,
    sources,
    outline: outlineOf(sources),
    explored,
    states,
    occasions,
    endings,
    order,
    loops,
    paths: loops ? { points: 0, arcs: [] } : scenarioPathsOf(explored, states, order),
    headingOf,
    takenOn: ({ from, offer }) => states[from]?.options[offer],
    holdsAt: ({ held }, condition) => (held & (1 << conditions.indexOf(condition))) !== 0,
  };
}
