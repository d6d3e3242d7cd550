import type { Dimension } from '../../core/rubric/dimension.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Option } from '../../core/scenario/beat.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFile } from '../../story/compile.ts';
import { parseTag } from '../../story/parse-tag.ts';
import type { Outline } from '../../story/source/outline.ts';
import type { Tag } from '../../story/tag.ts';
import { readOption } from '../../story/tags.ts';
import type { Condition } from '../dataflow/condition.ts';
import type { Stepper } from '../interpreter/stepper.ts';
import type { Offer } from '../interpreter/thread.ts';
import { memoize } from '../memoize.ts';
import type { Edge, Explored, Searched, State } from '../search/explore.ts';
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
}

/** An explored scenario in the author's terms: beats, options, endings. */
export interface View {
  readonly explored: Explored; // the quotient: equivalent states are merged
  readonly stepper: Stepper;
  readonly story: unknown;
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly outline: Outline;
  readonly sources: readonly SourceFile[];
  readonly rules: Rules;
  readonly conditions: readonly Condition[]; // in the order of the bits of Edge.held
  readonly courtesy: readonly string[]; // words that sound kind
  /** Parses the tags of a move. */
  readTags(tags: readonly string[]): MoveHeading;
  headingOf(edge: Edge): MoveHeading;
  /** Returns the beat of a state. */
  beatOf(state: State): MoveHeading;
  optionsOf(state: State): readonly Option[];
  /** Lists the first state of each combination of last heading and options. */
  readonly occasions: readonly State[];
}

const BARE: MoveHeading = { decision: 0, rates: [], items: [] };

function heading(tags: readonly string[]): MoveHeading {
  const read = tags.flatMap((tag): readonly Tag[] => {
    const parsed = parseTag(tag);
    return parsed.ok ? [parsed.value] : [];
  });
  const made: { -readonly [K in keyof MoveHeading]: MoveHeading[K] } = { ...BARE };
  const items: string[] = [];
  for (const tag of read) {
    if (tag.type === 'beat') made.beat = tag.id;
    if (tag.type === 'rates') made.rates = tag.dimensions;
    if (tag.type === 'ending') made.ending = tag.id;
    if (tag.type === 'telling') made.telling = tag.text;
    if (tag.type === 'item') items.push(tag.text);
  }
  const decision = made.rates.length === 0 ? 0 : Number(/\d+/.exec(made.beat ?? '')?.[0] ?? 0);
  return { ...made, decision, items };
}

type Reading = 'explored' | 'readTags' | 'headingOf' | 'beatOf' | 'optionsOf' | 'occasions';
type Parts = Omit<View, Reading> & { readonly searched: Searched };

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

/** Finds the first state of each combination of last heading and options. */
function occasionsOf(
  states: readonly State[],
  beats: readonly MoveHeading[],
  options: readonly (readonly Option[])[],
): readonly State[] {
  const met = new Map<MoveHeading, Set<readonly Option[]>>();
  return states.filter(({ id }) => {
    const beat = beats[id] as MoveHeading;
    const known = met.get(beat) ?? new Set();
    met.set(beat, known);
    const before = known.size;
    return known.add(options[id] as readonly Option[]).size > before;
  });
}

/** Builds the view: merges equivalent states and parses each list of tags once. */
export function viewOf({ searched, ...parts }: Parts): View {
  const readTags = memoize(heading);
  const optionOf = memoize(({ text, tags }: Offer) => readOption(text.trim(), tags).value);
  const optionsIn = memoize((offers: readonly Offer[]) => offers.map(optionOf));
  const explored = quotientOf(searched, beatsOf(readTags));
  const { states, edges } = explored;
  const headings = edges.map(({ tags }) => readTags(tags));
  const beats = states.map(({ by }) => headings[by] ?? BARE);
  const options = states.map(({ offers }) => optionsIn(offers));
  return {
    ...parts,
    explored,
    readTags,
    headingOf: ({ id }) => headings[id] as MoveHeading,
    beatOf: ({ id }) => beats[id] as MoveHeading,
    optionsOf: ({ id }) => options[id] as readonly Option[],
    occasions: occasionsOf(states, beats, options),
  };
}
