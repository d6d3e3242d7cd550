import { Agent, request } from 'node:http';
import { io, type Socket } from 'socket.io-client';
import type { FacilitatorOrder } from '../../../src/group/facts/command.ts';
import type { DeskView, StoryView } from '../../../src/group/views/desk-view.ts';
import type { MineView } from '../../../src/group/views/mine-view.ts';
import type { PublicView } from '../../../src/group/views/public-view.ts';
import type { Sample } from './sample.ts';

const SPREAD = 2000; // ms over which the votes of a round come
const ANSWER_WITHIN = 4000; // ms, as a page has
const AGAIN_AFTER = 700;
const FLOOD_AGAIN_AFTER = 3000;

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

interface Told {
  view?: PublicView;
  desk?: DeskView;
  story?: StoryView;
  mine?: MineView;
}

/** One page of a room. */
interface Page {
  readonly socket: Socket;
  readonly told: Told;
}

/** What one round took. */
export interface RoundTimes {
  readonly acks: readonly number[]; // ms from each vote sent until it was answered
  readonly shown: number; // ms from the last vote sent until every page showed it
  readonly revealed: number; // ms from the reveal sent until every page showed it
  readonly lost: number; // votes
}

/** Everybody of one room: a console, a projector and phones, from one address of their own. */
export interface Crowd {
  readonly join: () => Promise<void>;
  /** One round to the next line. */
  readonly round: () => Promise<RoundTimes>;
  /** Opens a vote and gives it, over a server that is killed by `meanwhile`; resolves when all are in step. */
  readonly voteThrough: (meanwhile: () => Promise<void>) => Promise<{ readonly lost: number }>;
  /** Opens a vote and has every phone write `each` replies at once, and again every three seconds; resolves to what stops it. */
  readonly flood: (each: number) => Promise<() => void>;
  readonly sample: Sample;
  readonly leave: () => void;
}

/** A room opened as a page opens it. `place` is the last part of its own address. */
export function openRoom(
  address: string,
  place: number,
): Promise<{ code: string; key: string } | undefined> {
  const body = JSON.stringify({ scenario: 'platform-four', choosing: 'majority', sees: 'spread' });
  const options = { method: 'POST', localAddress: `127.0.0.${place}` };
  return new Promise((resolve, reject) => {
    const asked = request(`${address}/rooms`, options, (answer) => {
      answer.setEncoding('utf8');
      let text = '';
      answer.on('data', (part: string) => {
        text += part;
      });
      answer.on('end', () => resolve(answer.statusCode === 201 ? JSON.parse(text) : undefined));
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** A page of a room, connected as the pages of the game are. */
export function connectPage(address: string, agent: Agent, auth: object): Page {
  const socket = io(address, {
    auth,
    agent: agent as never,
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 1000,
  });
  const told: Told = {};
  for (const name of ['view', 'desk', 'story', 'mine'] as const) {
    socket.on(name, (value) => Object.assign(told, { [name]: value }));
  }
  return { socket, told };
}

/** Sends until it is answered, as a page does. */
async function send({ socket }: Page, command: unknown): Promise<string | undefined> {
  for (;;) {
    try {
      const { problem } = await socket.timeout(ANSWER_WITHIN).emitWithAck('do', command);
      if (problem !== 'try-again' && problem !== 'slow-down') return problem;
    } catch {
      // Sent again.
    }
    await after(AGAIN_AFTER);
  }
}

/** Resolves once a page was shown what fits; the time of it. */
const shown = ({ socket, told }: Page, fits: (view: PublicView) => boolean): Promise<number> =>
  new Promise((resolve) => {
    const look = () => {
      if (told.view === undefined || !fits(told.view)) return;
      socket.off('view', look);
      resolve(performance.now());
    };
    socket.on('view', look);
    look();
  });

export function crowd(
  address: string,
  room: { readonly code: string; readonly key: string },
  people: number,
  place: number,
): Crowd {
  const agent = new Agent({ localAddress: `127.0.0.${place}` });
  const { code, key: secret } = room;
  const page = (auth: object) => connectPage(address, agent, { code, ...auth });
  const console = page({ role: 'console', secret });
  const screen = page({ role: 'screen' });
  const phones = Array.from({ length: people }, (_, who) =>
    page({ role: 'phone', secret: `the-secret-of-somebody-${who}` }),
  );
  const all = [console, screen, ...phones];
  const sample: Sample = { after: {}, mine: undefined as never };
  let rounds = 0;

  const note = (name: string) => {
    const { view, desk, story } = console.told;
    if (!view || !desk || !story || !screen.told.story) return;
    sample.after[name] = { view, desk, story, screen: screen.told.story };
    Object.assign(sample, { mine: phones[0]?.told.mine });
  };
  const order = async (one: FacilitatorOrder) => {
    const { moves = 0 } = console.told.view ?? {};
    const problem = await send(console, { type: 'order', moves, order: one });
    // Stale: it was kept, and its answer came too late for the one who asked.
    if (problem !== undefined && problem !== 'stale')
      throw new Error(`${one.type} was refused: ${problem}`);
    await shown(console, (view) => view.moves > moves);
    note(one.type);
  };
  const vote = async () => {
    rounds += 1;
    const [first] = console.told.view?.scene?.options ?? [];
    const command = { type: 'vote', round: rounds, choice: first?.id, n: 1 };
    let last = 0;
    const acks: number[] = [];
    const answers = phones.map(async (phone, who) => {
      await after((who * SPREAD) / people);
      last = performance.now();
      const sent = last;
      await send(phone, command);
      acks.push(performance.now() - sent);
    });
    return { answers, acks, last: () => last, choice: first?.id ?? '' };
  };
  const counted = () => console.told.view?.round?.answered ?? 0;
  /** What was answered is told soon, in a message of its own. */
  const lost = async () => {
    for (let tries = 0; tries < 20 && counted() < people; tries += 1)
      await after(ANSWER_WITHIN / 40);
    return people - counted();
  };
  const everyone = (answered: number) =>
    Promise.all(all.map((one) => shown(one, ({ round }) => round?.answered === answered)));

  return {
    sample,
    join: async () => {
      await Promise.all(all.map((one) => shown(one, () => true)));
      await Promise.all(phones.map((phone) => send(phone, { type: 'join', stance: 'part' })));
      note('join');
      await order({ type: 'goOn' });
      await order({ type: 'goOn' });
    },
    round: async () => {
      await order({ type: 'openVote' });
      const { answers, acks, last, choice } = await vote();
      const times = everyone(people);
      await Promise.all(answers);
      const done = Math.max(...(await times));
      const gone = await lost();
      await order({ type: 'closeVote' });
      const seen = Promise.all(all.map((one) => shown(one, ({ step }) => step === 'reveal')));
      const asked = performance.now();
      await order({ type: 'reveal' });
      const revealed = Math.max(...(await seen)) - asked;
      await order({ type: 'choose', option: choice });
      await order({ type: 'goOn' });
      if (console.told.view?.step === 'ending') await order({ type: 'stepBack' });
      return { acks, shown: done - last(), revealed, lost: gone };
    },
    voteThrough: async (meanwhile) => {
      await order({ type: 'openVote' });
      const { answers } = await vote();
      await Promise.all(answers.slice(0, people / 2));
      const back = meanwhile();
      await Promise.all(answers);
      await everyone(people);
      await back;
      return { lost: await lost() };
    },
    flood: async (each) => {
      await order({ type: 'openVote' });
      let over = false;
      let sent = 0;
      const write = ({ socket }: Page) => {
        sent += 1;
        const text = `I can see how tired you are. What would help you most tonight? ${sent}`;
        const command = { type: 'write', round: 1, reply: `reply-${sent}`, text };
        return socket
          .timeout(ANSWER_WITHIN)
          .emitWithAck('do', command)
          .catch(() => {});
      };
      const keepWriting = async (phone: Page): Promise<void> => {
        if (over) return;
        await Promise.all(Array.from({ length: each }, () => write(phone)));
        await after(FLOOD_AGAIN_AFTER);
        await keepWriting(phone);
      };
      for (const phone of phones) void keepWriting(phone);
      return () => {
        over = true;
      };
    },
    leave: () => {
      for (const { socket } of all) socket.disconnect();
    },
  };
}
