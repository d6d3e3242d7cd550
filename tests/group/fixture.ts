import type { RoomCommand } from '../../src/group/facts/command.ts';
import { replayRoom } from '../../src/group/facts/reduce-room.ts';
import type { RoomEvent } from '../../src/group/facts/room-event.ts';
import type { RoomState } from '../../src/group/facts/room-state.ts';
import type { RoomSetup } from '../../src/group/facts/setup.ts';
import type { Content } from '../../src/session/play/content.ts';
import type { Actor, RoomRefusal } from '../../src/session/room/actor.ts';
import { carryOut } from '../../src/session/room/room.ts';
import { analyse } from '../../src/text/analyse.ts';
import { ANALYSER } from '../../src/text/version.ts';
import { platformFour } from '../content.ts';

export const CONTENT: Content = {
  ...platformFour(),
  analyser: { version: ANALYSER.version, analyse },
};

const SETUP: RoomSetup = { scenario: 'platform-four', choosing: 'majority', sees: 'spread' };
export const CONSOLE: Actor = { role: 'console' };
export const phone = (person: string): Actor => ({ role: 'phone', person });

/** A room that is driven command by command, and whose facts are kept. */
export class TestRoom {
  facts: readonly RoomEvent[];
  state: RoomState;
  private clock = 1000;
  private readonly content: Content;
  constructor(setup: Partial<RoomSetup> = {}, content: Content = CONTENT) {
    this.content = content;
    const opened = {
      type: 'opened',
      seq: 0,
      at: 0,
      setup: { ...SETUP, ...setup },
      seed: 7,
    } as const;
    const state = replayRoom([opened]);
    if (!state.ok) throw new Error(state.error);
    this.facts = [opened];
    this.state = state.value;
  }
  /** Carries a command out; gives why not, where it is refused. */
  ask(by: Actor, command: RoomCommand): RoomRefusal | undefined {
    this.clock += 1000;
    const done = carryOut(this.state, by, command, this.content, this.clock);
    if (!done.ok) return done.error;
    this.facts = [...this.facts, ...done.value.events];
    this.state = done.value.state;
    return undefined;
  }
  /** One step of the facilitator's. */
  order(order: Extract<RoomCommand, { type: 'order' }>['order']): RoomRefusal | undefined {
    return this.ask(CONSOLE, { type: 'order', moves: this.state.moves, order });
  }
  /** People who take part, and the story at its first line. */
  begin(people: readonly string[]): this {
    for (const person of people) this.ask(phone(person), { type: 'join', stance: 'part' });
    this.order({ type: 'goOn' });
    this.order({ type: 'goOn' });
    return this;
  }
  /** The story told to its end by first options: the board is next. */
  toBoard(): this {
    for (let before = 0; this.state.step === 'line' && before < this.facts.length; ) {
      before = this.facts.length; // a room that is held takes no order
      this.order({ type: 'openVote' });
      this.order({ type: 'closeVote' });
      this.order({ type: 'choose', option: this.options()[0] ?? '' });
      this.order({ type: 'goOn' });
    }
    if (this.state.step === 'ending') this.order({ type: 'goOn' });
    return this;
  }
  options(): readonly string[] {
    return this.state.session?.turns.at(-1)?.beat.options.map(({ id }) => id) ?? [];
  }
  vote(person: string, option: number | 'pass', n = 1): RoomRefusal | undefined {
    const choice = option === 'pass' ? option : (this.options()[option] ?? '');
    return this.ask(phone(person), { type: 'vote', round: this.state.rounds.length, choice, n });
  }
}

/** So many people. */
export const crowd = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `person-${index}`);
