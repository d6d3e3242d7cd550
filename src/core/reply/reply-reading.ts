import {
  among,
  type Decoder,
  dictionary,
  flag,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  where,
  whole,
} from '../kernel/json.ts';
import { CRITICAL_CODES } from '../rubric/critical-error.ts';
import { DIMENSIONS } from '../rubric/dimension.ts';
import { LEVELS } from '../rubric/level.ts';
import type { Levels } from '../scenario/beat.ts';

/** The main function of a reply, as coded in counseling research. */
export const REPLY_ACTS = ['question', 'reflection', 'input', 'other'] as const;
export type ReplyAct = (typeof REPLY_ACTS)[number];

/** The form of the question that counts, which is the last. Asking for a single fact is closed. */
export const REPLY_QUESTIONS = ['open', 'closed', 'none'] as const;
export type ReplyQuestion = (typeof REPLY_QUESTIONS)[number];

/** Features of a reply that work against the person (rubric section 5). */
export const REPLY_FLAGS = [
  'judgmental',
  'labelling',
  'assumption',
  'leading',
  'directive',
  'false_promise',
  'too_soon',
] as const;
export type ReplyFlag = (typeof REPLY_FLAGS)[number];

/** What a reply may only sound like: a flag, or something against the person that cannot be named. */
export const REPLY_SOUNDS = [...REPLY_FLAGS, 'unclear'] as const;
export type ReplySound = (typeof REPLY_SOUNDS)[number];

/** A reason to show a gentle notice and not store the text (content guide 4 and 12). */
export const REPLY_NOTICES = ['harm-to-minor', 'real-name-or-contact'] as const;
export type ReplyNotice = (typeof REPLY_NOTICES)[number];

/** Why a reply could not be read. */
export const UNREAD_REASONS = ['nothing', 'language', 'words'] as const;
export type ReplyUnread = (typeof UNREAD_REASONS)[number];

const known: readonly string[] = DIMENSIONS;

/** Levels by technique, of the techniques there are. */
export const levels: Decoder<Levels> = where(
  dictionary(among(LEVELS)),
  (read) => Object.keys(read).every((key) => known.includes(key)),
  'levels by dimension',
);

const span = where(
  shape({
    from: whole(0),
    to: whole(0), // exclusive
    rule: text, // id in the lexicon
    why: text, // one sentence for the learner
    dimension: optional(among(DIMENSIONS)),
    slide: optional(whole(1, 30)), // of the training deck
    good: flag,
  }),
  ({ from, to }) => from < to,
  'words that end after they begin',
);
/** Words of a reply that matched a rule. Offsets are UTF-16 code units of the reply. */
export type ReplySpan = ValueOf<typeof span>;

const possibleError = shape({
  code: among(CRITICAL_CODES),
  from: whole(0),
  to: whole(0), // exclusive
  ask: optional(text), // the question put to the learner, in older records
});
/** A possible critical error in the words. The learner is asked before it counts (rubric 5, rule f). */
export type PossibleError = ValueOf<typeof possibleError>;

/** Decodes the analysis of one typed reply. */
export const replyReading = shape({
  act: among(REPLY_ACTS),
  question: among(REPLY_QUESTIONS),
  stacked: flag, // two or more different questions at once
  reflection: flag,
  flags: list(among(REPLY_FLAGS)), // found, and counted in the levels
  sounds: optional(list(among(REPLY_SOUNDS))), // what it only sounds like: worth another look, moves no level
  as: optional(text), // read at its moment: an option’s id, `neutral` or `other`
  like: optional(text), // the reply of the bank that is most like it
  levels, // only the dimensions that words can show; the rest stays unrated
  spans: list(span), // in text order
  abstain: flag, // the analyzer is unsure: no level counts
  unread: optional(among(UNREAD_REASONS)), // why it abstained
  possible: optional(possibleError),
  stronger: optional(text), // a stronger wording, built from the learner's sentence where possible
  notice: optional(among(REPLY_NOTICES)),
});
/** The analysis of one typed reply. */
export type ReplyReading = ValueOf<typeof replyReading>;
