import { afterEach, beforeEach, expect, test } from 'vitest';
import type { BlindTurn } from '../../../src/core/agreement/sample.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { OpinionEntry } from '../../../src/ui/reports/panel/opinion-entry.tsx';
import { RatingView } from '../../../src/ui/reports/rating/rating-view.tsx';
import { RecordTurn } from '../../../src/ui/reports/record/record-turn.tsx';
import { ENGLISH, speak } from '../../../src/ui/tongue.ts';
import { show } from '../axe.ts';
import { inSpanish, markedAsEnglish } from '../marked.ts';
import { began, chose, faced, RUBRIC, stateOf } from '../session-fixture.ts';

beforeEach(inSpanish);
afterEach(() => speak(ENGLISH));

const nothing = () => {};
const TURN: BlindTurn = {
  ...{ session: 'one', beat: 'a', language: 'en', names: { eli: 'Eli' }, typed: false },
  lines: [{ text: 'Rain.' }, { who: 'eli', text: 'I owe him.' }],
  said: 'What do you owe?',
  rates: ['OPEN'],
};

const ACTS = {
  ...{ onBegin: nothing, onBegun: nothing, onRate: nothing },
  ...{ onGoTo: nothing, onSave: nothing, onDrop: nothing },
};
const rating = (turn: BlindTurn) => (
  <RatingView
    rating={{ sample: [turn], at: 0, given: [], begun: undefined, waiting: [] }}
    acts={ACTS}
    {...{ rubric: RUBRIC, backHref: '#/', message: undefined, note: undefined }}
  />
);

test('words of an English scene are marked as English where they are rated', () => {
  expect(markedAsEnglish(show(rating(TURN)))).toEqual(['Rain.', 'I owe him.', TURN.said]);
  expect(markedAsEnglish(show(rating({ ...TURN, language: 'es' })))).toEqual([]);
  const own = { ...TURN, typed: true }; // in whatever language the learner wrote
  expect(markedAsEnglish(show(rating(own)))).toEqual(['Rain.', 'I owe him.']);
});

test('and where raters agree', () => {
  const opinion = { ...TURN, dimension: 'OPEN', recorded: 2, voices: [] } as const;
  const given = { opinion, rubric: RUBRIC, who: '', begun: undefined };
  const entry = <OpinionEntry {...given} onBegun={nothing} onSettle={nothing} />;
  expect(markedAsEnglish(show(entry))).toEqual([TURN.said, 'Rain.', 'I owe him.']);
});

test('and in a record, with the reasons of its levels', () => {
  const state = stateOf([began(), faced('hello'), chose('hello', 'socks')]);
  const [review] = debrief(state, RUBRIC).turns;
  const [turn] = state.turns;
  if (review === undefined || turn === undefined) throw new Error('nothing was said');
  const entry = <RecordTurn {...{ review, turn, judged: [], rubric: RUBRIC, time: '' }} />;
  const marked = markedAsEnglish(show(<ol>{entry}</ol>));
  const whys = review.counts.map(({ why }) => why);
  expect(marked).toEqual([review.lines.at(-1)?.text, review.replies[0]?.said, ...whys]);
});

test('what came of a line is no reason of a level: the anchors stand there instead', () => {
  const state = stateOf([began(), faced('hello'), chose('hello', 'socks')]);
  const [review] = debrief(state, RUBRIC).turns;
  const [turn] = state.turns;
  const [count] = review?.counts ?? [];
  if (review === undefined || turn === undefined || count === undefined)
    throw new Error('no level');
  const why = 'In the van he is asked what took so long.';
  const [first, second] = RUBRIC.dimensions;
  const counts = [first, second].flatMap((one) =>
    one === undefined ? [] : [{ ...count, dimension: one.id, level: 2 as const, why }],
  );
  const both = { ...review, counts };
  const root = show(
    <ol>
      <RecordTurn {...{ review: both, turn, judged: [], rubric: RUBRIC, time: '' }} />
    </ol>,
  );
  expect(root.textContent).not.toContain(why);
  expect(root.textContent).toContain(first?.anchors[2]);
  expect(root.textContent).toContain(second?.anchors[2]);
});
