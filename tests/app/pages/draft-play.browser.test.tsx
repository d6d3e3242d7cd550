import { useState } from 'preact/hooks';
import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { DraftPlay } from '../../../src/app/pages/studio/draft-channel.ts';
import type { CheckedDraft } from '../../../src/app/pages/studio/use-check.ts';
import { runToLine, useDraftPlay } from '../../../src/app/pages/studio/use-draft-play.ts';
import { lookAs, show } from '../../ui/axe.ts';

beforeEach(() => lookAs('light', 1280));

/** Built scenes, told apart by a number. */
const built = (number: number) => ({ number }) as unknown as DraftPlay['content'];

const CHECKED: CheckedDraft = {
  findings: {
    busy: true,
    broken: [],
    beside: [],
    advice: [],
    given: [],
    verdicts: [],
    states: 0,
    open: 0,
  },
  content: undefined,
  views: undefined,
  moments: new Map(),
  current: false,
  proved: false,
  places: {},
  map: undefined,
  mapCurrent: false,
};

const VERDICT = { verdict: 'PROVED', name: 'it ends', why: '', found: [] } as const;

let tell: (news: Partial<CheckedDraft>) => void;

function Desk() {
  const [checked, setChecked] = useState(CHECKED);
  tell = (news) => setChecked((now) => ({ ...now, ...news }));
  const { take, old, begin } = useDraftPlay(checked);
  return (
    <main>
      <button type="button" onClick={() => begin({ seed: 7, options: [] })}>
        Play
      </button>
      <p>{`Take ${take}${old ? ', old' : ''}`}</p>
    </main>
  );
}

/** What the frame gets that asks for the draft. */
const played = (): Promise<DraftPlay> =>
  new Promise((resolve) => {
    const hear = ({ data }: MessageEvent) => {
      if (typeof data !== 'object' || !('draftPlay' in data)) return;
      removeEventListener('message', hear);
      resolve(data.draftPlay);
    };
    addEventListener('message', hear);
    postMessage('unscripted-draft?', location.origin);
  });

test('a draft plays unasked once the check has looked at it, and when asked as soon as it is built', async () => {
  show(<Desk />);
  await expect.element(page.getByText('Take 0', { exact: true })).toBeVisible();
  tell({ content: built(1), current: true });
  await expect.element(page.getByText('Take 0', { exact: true })).toBeVisible();
  tell({ findings: { ...CHECKED.findings, verdicts: [VERDICT] } });
  await expect.element(page.getByText('Take 1', { exact: true })).toBeVisible();
  expect(await played()).toMatchObject({ content: { number: 1 }, asked: false, proved: false });

  tell({ current: false }); // a key was pressed
  await page.getByRole('button', { name: 'Play' }).click();
  await expect.element(page.getByText('Take 1', { exact: true })).toBeVisible();
  tell({ content: built(2), current: true, proved: true });
  await expect.element(page.getByText('Take 2', { exact: true })).toBeVisible();
  expect(await played()).toMatchObject({ content: { number: 2 }, asked: true, run: { seed: 7 } });

  tell({ content: built(3) });
  await expect.element(page.getByText('Take 2, old', { exact: true })).toBeVisible();
});

test('a line is reached by its moment, and what follows from an answer by giving that answer', () => {
  const story = [
    '=== b1 ===',
    '# beat: B1 # rates: OPEN',
    'The stop is empty.',
    '+ [Hello? # id: hello # OPEN=1]',
    '  Hello. # who: sam',
    '  -> b2',
    '+ [(Something else, in your own words.) # typed: neutral]',
    '  She looks up.',
    '  -> b2',
    '=== b2 ===',
    '# beat: B2',
    'A bus.',
  ].join('\n');
  const places = { B1: { seed: 4, options: [] }, B2: { seed: 4, options: ['hello'] } };
  expect(runToLine(story, 3, places)).toEqual(places.B1);
  expect(runToLine(story, 4, places)).toEqual(places.B1); // the answer itself can be given there
  expect(runToLine(story, 5, places)).toEqual({ ...places.B1, said: 'hello' });
  expect(runToLine(story, 8, places)).toEqual(places.B1);
  expect(runToLine(story, 12, places)).toEqual(places.B2);
  expect(runToLine(story, 12, {})).toBe(undefined); // no way is known yet
});
