import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alongIn, type RunAlong, readAlong } from '../../src/story/along.ts';

const run = fc.record(
  {
    seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
    variant: fc.string(),
    options: fc.array(fc.string()),
  },
  { requiredKeys: ['seed', 'options'] },
);

test('what an address carries is read as it was', () => {
  fc.assert(
    fc.property(fc.string(), run, (scenario, way) => {
      const along: RunAlong = { scenario, run: way };
      const address = new URL(`http://here/?along=${alongIn(along)}`);
      expect(readAlong(address.searchParams.get('along') ?? '')).toEqual({
        ok: true,
        value: along,
      });
    }),
  );
});

describe('what is wrong with an address is said, and where', () => {
  test.each([
    ['no JSON', '{"scenario":', '', 'JSON'],
    ['no run', '{"scenario":"last-train"}', 'run', 'an object'],
    [
      'a seed that is no number',
      '{"scenario":"a","run":{"seed":"x","options":[]}}',
      'run.seed',
      '',
    ],
    [
      'an option that is no text',
      '{"scenario":"a","run":{"seed":1,"options":[2]}}',
      'run.options[0]',
      'text',
    ],
    ['a field nobody knows', '{"scenario":"a","run":{"seed":1,"options":[]},"more":1}', 'more', ''],
  ])('%s', (_, asked, path, wanted) => {
    const read = readAlong(asked);
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.error).toMatchObject({ path, ...(wanted && { wanted }) });
  });
});
