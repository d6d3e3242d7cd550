import type { MoveOutcome } from '../interpreter/stepper.ts';
import type { Offer } from '../interpreter/thread.ts';
import { memoize } from '../memoize.ts';
import { type Edge, START } from '../search/edge.ts';
import type { Explored } from '../search/explore.ts';

/**
 * Follows play through the explored states. It knows nothing of merges: it compares only what is said and offered. Where
 * several states fit, it keeps all of them (subset construction); where none fits, the search was wrong.
 */
export class MapWalk {
  private at: readonly number[] = []; // states
  private readonly explored: Explored;
  private readonly firsts: readonly Edge[];
  private readonly texts: boolean;
  private readonly offered = memoize((offers: readonly Offer[]) =>
    offers
      .map(({ node, text, tags }) => (this.texts ? [node, text, ...tags].join('#') : node))
      .join('\n'),
  );
  private readonly taken = new Map<string, number>(); // how often, by state and option

  /** `texts`: whether the explored states hold the texts of options and tags. */
  constructor(explored: Explored, texts: boolean) {
    this.texts = texts;
    this.explored = explored;
    this.firsts = explored.edges.filter(({ from }) => from === START);
  }

  /** Starts; false if no explored state begins like this. */
  begin(outcome: MoveOutcome): boolean {
    return this.go(this.firsts, outcome);
  }

  /** Takes an option with this outcome; false if no explored move has it. */
  take(offer: number, outcome: MoveOutcome): boolean {
    const { states, edges } = this.explored;
    const moves = this.at.flatMap((state) => states[state]?.out ?? []);
    return this.go(
      moves.map((id) => edges[id] as Edge).filter((edge) => edge.offer === offer),
      outcome,
    );
  }

  private go(edges: readonly Edge[], outcome: MoveOutcome): boolean {
    const fitting = edges.filter((edge) => this.fits(edge, outcome));
    this.at = [...new Set(fitting.map(({ to }) => to))].filter((to) => to >= 0);
    return fitting.length > 0;
  }

  private fits(edge: Edge, { fault, moment, tags, words }: MoveOutcome): boolean {
    if (edge.fault !== undefined || fault !== undefined) {
      return edge.fault?.message === fault?.message;
    }
    const same = edge.words === words && edge.tags.join('\n') === tags.join('\n');
    if (this.texts && !same) return false;
    const offers = this.explored.states[edge.to]?.offers ?? [];
    return this.offered(offers) === this.offered(moment.offers);
  }

  /** Tells whether all possible states here were expanded. */
  get known(): boolean {
    const { states, open } = this.explored;
    return this.at.every((state) => state < states.length - open);
  }

  /** Returns an option that was taken least often from here. */
  leastTaken(offers: number, pick: (below: number) => number): number {
    const [here = START] = this.at;
    const counts = Array.from({ length: offers }, (_, offer) => {
      return this.taken.get(`${here} ${offer}`) ?? 0;
    });
    const least = Math.min(...counts);
    const rare = counts.flatMap((count, offer) => (count === least ? [offer] : []));
    const chosen = rare[pick(rare.length)] ?? 0;
    this.taken.set(`${here} ${chosen}`, least + 1);
    return chosen;
  }
}
