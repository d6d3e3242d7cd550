import { afterEach, expect, test, vi } from 'vitest';
import { handInAll } from '../../../src/app/files/hand-in.ts';

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
