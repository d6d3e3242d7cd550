import type { Dimension } from '../../core/rubric/dimension.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Option } from '../../core/scenario/beat.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFile } from '../../story/compile.ts';
import { parseTag } from '../../story/parse-tag.ts';
import type { Outline } from '../../story/source/outline.ts';
import { readOption } from '../../story/tags.ts';
import type { Condition } from '../dataflow/condition.ts';
import type { Stepper } from '../interpreter/stepper.ts';
import type { Offer } from '../interpreter/thread.ts';
import { memoize } from '../memoize.ts';
import { type Edge, END, type State } from '../search/edge.ts';
import type { Explored, Searched } from '../search/explore.ts';
import { quotientOf } from '../search/quotient.ts';
import type { Rules } from './rules.ts';

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

/** The story and the rules that properties are checked against. */
export interface Checked {
  readonly stepper: Stepper;
  readonly story: unknown;
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly outline: Outline;
  readonly sources: readonly SourceFile[];
  readonly rules: Rules;
  readonly conditions: readonly Condition[]; // in the order of the bits of Edge.held
  readonly courtesy: readonly string[]; // words that sound kind
}

/** A state with the beat that a player meets there. */
export interface BeatState extends State {
  readonly reachedBy: Edge; // the last move of a shortest path to it
  readonly beat: string; // empty if the move opened none
  readonly decision: number; // 0 if the beat is not rated
  readonly rates: readonly Dimension[];
  readonly options: readonly Option[];
}

/** An explored scenario in the author's terms: beats, options, endings. */
export interface View extends Checked {
  readonly explored: Explored; // the quotient: equivalent states are merged
  readonly states: readonly BeatState[]; // the states of `explored`
  /** The first state of each combination of heading and options. */
  readonly occasions: readonly BeatState[];
  readonly endings: ReadonlyMap<string, readonly Edge[]>; // the moves that reach each ending
  /** Parses the tags of a move. */
  readTags(tags: readonly string[]): MoveHeading;
  /** Parses the text and the tags of an option. */
  readOffer(offer: Offer): Option;
  headingOf(edge: Edge): MoveHeading;
  /** Returns the option that a move takes; undefined before the first line. */
  takenOn(edge: Edge): Option | undefined;
}

const BARE: MoveHeading = { decision: 0, rates: [], items: [], returns: [] };

/** Returns the number in the id of a beat, such as 3 in `B3`; 0 without one. */
export const numberIn = (beat = ''): number => Number(/\d+/.exec(beat)?.[0] ?? 0);

function heading(tags: readonly string[]): MoveHeading {
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

/** Numbers headings by the beat they open. */
function beatsOf(readTags: View['readTags']): (tags: readonly string[]) => number {
  const ids = new Map<string, number>();
  const idOf = memoize(({ beat, rates }: MoveHeading) => {
    const told = [beat, ...rates].join();
    const id = ids.get(told) ?? ids.size;
    ids.set(told, id);
    return id;
  });
  return (tags) => idOf(readTags(tags));
}

function endingsOf({ edges }: Explored, headingOf: View['headingOf']): View['endings'] {
  const endings = new Map<string, Edge[]>();
  for (const edge of edges) {
    if (edge.to !== END) continue;
    const { ending = '' } = headingOf(edge);
    endings.set(ending, endings.get(ending) ?? []);
    endings.get(ending)?.push(edge);
  }
  return endings;
}

/** Builds the view: merges equivalent states and parses each list of tags once. */
export function viewOf(searched: Searched, checked: Checked): View {
  const readTags = memoize(heading);
  const readOffer = memoize(({ text, tags }: Offer) => readOption(text.trim(), tags).value);
  const optionsIn = memoize((offers: readonly Offer[]) => offers.map(readOffer));
  const explored = quotientOf(searched, beatsOf(readTags));
  const headings = explored.edges.map(({ tags }) => readTags(tags));
  const headingOf = ({ id }: Edge) => headings[id] as MoveHeading;
  const states = explored.states.map((state): BeatState => {
    const reachedBy = explored.edges[state.by] as Edge;
    const { beat = '', decision, rates } = headingOf(reachedBy);
    return { ...state, reachedBy, beat, decision, rates, options: optionsIn(state.offers) };
  });
  const taken = explored.edges.map(({ from, offer }) => states[from]?.options[offer]);
  const met = memoize((_: MoveHeading) => new Set<readonly Option[]>());
  const occasions = states.filter(({ reachedBy, options }) => {
    const known = met(headingOf(reachedBy));
    return !known.has(options) && known.add(options);
  });
  return {
    ...checked,
    explored,
    states,
    occasions,
    endings: endingsOf(explored, headingOf),
    readTags,
    readOffer,
    headingOf,
    takenOn: ({ id }) => taken[id],
  };
}
