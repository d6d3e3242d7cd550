import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Opinion } from '../../../src/core/agreement/opinion.ts';
import type { ReplyReading } from '../../../src/core/reply/reply-reading.ts';
import { ruleOf } from '../../../src/core/rubric/rubric.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { OpinionEntry } from '../../../src/ui/reports/panel/opinion-entry.tsx';
import { RecordTurn } from '../../../src/ui/reports/record/record-turn.tsx';
import { ENGLISH, speak } from '../../../src/ui/tongue.ts';
import { show } from '../axe.ts';
import { inSpanish, markedAsEnglish } from '../marked.ts';
import { began, chose, faced, RUBRIC, stateOf } from '../session-fixture.ts';

beforeEach(inSpanish);
afterEach(() => speak(ENGLISH));

const nothing = () => {};
const OPINION: Opinion = {
  ...{ session: 'one', beat: 'a', language: 'en', names: { eli: 'Eli' }, typed: false },
  lines: [{ text: 'Rain.' }, { who: 'eli', text: 'I owe him.' }],
  ...{ said: 'What do you owe?', dimension: 'OPEN', recorded: 2, voices: [] },
};
const agreeing = (opinion: Opinion) => (
  <OpinionEntry
    {...{ opinion, rubric: RUBRIC, who: '', begun: undefined }}
    onBegun={nothing}
    onSettle={nothing}
  />
);

test('words of an English scene are marked as English where raters agree', () => {
  expect(markedAsEnglish(show(agreeing(OPINION)))).toEqual([OPINION.said, 'Rain.', 'I owe him.']);
  expect(markedAsEnglish(show(agreeing({ ...OPINION, language: 'es' })))).toEqual([]);
  const own = { ...OPINION, typed: true }; // in whatever language the learner wrote
  expect(markedAsEnglish(show(agreeing(own)))).toEqual(['Rain.', 'I owe him.']);
});

const READING: ReplyReading = {
  ...{ act: 'question', question: 'open', stacked: false, reflection: false },
  ...{ flags: [], levels: {}, spans: [], abstain: false },
};
const CAME = 'In the van he is asked what took so long.';

/** One turn of a record whose author, or the reader of typed words, says `CAME` of each level. */
function recordTurn(reading?: ReplyReading) {
  const said = chose('hello', 'socks');
  if (said.type !== 'chose') throw new Error('nothing was said');
  const evidence = said.evidence.map((one) => ({ ...one, why: CAME }));
  const own = { from: 'self', text: 'Hi.' } as const;
  const typed: EventDraft[] = reading
    ? [{ type: 'replied', beat: 'hello', said: own, reading }]
    : [];
  const answer = { ...said, evidence, unrated: CAME, ...(reading && { reply: {} }) };
  const state = stateOf([began(), faced('hello'), ...typed, answer]);
  const [review] = debrief(state, RUBRIC).turns;
  const [turn] = state.turns;
  if (review === undefined || turn === undefined) throw new Error('nothing was said');
  const entry = <RecordTurn {...{ review, turn, judged: [], rubric: RUBRIC, time: '' }} />;
  return { review, root: show(<ol>{entry}</ol>) };
}

test('and in a record', () => {
  const { review, root } = recordTurn();
  expect(markedAsEnglish(root)).toEqual([review.lines.at(-1)?.text, review.replies[0]?.said]);
});

test('a record gives the anchor of each level as its reason, and nothing that came of the line', () => {
  const { review, root } = recordTurn();
  expect(root.textContent).not.toContain(CAME);
  expect(review.counts).toHaveLength(3);
  for (const { dimension, level = 0 } of review.counts)
    expect(root.textContent).toContain(ruleOf(RUBRIC, dimension).anchors[level]);
});

test('and what the reader found, where words were typed', () => {
  const { root } = recordTurn(READING);
  expect(root.textContent?.split(CAME)).toHaveLength(4);
});
