import type { Fault } from './fault.ts';
import type { KeyOf } from './key.ts';
import type { Moment } from './machine.ts';
import { type Drawn, type Outcome, type Stepper, TooManyWays } from './stepper.ts';
import type { Offer } from './thread.ts';

/** A moment of the story, with all moments that can only go on like it. */
export interface State {
  readonly id: number;
  readonly offers: readonly Offer[];
  readonly by: number; // the edge that reached it first, which is a shortest way
  readonly depth: number; // choices made on that way
  readonly out: number[]; // edges
}

/** A move from one state to the next, one way that chance fell. */
export interface Edge {
  readonly id: number;
  readonly from: number; // START before the first line
  readonly offer: number; // index among the offers of `from`; at the start, among the draws
  readonly ways: readonly number[];
  share: number; // how likely chance falls so, of 1
  readonly to: number; // END or FAULT where there is no next state
  readonly tags: readonly string[];
  readonly words: number;
  readonly held: number; // which of the conditions asked of endings hold, as bits
  readonly fault?: Fault;
}

export const START = -1;
export const END = -1;
export const FAULT = -2;

/** Which conditions hold where a story has ended, as bits. */
export type Observe = (moment: Moment) => number;

/** When to stop before all is seen. Whoever has a clock can make `going` read it. */
export interface Limits {
  readonly states: number;
  readonly going?: (states: number, edges: number) => boolean;
}

/** The story as a graph. */
export interface Explored {
  readonly draws: readonly Drawn[];
  readonly states: readonly State[];
  readonly edges: readonly Edge[];
  readonly seen: Uint8Array; // by node of the story
  readonly open: number; // states that were reached and not gone on from; 0 where all is seen
  readonly stopped?: 'states' | 'time' | 'chance';
}

class Exploration {
  readonly states: State[] = [];
  readonly edges: Edge[] = [];
  private readonly ids = new Map<string, number>();
  private readonly waiting: (Moment | undefined)[] = [];
  private readonly stepper: Stepper;
  private readonly key: KeyOf;
  private readonly observe: Observe;

  constructor(stepper: Stepper, key: KeyOf, observe: Observe) {
    this.stepper = stepper;
    this.key = key;
    this.observe = observe;
  }

  begin(draws: readonly Drawn[]): void {
    draws.forEach((drawn, index) => {
      for (const outcome of this.stepper.begin(drawn)) this.reach(outcome, START, index, 0);
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
        for (const outcome of this.stepper.take(moment, offer)) {
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

  private reach(outcome: Outcome, from: number, offer: number, depth: number): void {
    const { fault, moment, ways, share, tags, words } = outcome;
    if (fault === undefined && this.likeLast(outcome, from, offer)) return;
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
      held: to === END ? this.observe(moment) : 0,
      ...(fault !== undefined && { fault }),
    });
    this.states[from]?.out.push(id);
  }

  /** Another way that chance fell, with nothing to tell it from the one before: they are one. */
  private likeLast({ tags, words, share, moment }: Outcome, from: number, offer: number): boolean {
    const last = this.edges.at(-1);
    if (last?.from !== from || last.offer !== offer || last.tags !== tags) return false;
    if (last.fault !== undefined || last.words !== words) return false;
    const end = moment.offers.length === 0;
    const same = end
      ? last.to === END && last.held === this.observe(moment)
      : last.to >= 0 && this.ids.get(this.key(moment)) === last.to;
    if (same) last.share += share;
    return same;
  }

  private stateOf(moment: Moment, by: number, depth: number): number {
    const key = this.key(moment);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.states.length;
    this.ids.set(key, id);
    this.states.push({ id, offers: moment.offers, by, depth, out: [] });
    this.waiting.push(moment);
    return id;
  }
}

/** Finds every state of a story. */
export function explore(
  stepper: Stepper,
  key: KeyOf,
  draws: readonly Drawn[],
  limits: Limits,
  observe: Observe = () => 0,
): Explored {
  const exploration = new Exploration(stepper, key, observe);
  exploration.begin(draws);
  const ended = exploration.run(limits);
  const { states, edges } = exploration;
  return { draws, states, edges, seen: stepper.machine.seen, ...ended };
}
