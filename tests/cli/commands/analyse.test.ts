import { expect, test } from 'vitest';
import { analyseLine, analyseLines } from '../../../src/cli/commands/analyse.ts';

const read = (line: object) => JSON.parse(analyseLine(JSON.stringify(line), 1).out);

test('a reply comes back with its id, its reading and the words that told it', () => {
  const text = 'It’s complicated. What’s today been like?';
  const out = read({ id: 'a', text, context: ['It’s complicated.'] });
  expect(out).toMatchObject({
    id: 'a',
    act: 'question',
    question: 'open',
    stacked: false,
    reflection: true,
    flags: [],
    abstain: false,
  });
  const [span] = out.spans;
  expect(text.slice(span.from, span.to)).toBe('complicated');
  expect(span.why).not.toBe('');
});

test.each([
  ['{', /not JSON/],
  ['[]', /not a JSON object/],
  ['{"id":1}', /field text/],
  ['{"text":"Hi","context":"no"}', /field context/],
  ['{"text":"Hi","disclosed":[1]}', /field disclosed/],
  ['{"text":"Hi","rates":["NICE"]}', /OPEN/],
])('%s is answered with what is wrong and where', (line, said) => {
  const { ok, out } = analyseLine(line, 7);
  expect(ok).toBe(false);
  expect(JSON.parse(out)).toEqual({ line: 7, error: expect.stringMatching(said) });
});

test('a bad line does not stop the rest, and is told by the exit code', async () => {
  async function* lines() {
    yield* ['{"id":1,"text":"Okay."}', 'bad', '', '{"id":2,"text":"Take your time."}'];
  }
  const out: string[] = [];
  expect(await analyseLines(lines(), (line) => out.push(line))).toBe(2);
  expect(out.map((line) => JSON.parse(line))).toMatchObject([{ id: 1 }, { line: 2 }, { id: 2 }]);
});
