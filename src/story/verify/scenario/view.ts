import type { Option } from '../../../core/beat.ts';
import type { Dimension } from '../../../core/dimension.ts';
import type { Rubric } from '../../../core/rubric.ts';
import type { Scenario } from '../../../core/scenario.ts';
import type { SourceFile } from '../../compile.ts';
import type { Outline } from '../../outline.ts';
import { parseTag, type Tag } from '../../tag.ts';
import { readOption } from '../../tags.ts';
import type { Condition } from '../live/condition.ts';
import type { Stepper } from '../run/stepper.ts';
import type { Offer } from '../run/thread.ts';
import { togetherWhereAlike } from '../search/alike.ts';
import type { Edge, Explored, Searched, State } from '../search/explore.ts';
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
  headingOf(said: Pick<Edge, 'tags'>): Heading;
  /** The beat that waits in a state. */
  beatOf(state: State): Heading;
  optionsOf(state: State): readonly Option[];
  /** The decision points: of all states with the same said last and the same offered, the first. */
  readonly points: readonly State[];
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

type Parts = Omit<View, 'explored' | 'headingOf' | 'beatOf' | 'optionsOf' | 'points'> & {
  readonly searched: Searched;
};

/** Numbers what was said by the beat it opens. */
function beatsOf(headingOf: View['headingOf']): (tags: readonly string[]) => number {
  const known = new Map<Heading, number>();
  const ids = new Map<string, number>();
  return (tags) => {
    const heading = headingOf({ tags });
    let id = known.get(heading);
    if (id === undefined) {
      const told = [heading.beat, ...heading.rates].join();
      id = ids.get(told) ?? ids.size;
      ids.set(told, id);
      known.set(heading, id);
    }
    return id;
  };
}

/** Reads the tags of an explored scenario, each list once; states that go on alike are one. */
export function viewOf({ searched, ...parts }: Parts): View {
  const headings = new Map<readonly string[], Heading>();
  const options = new Map<Offer, Option>();
  const rows = new Map<readonly Offer[], readonly Option[]>();
  const headingOf: View['headingOf'] = ({ tags }) => {
    let found = headings.get(tags);
    if (found === undefined) {
      found = heading(tags);
      headings.set(tags, found);
    }
    return found;
  };
  const optionOf = (offer: Offer): Option => {
    let found = options.get(offer);
    if (found === undefined) {
      found = readOption(offer.text.trim(), offer.tags).value;
      options.set(offer, found);
    }
    return found;
  };
  const explored = togetherWhereAlike(searched, beatsOf(headingOf));
  const beatOf: View['beatOf'] = ({ by }) => {
    const edge = explored.edges[by];
    return edge === undefined ? BARE : headingOf(edge);
  };
  const optionsOf: View['optionsOf'] = ({ offers }) => {
    const found = rows.get(offers) ?? offers.map(optionOf);
    rows.set(offers, found);
    return found;
  };
  const met = new Map<Heading, Set<readonly Option[]>>();
  const points = explored.states.filter((state) => {
    const heading = beatOf(state);
    const known = met.get(heading) ?? new Set();
    met.set(heading, known);
    const before = known.size;
    return known.add(optionsOf(state)).size > before;
  });
  return { ...parts, explored, headingOf, beatOf, optionsOf, points };
}
