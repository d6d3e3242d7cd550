import { decodeRubric } from '../../src/core/rubric/rubric-decode.ts';
import type { EventDraft, SessionEvent } from '../../src/core/run/event.ts';
import type { Mode, Reading } from '../../src/core/run/intent.ts';
import { reduce, replay } from '../../src/core/run/reduce.ts';
import type { SessionState } from '../../src/core/run/state.ts';
import type { Beat, Option } from '../../src/core/scenario/beat.ts';
import { strongestOf } from '../../src/core/scenario/beat.ts';
import { boardEvidence, sortedItems } from '../../src/core/scenario/board.ts';
import type { BoardColumn, Item } from '../../src/core/scenario/scenario.ts';
import { optionEvidence, remarkOn } from '../../src/core/scoring/remark.ts';
import rubricJson from '../../stories/rubric.json';
import { ITEMS, NOTES } from './board-fixture.ts';
import { REACTIONS } from './reactions-fixture.ts';
import { BEATS } from './story-fixture.ts';

/** The real rubric: the views must say what trainees will read. */
export const RUBRIC = (() => {
  const decoded = decodeRubric(rubricJson);
  if (!decoded.ok) throw new Error(`rubric.json: ${JSON.stringify(decoded.error)}`);
  return decoded.value;
})();

const SEEDED_AT = Date.UTC(2026, 10, 24, 21, 40);

/** Facts become a state the way the game does it: through the core's reducer. */
export function stateOf(drafts: readonly EventDraft[]): SessionState {
  const events = drafts.map(
    (draft, seq): SessionEvent => ({ seq, at: SEEDED_AT + seq * 9000, ...draft }),
  );
  const outcome = replay(events);
  if (!outcome.ok) throw new Error(`the fixture's facts do not follow: ${outcome.error.code}`);
  return outcome.value;
}

export const began = (mode: Mode = 'practice'): EventDraft => ({
  type: 'began',
  scenario: { id: 'platform-four', title: 'Platform Four', hash: 'fixture' },
  rubric: { version: RUBRIC.version, hash: 'fixture' },
  analyser: 'none',
  seed: 4,
  variant: 'a',
  mode,
  language: 'en',
  beats: 8,
  person: 'eli',
  place: 'station',
  guessAt: 'owe',
  cast: { eli: 'Eli', cal: 'Cal' },
});

const beatOf = (id: string): Beat => {
  const beat = BEATS.find((one) => one.id === id);
  if (beat === undefined) throw new Error(`no beat ${id} in the fixture`);
  return beat;
};

export function faced(id: string): EventDraft {
  const { options, ...rest } = beatOf(id);
  const strongest = strongestOf(beatOf(id));
  return {
    type: 'faced',
    beat: {
      ...rest,
      options: options.map((option) => ({ id: option.id, text: option.text })),
      ...(strongest && { strongest: strongest.id }),
    },
  };
}

export function chose(id: string, option: string): EventDraft {
  const beat = beatOf(id);
  const taken = beat.options.find((one: Option) => one.id === option);
  if (taken === undefined) throw new Error(`no option ${option} at ${id}`);
  const evidence = optionEvidence(beat, taken, RUBRIC);
  return {
    type: 'chose',
    beat: id,
    option,
    evidence,
    ...(taken.criticalError && { criticalError: taken.criticalError }),
    repairs: taken.repairs,
    reaction: REACTIONS[option] ?? [],
    remark: remarkOn(beat, taken, evidence, RUBRIC),
  };
}

const taken = (id: string, option: string): readonly EventDraft[] => [faced(id), chose(id, option)];

/** Up to the choice at “I owe him”, with four moments behind it. */
export const UP_TO_OWE: readonly EventDraft[] = [
  ...taken('hello', 'socks'),
  ...taken('cops', 'fair'),
  ...taken('complicated', 'kicked'),
  ...taken('knife', 'lockbox'),
  faced('owe'),
];

/** A first response that closes, then another try that does not. */
export const TWO_TRIES: readonly EventDraft[] = [
  chose('owe', 'three'),
  { type: 'retried', beat: 'owe' },
  chose('owe', 'leave'),
];

const ENDED: EventDraft = {
  type: 'ended',
  ending: 'plan',
  title: 'His plan',
  telling: 'reported',
  lines: [
    {
      text: 'Eli agreed to a youth shelter. A Careline worker met him there. He will call Mia on Saturday.',
    },
    { text: 'Same bench next week? If not, that’s good news.', who: 'eli', mood: 'amused' },
  ],
  notes: NOTES.map(({ id, text }) => ({ id, text })),
};

/** The rest of the scene after “I owe him”: Cal comes, a nod is asked for, and it is owned or not. */
export const toTheEnd = (repaired: boolean): readonly EventDraft[] => [
  ...taken('doors', 'nod'),
  ...taken('after-doors', repaired ? 'sorry' : 'anyway'),
  ...taken('call', 'beside'),
  ...taken('tonight', 'who'),
  ENDED,
];

const PLACES_PUT: { readonly [item: string]: BoardColumn } = {
  crash: 'action',
  owe: 'means',
  shoes: 'ordinary',
  knife: 'ordinary',
};

const filed = (items: readonly Item[]): EventDraft => {
  const note = NOTES.find((one) => one.id === 'thin');
  const evidence = boardEvidence(items, PLACES_PUT, RUBRIC);
  return {
    type: 'filed',
    note: 'thin',
    sorted: sortedItems(items, PLACES_PUT),
    evidence: [
      ...evidence,
      {
        dimension: 'DOCS',
        level: note?.levels.DOCS ?? 1,
        source: 'record',
        why: note?.why ?? '',
        slides: note?.slides ?? [],
      },
    ],
    strongest: 'plain',
    rates: ['DOCS'],
    debrief: {
      wanted: 'A dry place to sleep, a charger, and to see Mia on her birthday.',
      truth:
        'In this story Eli was being exploited, as slide 12 defines it for someone under 18. You never needed more than “I owe him” to make the report.',
      points: [
        {
          text: '“I owe him” was enough to report. Details are for specialists.',
          slides: [12, 26],
        },
        { text: 'A friendly companion proves nothing, either way.', slides: [18] },
        {
          text: 'The report also names the house he fears: someone else may live there.',
          slides: [],
        },
      ],
    },
  };
};

const NOTICED: readonly EventDraft[] = [
  { type: 'guessed', when: 'middle', sure: 35 },
  {
    type: 'noticed',
    item: 'owe',
    pinned: true,
    reading: { from: 'self', text: 'Bike parts, maybe. He fixes them.' },
  },
  {
    type: 'noticed',
    item: 'phones',
    pinned: false,
    reading: { from: 'list', text: 'A hand-me-down' },
  },
  { type: 'noticed', item: 'crash', pinned: true },
];

export const choosing = (mode: Mode = 'practice'): SessionState =>
  stateOf([began(mode), ...UP_TO_OWE]);

/** A moment in which two people speak: a direction with a line, another line. */
export const talking = (): SessionState => {
  const state = choosing();
  const [turn] = state.turns.slice(-1);
  if (turn === undefined) throw new Error('no turn');
  const lines = [
    { text: 'The doors open.' },
    { text: 'There you are, man.', who: 'cal' },
    { text: 'Hey.', who: 'eli' },
  ];
  return { ...state, turns: state.turns.with(-1, { ...turn, beat: { ...turn.beat, lines } }) };
};

export const hinted = (): SessionState =>
  stateOf([began(), ...UP_TO_OWE, { type: 'hinted', beat: 'owe' }]);

export const reacting = (mode: Mode = 'practice'): SessionState =>
  stateOf([began(mode), ...UP_TO_OWE, chose('owe', 'three')]);

export const afterCriticalError = (): SessionState =>
  stateOf([began(), ...UP_TO_OWE, ...TWO_TRIES, ...taken('doors', 'nod')]);

export const sorting = (): SessionState =>
  stateOf([began(), ...UP_TO_OWE, ...TWO_TRIES, ...NOTICED, ...toTheEnd(true)]);

export const closed = (repaired = true): SessionState =>
  stateOf([
    began(),
    ...UP_TO_OWE,
    ...TWO_TRIES,
    ...NOTICED,
    ...toTheEnd(repaired),
    ...Object.entries(PLACES_PUT).map(
      ([item, place]): EventDraft => ({ type: 'placed', item, place }),
    ),
    { type: 'guessed', when: 'end', sure: 60 },
    filed(ITEMS),
  ]);

/** An earlier complete run in which much went less well. */
export const firstTime = (): SessionState =>
  stateOf([
    began(),
    ...taken('hello', 'frozen'),
    ...taken('cops', 'later'),
    ...taken('complicated', 'kicked'),
    ...taken('knife', 'worried'),
    ...taken('owe', 'three'),
    ...taken('doors', 'wait'),
    ...taken('call', 'law'),
    ...taken('tonight', 'number'),
    ENDED,
    filed(ITEMS),
  ]);

export const skippedRun = (): SessionState =>
  stateOf([
    began(),
    ...taken('hello', 'socks'),
    faced('cops'),
    {
      type: 'skipped',
      summary: [
        'Eli is sixteen and out of the rain at a bus station. He wants a dry place and a charger.',
        'What helps: meet a need first, say early what you cannot keep private, and stop where he stops.',
      ],
    },
  ]);

/** The state after some more facts. */
export const withFacts = (state: SessionState, drafts: readonly EventDraft[]): SessionState =>
  drafts.reduce((before, draft) => {
    const next = reduce(before, { seq: before.length, at: before.lastAt + 9000, ...draft });
    if (!next.ok) throw new Error(`the fixture's facts do not follow: ${next.error.code}`);
    return next.value;
  }, state);

/** A moment to choose at, with something beside “I owe him” in the notebook. */
export const noted = (reading: Reading): SessionState =>
  withFacts(choosing(), [{ type: 'noticed', item: 'owe', pinned: true, reading }]);

/** A scene in which nothing was seen, at its board. */
export const unseen = (): SessionState => {
  const hello = faced('hello');
  if (hello.type !== 'faced') throw new Error('not a beat');
  const bare = { ...hello, beat: { ...hello.beat, lines: [{ text: 'A bench.' }] } };
  return stateOf([began(), bare, chose('hello', 'socks'), ENDED]);
};
