import {
  among,
  type Decoder,
  dictionary,
  flag,
  list,
  optional,
  shape,
  text,
  where,
  whole,
} from '../kernel/json.ts';
import { CRITICAL_CODES } from '../rubric/critical-error.ts';
import { DIMENSIONS } from '../rubric/dimension.ts';
import { LEVELS } from '../rubric/level.ts';
import type { Levels } from '../scenario/beat.ts';
import {
  REPLY_ACTS,
  REPLY_FLAGS,
  REPLY_NOTICES,
  REPLY_QUESTIONS,
  REPLY_SOUNDS,
  type ReplyReading,
  type ReplySpan,
  UNREAD_REASONS,
} from './reply-reading.ts';

const known: readonly string[] = DIMENSIONS;

/** Levels by technique, of the techniques there are. */
export const levels: Decoder<Levels> = where(
  dictionary(among(LEVELS)),
  (read) => Object.keys(read).every((key) => known.includes(key)),
  'levels by dimension',
);

const span: Decoder<ReplySpan> = where(
  shape({
    from: whole(0),
    to: whole(0),
    rule: text,
    why: text,
    dimension: optional(among(DIMENSIONS)),
    slide: optional(whole(1, 30)),
    good: flag,
  }),
  ({ from, to }) => from < to,
  'words that end after they begin',
);

/** Decodes the analysis of a typed reply. */
export const replyReading: Decoder<ReplyReading> = shape({
  act: among(REPLY_ACTS),
  question: among(REPLY_QUESTIONS),
  stacked: flag,
  reflection: flag,
  flags: list(among(REPLY_FLAGS)),
  sounds: optional(list(among(REPLY_SOUNDS))),
  as: optional(text),
  like: optional(text),
  levels,
  spans: list(span),
  abstain: flag,
  unread: optional(among(UNREAD_REASONS)),
  possible: optional(
    shape({ code: among(CRITICAL_CODES), from: whole(0), to: whole(0), ask: optional(text) }),
  ),
  stronger: optional(text),
  notice: optional(among(REPLY_NOTICES)),
});
