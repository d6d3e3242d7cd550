import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { MET_STATES } from '../../src/core/scenario/carried.ts';
import type { Line } from '../../src/core/scenario/line/line.ts';
import { stopsOf } from '../../src/core/scenario/line/stop.ts';
import { looksOf, namesOf, withNames } from '../../src/core/scenario/names.ts';
import { shortCardOf } from '../../src/core/scenario/short-card.ts';
import { createRunner } from '../../src/story/runner.ts';
import { countWords } from '../../src/story/source/word-count.ts';
import { programOf } from '../story/corpus.ts';
import { tell } from '../story/walk.ts';

const MOST_WORDS = 75; // before the first choice
const MOST_PRESSES = 3;

const isSpoken = ({ who }: Line): boolean => who !== undefined && who !== 'you';

describe.each(scenarioIds(process.cwd()))('%s begins at once', (id) => {
  const { story, scenario } = tell(id);
  const { items, cast, follows, card } = scenario;

  /** What stands before the first choice, as the first contact went. */
  function openingAfter(met: (typeof MET_STATES)[number]): readonly Line[] {
    const known = follows && { follows, packs: [] };
    const first = Object.entries(follows?.facts ?? {}).map(([name, [value = false]]) => {
      return [name, value] as const;
    });
    const runner = createRunner(
      { ...programOf(story.story, items, cast), ...known },
      { seed: 0, ...(follows && { carried: { met, facts: Object.fromEntries(first) } }) },
    );
    const begun = runner.begin();
    if (!begun.ok || begun.value.at !== 'beat') throw new Error(`${id} does not begin`);
    return begun.value.beat.lines.filter(({ text }) => text !== '');
  }

  test.each([0, 1] as const)('its card has a name for everybody it names (set %i)', (looks) => {
    const short = shortCardOf(scenario);
    const names = namesOf([short.person, ...(short.others ?? [])], looks);
    expect(withNames(`${short.asks} ${short.you}`, names)).not.toMatch(/[{}]/);
  });

  test.each(follows ? MET_STATES : MET_STATES.slice(0, 1))(
    'in few words and presses, and somebody has spoken (%s)',
    (met) => {
      const lines = openingAfter(met);
      const words = lines.reduce((sum, { text }) => sum + countWords(text), 0);
      expect(words).toBeLessThanOrEqual(MOST_WORDS);
      expect(stopsOf(lines.map(isSpoken)).length).toBeLessThanOrEqual(MOST_PRESSES);
      expect(lines.some(isSpoken)).toBe(true);
    },
  );

  test('on the words that the start page quotes', () => {
    const names = namesOf(cast, looksOf(0));
    const quoted = /“([^”]+)”/.exec(withNames(card.asks ?? '', names))?.[1];
    const said = openingAfter('none').map(({ text }) => text);
    if (quoted !== undefined) expect(said.join(' ')).toContain(quoted);
  });
});
