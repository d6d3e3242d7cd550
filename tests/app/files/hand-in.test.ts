import { afterEach, expect, test, vi } from 'vitest';
import { agreeToAll, handInAll } from '../../../src/app/files/hand-in.ts';
import { readSessions } from '../../../src/app/run/library.ts';
import { err } from '../../../src/core/kernel/result.ts';
import type { SessionEvent } from '../../../src/core/run/event.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { mirroredStore } from '../../../src/store/mirrored.ts';
import { contentOf } from '../../content.ts';
import { begin, PRACTICE } from '../../session/drive.ts';

afterEach(() => vi.unstubAllGlobals());

/** A server that answers so, one record after the other. */
function serverSays(...answers: readonly (readonly [number, string?])[]): {
  readonly sent: string[];
} {
  const sent: string[] = [];
  vi.stubGlobal('document', { baseURI: 'http://localhost/' });
  vi.stubGlobal('fetch', async (_address: string, { body }: { body: Uint8Array }) => {
    const [status, problem] = answers[sent.length] ?? [200];
    sent.push(new TextDecoder().decode(body));
    return new Response(JSON.stringify({ problem }), { status });
  });
  return { sent };
}

test('a record that is refused for itself is named and does not hold up the others', async () => {
  const { sent } = serverSays([200], [413, 'too-long'], [200]);
  expect(await handInAll(['a', 'b', 'c'])).toEqual({ handedIn: 2, problem: 'too-long' });
  expect(sent).toEqual(['a', 'b', 'c']);
});

test('a record longer than a server takes is not sent, and the next one is', async () => {
  const { sent } = serverSays();
  const tooLong = '€'.repeat(400_000); // three bytes each
  expect(await handInAll([tooLong, 'b'])).toEqual({ handedIn: 1, problem: 'too-long' });
  expect(sent).toEqual(['b']);
});

test.each([
  [429, 'slow-down'],
  [507, 'full'],
  [403, 'closed'],
])('where the server takes no more (%i %s) nothing else is sent', async (status, problem) => {
  const { sent } = serverSays([200], [status, problem]);
  expect(await handInAll(['a', 'b', 'c'])).toEqual({ handedIn: 1, problem });
  expect(sent).toEqual(['a', 'b']);
});

test('a problem this page does not know is a refusal, or no answer', async () => {
  serverSays([400, 'malformed'], [502]);
  expect(await handInAll(['a'])).toEqual({ handedIn: 0, problem: 'refused' });
  expect(await handInAll(['b'])).toEqual({ handedIn: 0, problem: 'unreachable' });
});

/** A run on a storage that is full until there is room. */
async function storedRun() {
  const disk = memoryStore();
  let room = true;
  const store = mirroredStore({
    ...disk,
    append: async (session, fact) =>
      room ? disk.append(session, fact) : err({ code: 'full', message: 'no room' } as const),
  });
  const { log } = begin(contentOf('platform-four'), PRACTICE);
  const row = { id: 'run', person: 'me', scenario: 'platform-four', startedAt: 0, imported: false };
  await store.create(row);
  for (const fact of log.facts()) await store.append('run', fact);
  const agree = async () => {
    const runs = await readSessions(store, 'me');
    return agreeToAll(store, runs, false, 5);
  };
  const consents = async () => {
    const facts = await disk.load('run');
    const kept = facts.ok ? facts.value : [];
    return kept.filter((fact) => (fact as SessionEvent).type === 'consented').length;
  };
  return {
    agree,
    consents,
    setRoom: (next: boolean) => {
      room = next;
    },
  };
}

test('nothing is sent as long as the consent to it is in this page only', async () => {
  const { agree, consents, setRoom } = await storedRun();
  setRoom(false);
  for (let press = 0; press < 2; press += 1) {
    expect(await agree()).toMatchObject({ ok: false, error: { code: 'full' } });
  }
  setRoom(true);
  expect(await agree()).toMatchObject({ ok: true });
  expect(await consents()).toBe(1);
});
