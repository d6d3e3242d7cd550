import {
  among,
  type Decoded,
  type Decoder,
  dictionary,
  flag,
  list,
  optional,
  shape,
  text,
  variant,
  whole,
} from '../kernel/json.ts';
import { replyReading } from '../reply/reply-reading.ts';
import { CRITICAL_CLASSES, CRITICAL_CODES } from '../rubric/critical-error.ts';
import { DIMENSIONS } from '../rubric/dimension.ts';
import { evidences } from '../rubric/evidence.ts';
import { LEVELS } from '../rubric/level.ts';
import { decodeDimensions, decodeShownBeat } from '../scenario/beat.ts';
import { BOARD_FITS } from '../scenario/board.ts';
import { decodeCarried, decodeKnownFirst } from '../scenario/carried.ts';
import { decodeLine } from '../scenario/line/line.ts';
import { BOARD_COLUMNS, WANT_RESULTS } from '../scenario/scenario.ts';
import { GUESS_TIMES, MODES, type Reading } from './intent.ts';

const SEED_MOST = 2 ** 32 - 1;
const slides = list(whole(1, 30));
const dimension = among(DIMENSIONS);
const sentence = shape({ text, slides });

const REMARK = {
  worked: optional(sentence),
  why: optional(sentence),
  stronger: optional(text),
  critical: optional(text), // what the critical error did, in a warm tone
};
/** Feedback in practice mode, as it was shown. */
export type Remark = Decoded<typeof REMARK>;

/** Typed words, or a mark that they were redacted. */
export type Typed =
  | { readonly from: 'self'; readonly text: string }
  | { readonly from: 'withheld' };

const typed: Decoder<Typed> = variant<Typed>('from', {
  self: shape({ from: among(['self']), text }),
  withheld: shape({ from: among(['withheld']) }),
});

const reading: Decoder<Reading> = variant<Reading>('from', {
  list: shape({ from: among(['list']), text }),
  self: shape({ from: among(['self']), text }),
  withheld: shape({ from: among(['withheld']) }),
});

const BRANCH = {
  of: text, // session of that run
  beat: text, // its first own moment; those before are that run's
};
/** The moment of another run from which a run goes on for learning. It is never scored, and that run stays as it is. */
export type Branch = Decoded<typeof BRANCH>;

const BEGAN = {
  type: among(['began']),
  scenario: shape({ id: text, title: text, hash: text }),
  rubric: shape({ version: text, hash: text }),
  analyser: text, // version; `none` if no replies are typed
  seed: whole(0, SEED_MOST), // integer, 0 to 2^32 - 1
  variant: text,
  mode: among(MODES),
  language: text, // BCP 47
  beats: whole(1),
  board: optional(among([false] as const)), // no board and no note after the ending
  person: text, // cast id of the person in the conversation
  place: text,
  guessAt: text,
  cast: dictionary(text), // names as shown, by cast id
  looks: optional(among([1] as const)), // set if the second set of names and faces was drawn
  pack: optional(shape({ id: text, hash: text })), // local answers in use, if the story asks for any
  steady: optional(among([true] as const)), // fixed option order in every run
  branch: optional(shape(BRANCH)), // practice only
  carried: optional(decodeKnownFirst), // for a second contact: what it knows of the first
};
/** A run began: which story and rubric, and what was drawn. */
export type Began = Decoded<typeof BEGAN>;

const FACED = {
  type: among(['faced']),
  beat: decodeShownBeat,
};
/** A beat was shown, with this text and option order. */
export type Faced = Decoded<typeof FACED>;

const HINTED = {
  type: among(['hinted']),
  beat: text,
};
/** The trainee asked for the hint of the current beat. */
export type Hinted = Decoded<typeof HINTED>;

const REPLIED = {
  type: among(['replied']),
  beat: text,
  said: typed,
  reading: replyReading,
  nearest: optional(text), // the option the story follows; absent if the trainee has to pick
};
/** The trainee typed a reply. The analyzer has read it; the person has not answered yet. */
export type Replied = Decoded<typeof REPLIED>;

const CONTESTED = {
  type: among(['contested']),
  beat: text,
};
/** The trainee disputed the reading of a reply. It changes no score and is shown (rule j). */
export type Contested = Decoded<typeof CONTESTED>;

const SETTLED = {
  meant: optional(flag), // the learner's answer whether a possible critical error was meant
  closest: optional(among([true] as const)), // the trainee picked the option: a line counts, the neutral answer does not
  excused: optional(decodeDimensions), // rightly unrated (rubric section 5, rule c)
};
/** How a typed reply was resolved to a choice. */
export type Settled = Decoded<typeof SETTLED>;

const CHOSE = {
  type: among(['chose']),
  beat: text,
  option: text,
  evidence: evidences,
  criticalError: optional(shape({ code: among(CRITICAL_CODES), class: among(CRITICAL_CLASSES) })),
  repairs: list(among(CRITICAL_CODES)),
  reaction: list(decodeLine),
  instead: optional(text), // option to say in place of the critical error
  unrated: optional(text), // the author's sentence on a line that is not rated
  keep: optional(text), // the author's sentence where this is the line to keep
  remark: shape(REMARK),
  reply: optional(shape(SETTLED)), // the preceding typed reply was said, not the option's text
};
/** The trainee said a line. Levels are stored as chosen; scoring applies hint and retry rules later. */
export type Chose = Decoded<typeof CHOSE>;

const RETRIED = {
  type: among(['retried']),
  beat: text,
};
/** The trainee retries the beat. Both choices are kept. */
export type Retried = Decoded<typeof RETRIED>;

const NOTICED = {
  type: among(['noticed']),
  item: text,
  pinned: flag,
  reading: optional(reading),
};
/** The trainee pinned, unpinned or explained a notebook item. */
export type Noticed = Decoded<typeof NOTICED>;

const GUESSED = {
  type: among(['guessed']),
  when: among(GUESS_TIMES),
  sure: whole(0, 100),
};
/** The trainee stated their confidence that this may be trafficking, 0 to 100. */
export type Guessed = Decoded<typeof GUESSED>;

const ENDED = {
  type: among(['ended']),
  ending: text,
  title: text,
  telling: text,
  lines: list(decodeLine),
  notes: list(shape({ id: text, text })), // in the order shown; empty without a board
  board: optional(list(text)), // ids of the items to sort; absent in records whose board holds all items
  open: optional(list(text)), // ids of the scenario's endings open to a careful run
};
/** The story reached an ending. */
export type Ended = Decoded<typeof ENDED>;

const PLACED = {
  type: among(['placed']),
  item: text,
  place: among(BOARD_COLUMNS),
};
/** A notebook item was placed on the board. */
export type Placed = Decoded<typeof PLACED>;

const FILED = {
  type: among(['filed']),
  note: optional(text),
  sorted: list(shape({ item: text, place: among(BOARD_COLUMNS), fit: among(BOARD_FITS) })), // the board as submitted
  evidence: evidences,
  strongest: optional(text), // id of the note with the highest levels
  rates: decodeDimensions,
  debrief: shape({
    wanted: text,
    wants: optional(list(shape({ text, met: among(WANT_RESULTS) }))),
    truth: optional(text),
    trafficking: optional(flag),
    points: list(shape({ text, slides })),
  }),
  carried: optional(decodeCarried), // for a first contact: what a second one may know of it
};
/** Board and note were submitted, if the scenario has them; the debrief opens with these words. */
export type Filed = Decoded<typeof FILED>;

const SKIPPED = {
  type: among(['skipped']),
  summary: list(text),
};
/** The trainee left the scenario for its written summary. Nothing more is rated. */
export type Skipped = Decoded<typeof SKIPPED>;

const PAUSED = {
  type: among(['paused']),
};
/** The trainee paused, which never affects the score. */
export type Paused = Decoded<typeof PAUSED>;

/** The kind of a rater's level: one opinion, or a correction agreed on after discussion. */
export const JUDGED_AS = ['rating', 'correction'] as const;

const JUDGED = {
  type: among(['judged']),
  as: among(JUDGED_AS),
  rater: text, // pseudonym
  beat: text,
  dimension,
  level: among(LEVELS), // for the first response to the beat
  note: optional(text),
};
/** A rater judged a response. The recorded level and the score do not change. */
export type Judged = Decoded<typeof JUDGED>;

const CONSENTED = {
  type: among(['consented']),
  to: among(['evaluator']),
  ownWords: flag, // whether free text is included
};
/** The trainee consented to share this run. Without this fact no server stores it. */
export type Consented = Decoded<typeof CONSENTED>;

/** An event before it has a number and a time. */
export type EventDraft =
  | Began
  | Faced
  | Hinted
  | Replied
  | Contested
  | Chose
  | Retried
  | Noticed
  | Guessed
  | Ended
  | Placed
  | Filed
  | Skipped
  | Paused
  | Judged
  | Consented;

/** A fact: an event with its number in the session and its time (milliseconds since 1970, UTC). */
export type SessionEvent = { readonly seq: number; readonly at: number } & EventDraft;

/** Every fact has `seq` and `at`; `type` tells the rest apart. */
const place = { seq: whole(0), at: whole(0) };

const events = {
  began: shape({ ...place, ...BEGAN }),
  faced: shape({ ...place, ...FACED }),
  hinted: shape({ ...place, ...HINTED }),
  replied: shape({ ...place, ...REPLIED }),
  contested: shape({ ...place, ...CONTESTED }),
  chose: shape({ ...place, ...CHOSE }),
  retried: shape({ ...place, ...RETRIED }),
  noticed: shape({ ...place, ...NOTICED }),
  guessed: shape({ ...place, ...GUESSED }),
  ended: shape({ ...place, ...ENDED }),
  placed: shape({ ...place, ...PLACED }),
  filed: shape({ ...place, ...FILED }),
  skipped: shape({ ...place, ...SKIPPED }),
  paused: shape({ ...place, ...PAUSED }),
  judged: shape({ ...place, ...JUDGED }),
  consented: shape({ ...place, ...CONSENTED }),
} satisfies { readonly [T in EventDraft['type']]: Decoder<Extract<SessionEvent, { type: T }>> };

/** Decodes one fact. */
export const decodeEvent: Decoder<SessionEvent> = variant<SessionEvent>('type', events);
