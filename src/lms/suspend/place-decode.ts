import {
  among,
  type Decoder,
  flag,
  list,
  optional,
  shape,
  text,
  variant,
  whole,
} from '../../core/kernel/json.ts';
import { levels } from '../../core/reply/reply-decode.ts';
import {
  REPLY_ACTS,
  REPLY_FLAGS,
  REPLY_NOTICES,
  REPLY_QUESTIONS,
  UNREAD_REASONS,
} from '../../core/reply/reply-reading.ts';
import { CRITICAL_CODES } from '../../core/rubric/critical-error.ts';
import { GUESS_TIMES, MODES, SELF_MARKS } from '../../core/run/intent.ts';
import { MET_STATES } from '../../core/scenario/carried.ts';
import { BOARD_COLUMNS } from '../../core/scenario/scenario.ts';
import { type Explained, LONGEST_WAIT, type RunStep, type Suspended } from './step.ts';

const after = whole(0, LONGEST_WAIT);
const index = whole(0, 1000); // of an option, item or note among those shown

const NAMED = among(['not', 'own']);
const explained: Decoder<Explained> = (value, path) =>
  typeof value === 'number' ? index(value, path) : NAMED(value, path);

const bare = <K extends string>(act: K) => shape({ act: among([act]), after });

const reply = shape({
  act: among(['reply']),
  option: index,
  nearest: optional(index),
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
    self: optional(list(among(SELF_MARKS))),
  }),
  after,
});

const step = variant<RunStep>('act', {
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
});

/** A kept run, from unknown JSON. */
export const decodePlace: Decoder<Suspended> = shape({
  mode: among(MODES),
  language: text,
  seed: whole(0, 2 ** 32 - 1),
  variant: text,
  story: text,
  met: optional(among(MET_STATES)),
  pack: optional(text),
  rubric: text,
  startedAt: whole(0),
  steps: list(step),
});
