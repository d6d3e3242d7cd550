import { err, ok, type Result } from '../../core/kernel/result.ts';
import { unsaid } from '../../core/record/record.ts';
import { excusedIn, remarkOnReply, replyEvidence } from '../../core/reply/reply-evidence.ts';
import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { Chose, Replied } from '../../core/run/event.ts';
import { type Intent, MAX_REPLY_CHARS } from '../../core/run/intent.ts';
import { isInPhase } from '../../core/run/phase-rules.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { Beat, Option, ShownBeat } from '../../core/scenario/beat.ts';
import { insteadOf } from '../../core/scoring/remark.ts';
import type { StoryRunner, StoryStep } from '../../story/runner.ts';
import type { ReplyContext } from '../../text/findings.ts';
import { nearestOption } from '../../text/nearest.ts';
import { type Content, storyLanguage } from './content.ts';
import type { TurnProblem } from './turn-problem.ts';

const LAST_LINES = 4;

/** Builds the analyzer's context: the last lines, everything disclosed so far, and what the beat rates. */
export function replyContext(
  state: SessionState,
  beat: Pick<ShownBeat, 'rates' | 'ask'>,
  content: Content,
): ReplyContext {
  const spoken = state.turns
    .flatMap(({ beat: { lines }, attempts }) => [
      ...lines,
      ...(attempts.at(-1)?.chose.reaction ?? []),
    ])
    .filter(({ who }) => who !== undefined && who !== 'you')
    .map(({ text }) => text);
  return {
    context: spoken.slice(-LAST_LINES),
    disclosed: [...spoken, ...Object.values(state.began.cast)],
    rates: beat.rates,
    opens: beat.ask?.worried ? 'worried' : 'warm',
    officer: content.playable.scenario.decides === true,
    language: storyLanguage(content),
  };
}

/** Tells whether a reply may be typed: where the story asks for one, and in practice at every rated beat. */
const mayType = (state: SessionState, beat: Beat): boolean =>
  beat.rates.length > 0 && (beat.ask !== undefined || state.began.mode === 'practice');

/** Reads a reply; nothing has been answered yet. Said again in other words, it replaces the first. */
export function reply(
  state: SessionState,
  intent: Extract<Intent, { type: 'reply' }>,
  content: Content,
  runner: StoryRunner,
): Result<Replied, TurnProblem> {
  const passage = runner.passage();
  const text = intent.text.trim();
  if (!isInPhase(state, 'replied') || passage.at !== 'beat') return err({ code: 'not-now' });
  if (!mayType(state, passage.beat)) return err({ code: 'not-now' });
  if (content.analyser === undefined) return err({ code: 'no-analyser' });
  if (text === '' || text.length > MAX_REPLY_CHARS) return err({ code: 'out-of-range' });
  const { beat } = passage;
  const reading = content.analyser.analyse(text, replyContext(state, beat, content));
  const nearest = reading.abstain ? undefined : nearestOption(beat, reading.levels);
  const kept = intent.keep ? ({ said: { from: 'self', text }, reading } as const) : unsaid(reading);
  return ok({
    type: 'replied',
    beat: beat.id,
    ...kept,
    ...(nearest?.type === 'option' && { nearest: nearest.option }),
  });
}

/** Finds the option the story follows: the one with the critical error that was meant, otherwise the nearest. */
function steeredTo(
  beat: Beat,
  { reading: { possible }, nearest }: Replied,
  intent: Extract<Intent, { type: 'settle' }>,
): Option | undefined {
  const carries = beat.options.find(({ criticalError }) => criticalError?.code === possible?.code);
  if (intent.meant === true && possible && carries) return carries;
  const id = nearest ?? intent.option;
  return beat.options.find((option) => option.id === id);
}

/** Removes the LIMITS level of a possible promise or threat that was not meant; it stays unrated. */
function unmeant(reading: ReplyReading, meant: boolean | undefined): ReplyReading {
  if (reading.possible === undefined || meant !== false) return reading;
  const { LIMITS: _limits, ...levels } = reading.levels;
  return { ...reading, levels };
}

/**
 * Returns what follows a typed reply. The answer to an author's line may not fit other words, so it stands only where
 * the learner chose that line or meant its error; otherwise the moment's neutral line comes, and what fits any words.
 */
function reactionTo(
  { typed }: Pick<Beat, 'typed'>,
  { reaction, fitting }: Pick<StoryStep, 'reaction' | 'fitting'>,
  chosen: boolean,
): StoryStep['reaction'] {
  return chosen || typed === undefined ? reaction : [{ text: typed }, ...fitting];
}

/** Confirms a reply that was read: the story follows the nearest option. */
export function finishReply(
  state: SessionState,
  intent: Extract<Intent, { type: 'settle' }>,
  content: Content,
  runner: StoryRunner,
): Result<Chose, TurnProblem> {
  const passage = runner.passage();
  const replied = state.reply;
  if (replied === undefined || passage.at !== 'beat') return err({ code: 'not-now' });
  const { beat } = passage;
  const { possible } = replied.reading;
  if ((possible !== undefined) !== (intent.meant !== undefined)) return err({ code: 'not-now' });
  if (replied.nearest !== undefined && intent.option !== undefined) return err({ code: 'not-now' });
  const option = steeredTo(beat, replied, intent);
  if (option === undefined) return err({ code: 'unknown-option' });
  const counts = intent.meant === true && option.criticalError?.code === possible?.code;
  const error = counts ? option.criticalError : undefined;
  const instead = error && insteadOf(beat, error.code, content.rubric);
  const reading = unmeant(replied.reading, intent.meant);
  const evidence = replyEvidence(beat, reading, content.rubric);
  const excused = excusedIn(beat, reading);
  const step = runner.take(option.id);
  if (!step.ok) return err({ code: 'story', problem: step.error });
  const said = remarkOnReply(beat, reading, evidence, content.rubric, counts);
  const { stronger: _stronger, ...unworded } = said;
  return ok({
    type: 'chose',
    beat: beat.id,
    option: option.id,
    evidence,
    ...(error && { criticalError: error }),
    repairs: option.repairs,
    reaction: reactionTo(beat, step.value, counts || intent.option !== undefined),
    ...(instead && { instead: instead.id }),
    remark: replied.said.from === 'withheld' ? unworded : said,
    reply: {
      ...(intent.meant !== undefined && { meant: intent.meant }),
      ...(intent.option !== undefined && { closest: true }),
      ...(intent.self && { self: intent.self }),
      ...(excused.length > 0 && { excused }),
    },
  });
}
