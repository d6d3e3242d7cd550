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
import { remembered } from '../remembered.ts';
import type { Edge, Explored, Searched, State } from '../search/explore.ts';
import { quotientOf } from '../search/quotient.ts';
import type { Rules } from './rules.ts';

/** What the tags of one move say. */
export interface Heading {
  readonly beat?: string;
  readonly decision: number; // its number; 0 for a beat that is not rated
  readonly rates: readonly Dimension[];
  readonly ending?: string;
  readonly telling?: string;
  readonly items: readonly string[];
}

/** An explored scenario as its author thinks of it. */
export interface View {
  readonly explored: Explored; // with states that go on alike together
  readonly stepper: Stepper;
  readonly story: unknown;
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly outline: Outline;
  readonly sources: readonly SourceFile[];
  readonly rules: Rules;
  readonly conditions: readonly Condition[]; // by bit of Edge.held
  readonly courtesy: readonly string[]; // words that sound kind
  /** What these tags of one move say. */
  readTags(tags: readonly string[]): Heading;
  headingOf(edge: Edge): Heading;
  /** The beat that waits in a state. */
  beatOf(state: State): Heading;
  optionsOf(state: State): readonly Option[];
  /** Of all states with the same said last and the same offered, the first. */
  readonly occasions: readonly State[];
}

const BARE: Heading = { decision: 0, rates: [], items: [] };

function heading(tags: readonly string[]): Heading {
  const read = tags.flatMap((tag): readonly Tag[] => {
    const parsed = parseTag(tag);
    return parsed.ok ? [parsed.value] : [];
  });
  const made: { -readonly [K in keyof Heading]: Heading[K] } = { ...BARE };
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

/** Numbers what was said by the beat it opens. */
function beatsOf(readTags: View['readTags']): (tags: readonly string[]) => number {
  const ids = new Map<string, number>();
  const idOf = remembered(({ beat, rates }: Heading) => {
    const told = [beat, ...rates].join();
    const id = ids.get(told) ?? ids.size;
    ids.set(told, id);
    return id;
  });
  return (tags) => idOf(readTags(tags));
}

/** The states of which what is said last and what is offered are met for the first time. */
function occasionsOf(
  states: readonly State[],
  beats: readonly Heading[],
  options: readonly (readonly Option[])[],
): readonly State[] {
  const met = new Map<Heading, Set<readonly Option[]>>();
  return states.filter(({ id }) => {
    const beat = beats[id] as Heading;
    const known = met.get(beat) ?? new Set();
    met.set(beat, known);
    const before = known.size;
    return known.add(options[id] as readonly Option[]).size > before;
  });
}

/** Reads the tags of an explored scenario, each list once; states that go on alike are one. */
export function viewOf({ searched, ...parts }: Parts): View {
  const readTags = remembered(heading);
  const optionOf = remembered(({ text, tags }: Offer) => readOption(text.trim(), tags).value);
  const optionsIn = remembered((offers: readonly Offer[]) => offers.map(optionOf));
  const explored = quotientOf(searched, beatsOf(readTags));
  const { states, edges } = explored;
  const headings = edges.map(({ tags }) => readTags(tags));
  const beats = states.map(({ by }) => headings[by] ?? BARE);
  const options = states.map(({ offers }) => optionsIn(offers));
  return {
    ...parts,
    explored,
    readTags,
    headingOf: ({ id }) => headings[id] as Heading,
    beatOf: ({ id }) => beats[id] as Heading,
    optionsOf: ({ id }) => options[id] as readonly Option[],
    occasions: occasionsOf(states, beats, options),
  };
}
