import {
  among,
  type Decoder,
  flag,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  variant,
  whole,
} from '../../core/kernel/json.ts';
import {
  levels,
  REPLY_ACTS,
  REPLY_FLAGS,
  REPLY_NOTICES,
  REPLY_QUESTIONS,
  UNREAD_REASONS,
} from '../../core/reply/reply-reading.ts';
import { CRITICAL_CODES } from '../../core/rubric/critical-error.ts';
import { GUESS_TIMES, MODES } from '../../core/run/intent.ts';
import { MET_STATES } from '../../core/scenario/carried.ts';
import { BOARD_COLUMNS } from '../../core/scenario/scenario.ts';

/** A longer wait between two steps is kept as this: some thirteen hours. */
export const LONGEST_WAIT = 36 ** 3 - 1;

const after = whole(0, LONGEST_WAIT); // seconds since the step before it
const index = whole(0, 1000); // of an option, item or note among those shown

const NAMED = among(['not', 'own']);
/** How an item of the notebook is explained: not, in own words, or by one of those offered. */
export type Explained = ValueOf<typeof NAMED> | number;
const explained: Decoder<Explained> = (value, path) =>
  typeof value === 'number' ? index(value, path) : NAMED(value, path);

const bare = <const K extends string>(act: K) => shape({ act: among([act]), after });

/** A typed reply that was answered, without its words or any made of them. */
const reply = shape({
  act: among(['reply']),
  option: index,
  nearest: optional(index),
  apart: optional(among([true])), // the nearest line is followed, but the words are read as none of the lines
  read: shape({
    act: among(REPLY_ACTS),
    question: among(REPLY_QUESTIONS),
    stacked: flag,
    reflection: flag,
    flags: list(among(REPLY_FLAGS)),
    levels,
    abstain: flag,
    unread: optional(among(UNREAD_REASONS)),
    notice: optional(among(REPLY_NOTICES)),
    possible: optional(among(CRITICAL_CODES)),
  }),
  settled: shape({
    meant: optional(flag),
    closest: optional(among([true])),
  }),
  after,
});

export type ReplyStep = Omit<ValueOf<typeof reply>, 'after'>;

const STEPS = {
  choose: shape({ act: among(['choose']), option: index, after }),
  reply,
  goOn: bare('goOn'),
  retry: bare('retry'),
  hint: bare('hint'),
  contest: bare('contest'),
  skip: bare('skip'),
  pause: bare('pause'),
  notice: shape({ act: among(['notice']), item: index, pinned: flag, explained, after }),
  guess: shape({ act: among(['guess']), when: among(GUESS_TIMES), sure: whole(0, 100), after }),
  place: shape({ act: among(['place']), item: index, place: among(BOARD_COLUMNS), after }),
  file: shape({ act: among(['file']), note: optional(index), after }),
};
/** What was done, and how many seconds after the step before it. Options, items and notes by their place among those shown. */
export type RunStep = ValueOf<(typeof STEPS)[keyof typeof STEPS]>;

type Untimed<S> = S extends RunStep ? Omit<S, 'after'> : never;
/** One thing a learner did. */
export type LearnerAct = Untimed<RunStep>;

/** Decodes a run as a learning platform keeps it: what was drawn, on which story and rubric, and what was done. */
export const decodePlace = shape({
  mode: among(MODES),
  language: text, // BCP 47
  seed: whole(0, 2 ** 32 - 1),
  variant: text,
  story: text, // first digits of its hash
  met: optional(among(MET_STATES)), // how a second contact was begun; `none` if absent
  pack: optional(text), // the same of what its place answers, where the story asks anything of it
  rubric: text, // first digits of its hash
  startedAt: whole(0), // milliseconds since 1970, UTC, to the second
  steps: list(variant<RunStep>('act', STEPS)),
});
export type Suspended = ValueOf<typeof decodePlace>;
