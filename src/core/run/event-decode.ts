import {
  among,
  type Decoder,
  dictionary,
  flag,
  list,
  optional,
  shape,
  text,
  variant,
  where,
  whole,
} from '../kernel/json.ts';
import { replyReading } from '../reply/reply-decode.ts';
import { CRITICAL_CLASSES, CRITICAL_CODES } from '../rubric/critical-error.ts';
import { DIMENSIONS } from '../rubric/dimension.ts';
import { evidences } from '../rubric/evidence-decode.ts';
import { LEVELS } from '../rubric/level.ts';
import type { ShownBeat } from '../scenario/beat.ts';
import { BOARD_FITS } from '../scenario/board.ts';
import { decodeCarried, decodeKnownFirst } from '../scenario/carried-decode.ts';
import { type Line, MOODS, STAGE_STANCES } from '../scenario/line/line.ts';
import { BOARD_COLUMNS, WANT_RESULTS } from '../scenario/scenario.ts';
import { type EventDraft, JUDGED_AS, type Remark, type SessionEvent, type Typed } from './event.ts';
import { GUESS_TIMES, MODES, type Reading, SELF_MARKS } from './intent.ts';

const SEED_MOST = 2 ** 32 - 1;
const slides = list(whole(1, 30));
const eachOnce = <T>(all: readonly T[]): boolean => new Set(all).size === all.length;
const dimension = among(DIMENSIONS);
const dimensions = where(list(dimension), eachOnce, 'each dimension once');
const sentence = shape({ text, slides });

const line: Decoder<Line> = shape({
  text,
  who: optional(text),
  mood: optional(among(MOODS)),
  pose: optional(among(STAGE_STANCES)),
  place: optional(text),
  time: optional(text),
  door: optional(text),
  sits: optional(list(text, 1)),
  stands: optional(list(text, 1)),
  close: optional(among([true] as const)),
  notice: optional(text),
  sound: optional(text),
  voice: optional(text),
  enters: optional(list(text, 1)),
  leaves: optional(list(text, 1)),
  observations: optional(
    list(
      shape({ id: text, seen: text, flag: optional(text), slowDown: text, readings: list(text) }),
    ),
  ),
});

const beat: Decoder<ShownBeat> = shape({
  id: text,
  number: whole(0),
  rates: dimensions,
  shows: list(text),
  lines: list(line),
  options: list(shape({ id: text, text, goesOn: optional(text) }), 1),
  strongest: optional(text),
  dilemma: optional(list(shape({ option: text, says: text }), 2)),
  ask: optional(shape({ id: text, worried: optional(among([true] as const)) })),
  hint: optional(shape({ dimension, text })),
});

const remark: Decoder<Remark> = shape({
  worked: optional(sentence),
  why: optional(sentence),
  stronger: optional(text),
  critical: optional(text),
});

const typed: Decoder<Typed> = variant<Typed>('from', {
  self: shape({ from: among(['self']), text }),
  withheld: shape({ from: among(['withheld']) }),
});

const reading: Decoder<Reading> = variant<Reading>('from', {
  list: shape({ from: among(['list']), text }),
  self: shape({ from: among(['self']), text }),
  withheld: shape({ from: among(['withheld']) }),
});

/** Every fact has `seq` and `at`; `type` tells the rest apart. */
const place = { seq: whole(0), at: whole(0) };

type Stored<T extends EventDraft['type']> = Decoder<Extract<SessionEvent, { type: T }>>;
type StoredEvents = { readonly [T in EventDraft['type']]: Stored<T> };

const events: StoredEvents = {
  began: shape({
    ...place,
    type: among(['began']),
    scenario: shape({ id: text, title: text, hash: text }),
    rubric: shape({ version: text, hash: text }),
    analyser: text,
    seed: whole(0, SEED_MOST),
    variant: text,
    mode: among(MODES),
    language: text,
    beats: whole(1),
    board: optional(among([false] as const)),
    person: text,
    place: text,
    guessAt: text,
    cast: dictionary(text),
    looks: optional(among([1] as const)),
    pack: optional(shape({ id: text, hash: text })),
    steady: optional(among([true] as const)),
    branch: optional(shape({ of: text, beat: text })),
    carried: optional(decodeKnownFirst),
  }),
  faced: shape({ ...place, type: among(['faced']), beat }),
  hinted: shape({ ...place, type: among(['hinted']), beat: text }),
  replied: shape({
    ...place,
    type: among(['replied']),
    beat: text,
    said: typed,
    reading: replyReading,
    nearest: optional(text),
  }),
  contested: shape({ ...place, type: among(['contested']), beat: text }),
  chose: shape({
    ...place,
    type: among(['chose']),
    beat: text,
    option: text,
    evidence: evidences,
    criticalError: optional(shape({ code: among(CRITICAL_CODES), class: among(CRITICAL_CLASSES) })),
    repairs: list(among(CRITICAL_CODES)),
    reaction: list(line),
    instead: optional(text),
    unrated: optional(text),
    keep: optional(text),
    remark,
    reply: optional(
      shape({
        meant: optional(flag),
        closest: optional(among([true] as const)),
        self: optional(where(list(among(SELF_MARKS)), eachOnce, 'each mark once')),
        excused: optional(dimensions),
      }),
    ),
  }),
  retried: shape({ ...place, type: among(['retried']), beat: text }),
  noticed: shape({
    ...place,
    type: among(['noticed']),
    item: text,
    pinned: flag,
    reading: optional(reading),
  }),
  guessed: shape({
    ...place,
    type: among(['guessed']),
    when: among(GUESS_TIMES),
    sure: whole(0, 100),
  }),
  ended: shape({
    ...place,
    type: among(['ended']),
    ending: text,
    title: text,
    telling: text,
    lines: list(line),
    notes: list(shape({ id: text, text })),
    board: optional(list(text)),
    open: optional(list(text)),
  }),
  placed: shape({ ...place, type: among(['placed']), item: text, place: among(BOARD_COLUMNS) }),
  filed: shape({
    ...place,
    type: among(['filed']),
    note: optional(text),
    sorted: list(shape({ item: text, place: among(BOARD_COLUMNS), fit: among(BOARD_FITS) })),
    evidence: evidences,
    strongest: optional(text),
    rates: dimensions,
    debrief: shape({
      wanted: text,
      wants: optional(list(shape({ text, met: among(WANT_RESULTS) }))),
      truth: optional(text),
      trafficking: optional(flag),
      points: list(shape({ text, slides })),
    }),
    carried: optional(decodeCarried),
  }),
  skipped: shape({ ...place, type: among(['skipped']), summary: list(text) }),
  paused: shape({ ...place, type: among(['paused']) }),
  judged: shape({
    ...place,
    type: among(['judged']),
    as: among(JUDGED_AS),
    rater: text,
    beat: text,
    dimension,
    level: among(LEVELS),
    note: optional(text),
  }),
  consented: shape({
    ...place,
    type: among(['consented']),
    to: among(['evaluator']),
    ownWords: flag,
  }),
};

/** Decodes one fact. */
export const decodeEvent: Decoder<SessionEvent> = variant<SessionEvent>('type', events);
