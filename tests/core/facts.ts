import type { ReplyReading } from '../../src/core/reply/reply-reading.ts';
import type { CriticalClass, CriticalCode } from '../../src/core/rubric/critical-error.ts';
import type { Dimension } from '../../src/core/rubric/dimension.ts';
import type { Evidence } from '../../src/core/rubric/evidence.ts';
import type { Level } from '../../src/core/rubric/level.ts';
import type { Rubric } from '../../src/core/rubric/rubric.ts';
import { decodeRubric } from '../../src/core/rubric/rubric-decode.ts';
import type {
  Began,
  Chose,
  Ended,
  EventDraft,
  Filed,
  SessionEvent,
} from '../../src/core/run/event.ts';
import { replay } from '../../src/core/run/reduce.ts';
import type { SessionState } from '../../src/core/run/state.ts';
import type { Option, ShownBeat } from '../../src/core/scenario/beat.ts';
import type { Line, Observation } from '../../src/core/scenario/line/line.ts';
import rubricJson from '../../stories/rubric.json' with { type: 'json' };

const decoded = decodeRubric(rubricJson);
if (!decoded.ok) throw new Error(`stories/rubric.json: ${decoded.error.path}`);

/** The rubric as it ships. */
export const rubric: Rubric = decoded.value;

/** Levels on named dimensions, as a decision or a line earns them. */
export type Given = { readonly [D in Dimension]?: Level };

const evidenceOf = (given: Given, source: Evidence['source'] = 'option'): readonly Evidence[] =>
  Object.entries(given).map(([dimension, level]) => ({
    dimension: dimension as Dimension,
    level,
    source,
    why: `${dimension} was ${level}.`,
    slides: [26],
  }));

export const began = (change: Partial<Began> = {}): Began => ({
  type: 'began',
  scenario: { id: 's0', title: 'A bench', hash: 'story-hash' },
  rubric: { version: rubric.version, hash: 'rubric-hash' },
  analyser: 'none',
  seed: 7,
  variant: 'a',
  mode: 'practice',
  language: 'en',
  beats: 3,
  person: 'eli',
  place: 'station',
  guessAt: 'B1',
  cast: { eli: 'Eli' },
  ...change,
});

/** A beat with the options `one`, `two` and `three`. */
export const beat = (id: string, rates: readonly Dimension[], lines: readonly Line[] = []) =>
  ({
    id,
    number: Number(id.replace(/\D/g, '')) || 1,
    rates,
    shows: [],
    lines,
    options: ['one', 'two', 'three'].map((option) => ({ id: option, text: `Says ${option}.` })),
    strongest: 'one',
  }) satisfies ShownBeat;

export const faced = (id: string, rates: readonly Dimension[] = [], lines: readonly Line[] = []) =>
  ({ type: 'faced', beat: beat(id, rates, lines) }) satisfies EventDraft;

export const chose = (id: string, given: Given = {}, change: Partial<Chose> = {}): Chose => ({
  type: 'chose',
  beat: id,
  option: 'one',
  evidence: evidenceOf(given),
  repairs: [],
  reaction: [],
  remark: {},
  ...change,
});

/** A reply as it was read, with these levels and nothing found in its words. */
export const reading = (levels: Given, change: Partial<ReplyReading> = {}): ReplyReading => ({
  act: 'question',
  question: 'open',
  stacked: false,
  reflection: false,
  flags: [],
  levels,
  spans: [],
  abstain: false,
  ...change,
});

/** A reply typed at a beat, and the choice it became. */
export const typed = (
  id: string,
  text: string,
  read: ReplyReading,
  change: Partial<Chose> = {},
): readonly EventDraft[] => [
  { type: 'replied', beat: id, said: { from: 'self', text }, reading: read, nearest: 'one' },
  {
    ...chose(id, {}, change),
    evidence: evidenceOf(read.levels, 'reply'),
    reply: {},
    ...change,
  },
];

/** A line that commits a critical error. */
export const erred = (
  id: string,
  code: CriticalCode,
  severity: CriticalClass = 'A',
  given: Given = {},
) => chose(id, given, { option: 'two', criticalError: { code, class: severity } });

/** A line that repairs critical errors made before. */
export const repairing = (id: string, ...repairs: readonly CriticalCode[]) =>
  chose(id, {}, { repairs });

export const hinted = (id: string) => ({ type: 'hinted', beat: id }) satisfies EventDraft;
export const retried = (id: string) => ({ type: 'retried', beat: id }) satisfies EventDraft;
export const skipped = { type: 'skipped', summary: ['What happened.'] } satisfies EventDraft;
export const paused = { type: 'paused' } satisfies EventDraft;

export const ended = (lines: readonly Line[] = []): Ended => ({
  type: 'ended',
  ending: 'E1',
  title: 'Until tomorrow',
  telling: 'plain',
  lines,
  notes: [
    { id: 'quoted', text: 'States she is tired.' },
    { id: 'labelled', text: 'Victim claims to be tired.' },
  ],
});

export const filed = (board: Given = {}, record: Given = {}, note = 'quoted'): Filed => ({
  type: 'filed',
  note,
  sorted: [],
  evidence: [...evidenceOf(board, 'board'), ...evidenceOf(record, 'record')],
  strongest: 'quoted',
  rates: ['DOCS'],
  debrief: { wanted: 'A quiet night.', points: [{ text: 'Ask openly.', slides: [26] }] },
});

export const noticed = (item: string, pinned = true) =>
  ({ type: 'noticed', item, pinned }) satisfies EventDraft;

export const observation = (id: string): Observation => ({
  id,
  seen: `Something about ${id}.`,
  slowDown: 'It may matter.',
  readings: ['It may mean nothing.'],
});

/** A line while which these can be noticed. */
export const showing = (...ids: readonly string[]): Line => ({
  text: 'She looks up.',
  who: 'eli',
  observations: ids.map(observation),
});

/** An option as an author wrote it. */
export const option = (id: string, levels: Given, change: Partial<Option> = {}): Option => ({
  id,
  text: `Says ${id}.`,
  levels,
  repairs: [],
  ...change,
});

/** Facts of these drafts: numbered from 0, a second apart. */
export const facts = (...drafts: readonly EventDraft[]): readonly SessionEvent[] =>
  drafts.map((draft, index) => ({ seq: index, at: 1000 * index, ...draft }));

/** The state these drafts amount to; a fixture that cannot be is a bug. */
export function stateOf(...drafts: readonly EventDraft[]): SessionState {
  const state = replay(facts(...drafts));
  if (!state.ok) throw new Error(`${state.error.code} at ${state.error.seq}`);
  return state.value;
}
