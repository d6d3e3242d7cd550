import type { Option } from '../../core/scenario/beat.ts';
import { type WaitCondition, waitsOf } from '../../story/source/waits.ts';
import { type Edge, END } from '../search/edge.ts';
import type { ScoreTable } from './scores.ts';
import { expectedOf } from './sums.ts';
import type { View } from './view.ts';

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

/** A move between two nodes of the map. */
interface MapMove {
  readonly from: string;
  readonly to: string | undefined;
  readonly option: Option | undefined; // none before the first line
}

/** Finds a move on the map. */
export function moveOnMap(view: View, edge: Edge): MapMove {
  const { beat, ending } = view.headingOf(edge);
  const from = view.states[edge.from]?.beat ?? '';
  return { from, to: edge.to === END ? ending : beat, option: view.takenOn(edge) };
}

/** Computes the share of random runs that make each move. */
function sharesOf(scores: ScoreTable, moves: number): Float64Array {
  const { chance } = expectedOf(scores, () => 0);
  const shares = new Float64Array(moves);
  for (const entry of scores.entries) {
    shares[entry.edge.id] = (shares[entry.edge.id] as number) + chance(entry);
  }
  return shares;
}

/** Groups moves to edges, by their ends and whether a critical error is made. */
function waysOf(view: View, scores: ScoreTable | undefined): readonly MapEdge[] {
  const { edges } = view.explored;
  const shares = scores && sharesOf(scores, edges.length);
  const drafts = new Map<
    string,
    MapEdge & { share: number; options: string[]; errors: string[] }
  >();
  for (const edge of edges) {
    const { from, to, option } = moveOnMap(view, edge);
    if (option === undefined || to === undefined) continue;
    const error = option.criticalError?.code;
    const key = `${from} ${to} ${error !== undefined}`;
    const draft = drafts.get(key) ?? { from, to, share: 0, options: [], errors: [] };
    drafts.set(key, draft);
    draft.share += shares?.[edge.id] ?? 0;
    if (!draft.options.includes(option.id)) draft.options.push(option.id);
    if (error !== undefined && !draft.errors.includes(error)) draft.errors.push(error);
  }
  return [...drafts.values()].map((draft) => ({ ...draft, share: shares && draft.share }));
}

/** Builds the map of a scenario, including dead parts of its source. */
export function mapOf(view: View, scores: ScoreTable | undefined): StoryMap {
  const ways = waysOf(view, scores);
  const whole = view.explored.open === 0;
  const offered = new Map<string, string[]>(); // options of each beat that is reached
  for (const { beat, options } of view.occasions) {
    offered.set(beat, [...(offered.get(beat) ?? []), ...options.map(({ id }) => id)]);
  }
  const shareOf = (id: string): number | undefined => {
    const into = ways.filter(({ to }) => to === id);
    if (scores === undefined) return undefined;
    if (into.length === 0) return offered.has(id) ? 1 : 0;
    return into.reduce((sum, { share = 0 }) => sum + share, 0);
  };
  const places = new Map<string, MapNode>();
  for (const { head, file, line, options } of view.outline.parts) {
    // Two parts of a source may be one node: the same beat, written twice.
    if (head === undefined || places.get(head.id)?.dead === false) continue;
    const { id } = head;
    const dead = whole && !offered.has(id) && !ways.some(({ to }) => to === id);
    const unmet = options.filter(({ option }) => !offered.get(id)?.includes(option.id));
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
