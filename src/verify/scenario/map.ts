import type { Option } from '../../core/scenario/beat.ts';
import type { OutlineOption, OutlinePart } from '../../story/source/outline.ts';
import { type Edge, END } from '../search/edge.ts';
import { sharesOf } from './fold.ts';
import type { View } from './view.ts';

/** A beat or an ending on the map. */
export interface MapNode {
  readonly id: string;
  readonly share: number | undefined; // of runs with random choices; undefined if there is a loop
  readonly dead: boolean;
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

/** Groups moves to edges, by their ends and whether a critical error is made. */
function waysOf(view: View): readonly MapEdge[] {
  const { explored, loops } = view;
  const shares = sharesOf(view);
  const drafts = new Map<
    string,
    MapEdge & { share: number; options: string[]; errors: string[] }
  >();
  for (const edge of explored.edges) {
    const { from, to, option } = moveOnMap(view, edge);
    if (option === undefined || to === undefined) continue;
    const error = option.criticalError?.code;
    const key = `${from} ${to} ${error !== undefined}`;
    const draft = drafts.get(key) ?? { from, to, share: 0, options: [], errors: [] };
    drafts.set(key, draft);
    draft.share += shares.get(edge) ?? 0;
    if (!draft.options.includes(option.id)) draft.options.push(option.id);
    if (error !== undefined && !draft.errors.includes(error)) draft.errors.push(error);
  }
  return [...drafts.values()].map((draft) => ({
    ...draft,
    share: loops ? undefined : draft.share,
  }));
}

/** A part of the source that opens a beat or an ending, with what is reached of it. */
export interface ReachedPart extends OutlinePart {
  readonly head: NonNullable<OutlinePart['head']>;
  readonly reached: boolean;
  readonly unmet: readonly OutlineOption[]; // options of a beat that is reached, which are never offered there
}

/** Lists the parts of the source with what is reached of them. */
export function reachedParts({ outline, occasions, endings }: View): readonly ReachedPart[] {
  const offered = new Set(
    occasions.flatMap(({ beat, options }) => [beat, ...options.map(({ id }) => `${beat} ${id}`)]),
  );
  return outline.parts.flatMap((part): ReachedPart | [] => {
    const { head, options } = part;
    if (head === undefined) return [];
    if (head.type === 'ending') return { ...part, head, reached: endings.has(head.id), unmet: [] };
    const unmet = options.filter(({ option }) => !offered.has(`${head.id} ${option.id}`));
    const reached = offered.has(head.id);
    return { ...part, head, reached, unmet: reached ? unmet : [] };
  });
}

/** Builds the map of a scenario, including dead parts of its source. */
export function mapOf(view: View): StoryMap {
  const ways = waysOf(view);
  const whole = view.explored.open === 0;
  const places = new Map<string, MapNode>();
  for (const { head, reached, unmet } of reachedParts(view)) {
    // Two parts of a source may be one node: the same beat, written twice.
    if (places.get(head.id)?.dead === false) continue;
    const { id } = head;
    const dead = whole && !reached;
    const into = ways.filter(({ to }) => to === id).map(({ share = 0 }) => share);
    const share = into.length > 0 ? into.reduce((sum, one) => sum + one, 0) : Number(reached);
    places.set(id, {
      id,
      share: view.loops ? undefined : share,
      dead,
      deadOptions: whole ? unmet.map(({ option }) => option.id) : [],
    });
  }
  return { places: [...places.values()], ways };
}
