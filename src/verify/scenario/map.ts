import type { Option } from '../../core/scenario/beat.ts';
import { type WaitCondition, waitsOf } from '../../story/source/waits.ts';
import { END } from '../search/explore.ts';
import { chanceOf } from './bounds.ts';
import type { ScoreTable } from './scores.ts';
import type { MoveHeading, View } from './view.ts';

/** A beat or an ending on the map. */
export interface MapNode {
  readonly id: string;
  readonly kind: 'beat' | 'repair' | 'ending';
  readonly title: string; // of an ending
  readonly share: number | undefined; // of runs with random choices; undefined if there is a loop
  readonly dead: boolean;
  readonly waits: readonly WaitCondition[]; // conditions that keep a dead one from being reached
  readonly deadOptions: readonly string[];
}

/** An edge from one beat to the next, with or without a critical error. */
export interface MapEdge {
  readonly from: string;
  readonly to: string;
  readonly share: number | undefined;
  readonly options: readonly string[];
  readonly errors: readonly string[]; // codes of the critical errors made on it
}

/** A scenario as a graph of beats and endings. */
export interface StoryMap {
  readonly places: readonly MapNode[];
  readonly ways: readonly MapEdge[];
}

interface Draft {
  readonly from: string;
  readonly to: string;
  share: number;
  readonly options: Set<string>;
  readonly errors: Set<string>;
}

/** Computes the share of random runs that make each move. */
function sharesOf(scores: ScoreTable, moves: number): Float64Array {
  const reached = chanceOf(scores);
  const shares = new Float64Array(moves);
  for (let index = 0; index < scores.size; index += 1) {
    const rated = scores.from[index] as number;
    const before = rated < 0 ? 1 : (reached[rated] as number);
    const edge = scores.edge[index] as number;
    shares[edge] = (shares[edge] as number) + before * (scores.chance[index] as number);
  }
  return shares;
}

/** Groups moves to edges, by their ends and whether a critical error is made. */
function waysOf(view: View, scores: ScoreTable | undefined): readonly MapEdge[] {
  const { states, edges } = view.explored;
  const shares = scores && sharesOf(scores, edges.length);
  const made = new Map<string, Draft>();
  const known = new Map<MoveHeading, Map<Option, Map<MoveHeading, Draft | undefined>>>();
  const draftOf = (here: MoveHeading, option: Option, next: MoveHeading, ends: boolean) => {
    const to = ends ? next.ending : next.beat;
    if (to === undefined) return undefined;
    const { beat: from = '' } = here;
    const error = option.criticalError?.code;
    const key = `${from} ${to}${error === undefined ? '' : ' error'}`;
    const draft = made.get(key) ?? { from, to, share: 0, options: new Set(), errors: new Set() };
    made.set(key, draft);
    draft.options.add(option.id);
    if (error !== undefined) draft.errors.add(error);
    return draft;
  };
  for (const edge of edges) {
    const state = states[edge.from];
    const option = state && view.optionsOf(state)[edge.offer];
    if (state === undefined || option === undefined) continue;
    const here = view.beatOf(state);
    const next = view.headingOf(edge);
    const byOption = known.get(here) ?? new Map<Option, Map<MoveHeading, Draft | undefined>>();
    known.set(here, byOption);
    const byNext = byOption.get(option) ?? new Map<MoveHeading, Draft | undefined>();
    byOption.set(option, byNext);
    if (!byNext.has(next)) byNext.set(next, draftOf(here, option, next, edge.to === END));
    const draft = byNext.get(next);
    if (draft !== undefined) draft.share += shares?.[edge.id] ?? 0;
  }
  return [...made.values()].map(({ from, to, share, options, errors }) => ({
    from,
    to,
    share: scores === undefined ? undefined : share,
    options: [...options],
    errors: [...errors],
  }));
}

/** Returns the options of each beat that is reached. */
function offeredIn(view: View): ReadonlyMap<string, ReadonlySet<string>> {
  const offered = new Map<string, Set<string>>();
  for (const state of view.occasions) {
    const { beat = '' } = view.beatOf(state);
    const known = offered.get(beat) ?? new Set();
    offered.set(beat, known);
    for (const { id } of view.optionsOf(state)) known.add(id);
  }
  return offered;
}

/** Builds the map of a scenario, including dead parts of its source. */
export function mapOf(view: View, scores: ScoreTable | undefined): StoryMap {
  const ways = waysOf(view, scores);
  const whole = view.explored.open === 0;
  const offered = offeredIn(view);
  const leads = new Set(ways.map(({ to }) => to));
  const shareOf = (id: string): number | undefined => {
    if (scores === undefined) return undefined;
    if (!leads.has(id)) return offered.has(id) ? 1 : 0;
    return ways.reduce((sum, { to, share }) => sum + (to === id ? (share ?? 0) : 0), 0);
  };
  const places = new Map<string, MapNode>();
  for (const part of view.outline.parts) {
    const { head, file, line } = part;
    // Two parts of a source may be one node: the same beat, written twice.
    if (head === undefined || places.get(head.id)?.dead === false) continue;
    const { id } = head;
    const dead = whole && !leads.has(id) && !offered.has(id);
    const unmet = part.options.filter(({ option }) => !offered.get(id)?.has(option.id));
    places.set(id, {
      id,
      kind: head.type === 'ending' ? 'ending' : head.rates.length > 0 ? 'beat' : 'repair',
      title: head.type === 'ending' ? head.title : '',
      share: shareOf(id),
      dead,
      waits: dead ? waitsOf(view.sources, { file, line }) : [],
      deadOptions: dead || !whole ? [] : unmet.map(({ option }) => option.id),
    });
  }
  return { places: [...places.values()], ways };
}
