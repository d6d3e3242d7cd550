import type { Dimension } from '../rubric/dimension.ts';
import type { Evidence } from '../rubric/evidence.ts';
import { type Level, SOUND_LEVEL, TOP_LEVEL } from '../rubric/level.ts';
import { criticalRuleOf, type Rubric, ruleOf } from '../rubric/rubric.ts';
import type { Remark } from '../run/event.ts';
import { type Beat, strongestOf, wholeLine } from '../scenario/beat.ts';
import { anchorOf, insteadOf } from '../scoring/remark.ts';
import type { ReplyReading } from './reply-reading.ts';

/** Finds the words behind a level: supporting words for a sound level, opposing words otherwise. */
const spanFor = (reading: ReplyReading, dimension: Dimension, level: Level) =>
  reading.spans.find((span) => span.dimension === dimension && span.good === level >= SOUND_LEVEL);

/**
 * Converts the analysis of a typed reply to evidence on the beat's dimensions, each with a reason. Dimensions the words
 * do not show stay unrated, and so does the whole reply if the analyzer abstains.
 */
export function replyEvidence(
  beat: Beat,
  reading: ReplyReading,
  rubric: Rubric,
): readonly Evidence[] {
  if (reading.abstain) return [];
  return beat.rates.flatMap((dimension) => {
    const level = reading.levels[dimension];
    if (level === undefined) return [];
    const span = spanFor(reading, dimension, level);
    const anchor = anchorOf(ruleOf(rubric, dimension), level);
    const slides = span?.slide === undefined ? anchor.slides : [span.slide];
    return [{ dimension, level, source: 'reply' as const, why: span?.why ?? anchor.text, slides }];
  });
}

/** Lists dimensions rightly left unrated: OPEN, if the reply asked nothing but reflected (rule c). */
export function excusedIn(beat: Beat, reading: ReplyReading): readonly Dimension[] {
  if (reading.abstain || !beat.rates.includes('OPEN') || reading.levels.OPEN !== undefined)
    return [];
  const { LISTEN = 0, PACE = 0 } = reading.levels;
  const heard = reading.reflection || LISTEN >= SOUND_LEVEL || PACE >= SOUND_LEVEL;
  return reading.question === 'none' && heard ? ['OPEN'] : [];
}

const sentenceOf = ({ why, slides }: Evidence): { text: string; slides: readonly number[] } => ({
  text: why,
  slides,
});

/** Writes the practice feedback on a typed reply: what worked, then why, then a stronger wording. */
export function remarkOnReply(
  beat: Beat,
  reading: ReplyReading,
  evidence: readonly Evidence[],
  rubric: Rubric,
  meant: boolean,
): Remark {
  const best = evidence.reduce<Evidence | undefined>(
    (top, one) => (top === undefined || one.level > top.level ? one : top),
    undefined,
  );
  const least = evidence.reduce<Evidence | undefined>(
    (low, one) => (low === undefined || one.level < low.level ? one : low),
    undefined,
  );
  const { possible } = reading;
  const erred = meant && possible !== undefined;
  const instead = erred ? insteadOf(beat, possible.code, rubric) : undefined;
  const model = instead ?? strongestOf(beat);
  const done = evidence.length > 0 && evidence.every((one) => one.level === TOP_LEVEL);
  const line = model && wholeLine(model);
  const stronger = done ? undefined : instead ? line : (reading.stronger ?? line);
  return {
    ...(best && best.level >= SOUND_LEVEL && { worked: sentenceOf(best) }),
    ...(least && least.level < TOP_LEVEL && { why: sentenceOf(least) }),
    ...(stronger !== undefined && { stronger }),
    ...(meant && possible && { critical: criticalRuleOf(rubric, possible.code).explain }),
  };
}
