import { type Path, pathTo } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, type Explored, START } from '../search/explore.ts';

/** A depth-first search for a cycle. */
class CircleSearch {
  private readonly next: Int32Array; // moves tried, by state
  private readonly entered: Uint8Array;
  private readonly onWay: Uint8Array;
  private way: Edge[] = [];
  private at = START;
  private readonly explored: Explored;

  constructor(explored: Explored) {
    this.explored = explored;
    const count = explored.states.length;
    this.next = new Int32Array(count);
    this.entered = new Uint8Array(count);
    this.onWay = new Uint8Array(count);
  }

  find(): readonly Edge[] | undefined {
    for (const { id } of this.explored.states) {
      if (this.entered[id] === 1) continue;
      const round = this.from(id);
      if (round !== undefined) return round;
    }
    return undefined;
  }

  private from(root: number): readonly Edge[] | undefined {
    this.way = [];
    this.enter(root);
    for (;;) {
      const edge = this.nextEdge();
      if (edge === undefined) {
        this.onWay[this.at] = 0;
        const back = this.way.pop();
        if (back === undefined) return undefined;
        this.at = back.from;
      } else if (edge.to >= 0 && this.entered[edge.to] === 0) {
        this.way.push(edge);
        this.enter(edge.to);
      } else if (edge.to >= 0 && this.onWay[edge.to] === 1) {
        const begin = this.way.findIndex(({ from }) => from === edge.to);
        return [...(begin < 0 ? [] : this.way.slice(begin)), edge];
      }
    }
  }

  private enter(state: number): void {
    this.at = state;
    this.entered[state] = 1;
    this.onWay[state] = 1;
  }

  private nextEdge(): Edge | undefined {
    const tried = this.next[this.at] as number;
    this.next[this.at] = tried + 1;
    const { states, edges } = this.explored;
    return edges[states[this.at]?.out[tried] ?? START];
  }
}

/** Returns a path to a state of the cycle, then once around it. */
function pathRound(explored: Explored, round: readonly Edge[]): Path {
  const { states, edges } = explored;
  const before = edges[states[round[0]?.from ?? START]?.by ?? START];
  if (before === undefined) throw new Error('a state that nothing reached');
  const path = pathTo(explored, before);
  return { ...path, moves: [...path.moves, ...round.map(({ offer, ways }) => ({ offer, ways }))] };
}

/** Checks that there is no cycle: with one, a run could last for ever. */
export function checkLoops({ explored, beatOf }: View): readonly CounterFinding[] {
  const round = new CircleSearch(explored).find();
  const start = round && explored.states[round[0]?.from ?? START];
  if (round === undefined || start === undefined) return [];
  const values = { beat: beatOf(start).beat ?? '' };
  return [{ property: 'loops', code: 'loop', values, path: pathRound(explored, round) }];
}
