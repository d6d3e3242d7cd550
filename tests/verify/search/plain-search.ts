import type { Moment } from '../../../src/verify/interpreter/machine.ts';
import type { Drawn, MoveOutcome, Stepper } from '../../../src/verify/interpreter/stepper.ts';
import { type Edge, END, FAULT, START, type State } from '../../../src/verify/search/edge.ts';
import type { Explored, Limits } from '../../../src/verify/search/explore.ts';
import { everyBeginning, everyOutcome, TooManyWays } from '../every-outcome.ts';
import type { KeyOf } from './moment-key.ts';

/** The search as it would be without its table of numbers and its memory of segments: moment by moment. */
class PlainSearch {
  readonly states: (State & { readonly out: number[] })[] = [];
  readonly edges: Edge[] = [];
  private readonly ids = new Map<string, number>();
  private readonly waiting: (Moment | undefined)[] = [];
  private readonly stepper: Stepper;
  private readonly key: KeyOf;

  constructor(stepper: Stepper, key: KeyOf) {
    this.stepper = stepper;
    this.key = key;
  }

  begin(draws: readonly Drawn[]): void {
    draws.forEach((drawn, index) => {
      for (const outcome of everyBeginning(this.stepper, drawn))
        this.reach(outcome, START, index, 0);
    });
  }

  /** Breadth first, so that every state is reached by a shortest way. */
  run(limits: Limits): Pick<Explored, 'open' | 'stopped'> {
    for (let at = 0; at < this.waiting.length; at += 1) {
      if (this.states.length > limits.states) return this.stop(at, 'states');
      if ((at & 255) === 0 && limits.going?.(this.states.length, this.edges.length) === false) {
        return this.stop(at, 'time');
      }
      if (!this.expand(at)) return this.stop(at, 'chance');
    }
    return { open: 0 };
  }

  private expand(at: number): boolean {
    const moment = this.waiting[at] as Moment;
    this.waiting[at] = undefined;
    const depth = (this.states[at] as State).depth + 1;
    try {
      for (let offer = 0; offer < moment.offers.length; offer += 1) {
        for (const outcome of everyOutcome(this.stepper, moment, offer)) {
          this.reach(outcome, at, offer, depth);
        }
      }
    } catch (thrown) {
      if (thrown instanceof TooManyWays) return false;
      throw thrown;
    }
    return true;
  }

  private stop(
    at: number,
    stopped: NonNullable<Explored['stopped']>,
  ): Pick<Explored, 'open' | 'stopped'> {
    return { open: this.waiting.length - at, stopped };
  }

  private reach(outcome: MoveOutcome, from: number, offer: number, depth: number): void {
    const { fault, moment, ways, share, tags, words } = outcome;
    const id = this.edges.length;
    let to = fault === undefined ? END : FAULT;
    if (fault === undefined && moment.offers.length > 0) to = this.stateOf(moment, id, depth);
    this.edges.push({
      id,
      from,
      offer,
      ways,
      share,
      to,
      tags,
      words,
      held: 0,
      told: false,
      fault,
    });
    this.states[from]?.out.push(id);
  }

  private stateOf(moment: Moment, by: number, depth: number): number {
    const key = this.key(moment);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.states.length;
    this.ids.set(key, id);
    this.states.push({ id, offers: moment.offers, by, depth, out: [], stands: 1 });
    this.waiting.push(moment);
    return id;
  }
}

/** Finds every state of a story by a key of one’s own. */
export function search(
  stepper: Stepper,
  key: KeyOf,
  draws: readonly Drawn[],
  limits: Limits,
): Explored {
  const exploration = new PlainSearch(stepper, key);
  exploration.begin(draws);
  const ended = exploration.run(limits);
  const { states, edges } = exploration;
  return {
    draws,
    states,
    edges,
    seen: stepper.machine.seen,
    ...ended,
  };
}
