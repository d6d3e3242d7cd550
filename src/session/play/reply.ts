import { err, ok, type Result } from '../../core/kernel/result.ts';
import { unsaid } from '../../core/record/record.ts';
import { excusedIn, remarkOnReply, replyEvidence } from '../../core/reply/reply-evidence.ts';
import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { ReadMoment } from '../../core/reply/typed-bank.ts';
import type { CriticalCode, CriticalError } from '../../core/rubric/critical-error.ts';
import type { Dimension } from '../../core/rubric/dimension.ts';
import { criticalRuleOf, type Rubric } from '../../core/rubric/rubric.ts';
import type { Chose, Replied } from '../../core/run/event.ts';
import { type Intent, MAX_REPLY_CHARS } from '../../core/run/intent.ts';
import { isInPhase } from '../../core/run/phase-rules.ts';
import type { SessionState } from '../../core/run/state.ts';
import { type Beat, NEUTRAL, type Option, type ShownBeat } from '../../core/scenario/beat.ts';
import { insteadOf, optionEvidence, remarkOn } from '../../core/scoring/remark.ts';
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

/** What can be said at a beat, as typed words are read beside it. */
export const readMomentOf = ({ id, options }: Beat, { playable }: Content): ReadMoment => ({
  lines: options,
  bank: playable.bank?.[id] ?? [],
});

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
  const at = { ...replyContext(state, beat, content), moment: readMomentOf(beat, content) };
  const reading = content.analyser.analyse(text, at);
  const nearest = followed(beat, reading);
  const kept = intent.keep ? ({ said: { from: 'self', text }, reading } as const) : unsaid(reading);
  return ok({ type: 'replied', beat: beat.id, ...kept, ...(nearest !== undefined && { nearest }) });
}

/**
 * Returns the option the story follows after a reply: the line it was read as, or else the neutral answer. A story without one
 * follows the line with the nearest levels. Undefined where nothing was read: the learner is asked which line is closest.
 */
function followed(beat: Beat, { as, levels }: ReplyReading): string | undefined {
  if (as === undefined) return undefined;
  if (beat.options.some(({ id }) => id === as)) return as;
  if (beat.neutral !== undefined) return NEUTRAL;
  const nearest = nearestOption(beat, levels);
  return nearest.type === 'option' ? nearest.option : undefined;
}

/**
 * What follows words that are none of the lines: the neutral answer, or in a story without one the answer to a harmless line,
 * the one with the nearest levels if that can be said.
 */
function apartFrom(beat: Beat, { levels }: ReplyReading): Option | undefined {
  if (beat.neutral !== undefined) return beat.neutral;
  const nearest = nearestOption(beat, levels);
  const ids = nearest.type === 'option' ? [nearest.option] : nearest.among;
  return beat.options.find(({ id, criticalError }) => ids.includes(id) && !criticalError);
}

/** The line or neutral answer that was picked; undefined where a story has no neutral answer, so that a replay is the same. */
const pickedAt = (
  { neutral }: Beat,
  { option }: Extract<Intent, { type: 'settle' }>,
): string | undefined => (option === NEUTRAL && neutral === undefined ? undefined : option);

/** What a settled reply comes to: the option the story follows, and what it counts as. */
interface Settlement {
  readonly option: Option;
  readonly line: boolean; // it counts as that line, with its levels, error and answer
  readonly error?: CriticalError; // a serious error that was meant
}

/** The class of a serious error that no line of the moment has. Promising a young person secrecy is the graver one. */
function errorOf(code: CriticalCode, { playable, rubric }: Content): CriticalError {
  const { classes } = criticalRuleOf(rubric, code);
  const graver = code === 'PROMISE' && playable.scenario.minor === true;
  return { code, class: graver ? 'A' : (classes[0] ?? 'A') };
}

function settlementOf(
  beat: Beat,
  { reading, nearest }: Replied,
  intent: Extract<Intent, { type: 'settle' }>,
  content: Content,
): Settlement | undefined {
  const { as, possible } = reading;
  const picked = pickedAt(beat, intent);
  const optionOf = (id: string | undefined): Option | undefined =>
    id === NEUTRAL ? beat.neutral : beat.options.find((option) => option.id === id);
  const settled = (option: Option | undefined, line: boolean): Settlement | undefined =>
    option && {
      option,
      line,
      ...(line && option.criticalError && { error: option.criticalError }),
    };
  if (possible !== undefined && intent.meant === true) {
    const carrier = beat.options.find(({ criticalError }) => criticalError?.code === possible.code);
    if (carrier) return settled(carrier, true);
    const option = beat.neutral ?? optionOf(nearest ?? picked) ?? apartFrom(beat, reading);
    return option && { option, line: false, error: errorOf(possible.code, content) };
  }
  const denied =
    optionOf(as ?? nearest)?.criticalError?.code === possible?.code && possible !== undefined;
  if (denied) return settled(beat.neutral ?? optionOf(picked) ?? apartFrom(beat, reading), false);
  if (nearest === undefined && picked === undefined && beat.neutral === undefined)
    return settled(apartFrom(beat, reading), false);
  return nearest === undefined
    ? settled(optionOf(picked), picked !== NEUTRAL)
    : settled(optionOf(nearest), nearest !== NEUTRAL && (as ?? nearest) === nearest);
}

/** Leaves out what a serious error that was not meant says of limits, and what a meant one says well of the reply. */
function weighed(reading: ReplyReading, { error }: Settlement): ReplyReading {
  if (error) return { ...reading, levels: {} };
  if (reading.possible === undefined) return reading;
  const { LIMITS: _limits, ...levels } = reading.levels;
  return { ...reading, levels };
}

/**
 * Returns what follows a typed reply. The answer to an author’s line may not fit other words: where they are none of the
 * lines, what fits any words follows, and after a serious error what such an error does.
 */
function reactionTo(
  beat: Pick<Beat, 'typed' | 'neutral'>,
  { reaction, fitting }: Pick<StoryStep, 'reaction' | 'fitting'>,
  { line, error }: Settlement,
  { rubric }: Content,
  who: string,
): StoryStep['reaction'] {
  const does = error && !line ? criticalRuleOf(rubric, error.code).does : undefined;
  const first = does === undefined ? [] : [{ text: does.replace('{who}', who) }];
  if (line || (beat.neutral !== undefined && error === undefined)) return reaction;
  if (beat.neutral !== undefined)
    return [...first, ...reaction.filter(({ who: by }) => by === undefined)];
  return beat.typed === undefined
    ? [...first, ...reaction]
    : [...first, { text: beat.typed }, ...fitting];
}

/** What a settled reply earned, and what is said of it. */
function remarksOn(
  beat: Beat,
  replied: Replied,
  settlement: Settlement,
  rubric: Rubric,
): Pick<Chose, 'evidence' | 'remark'> & { readonly excused: readonly Dimension[] } {
  const { line, option, error } = settlement;
  if (line) {
    const levels = optionEvidence(beat, option, rubric);
    const evidence = levels.map((one) => ({ ...one, source: 'reply' as const }));
    return { evidence, excused: [], remark: remarkOn(beat, option, evidence, rubric) };
  }
  const reading = weighed(replied.reading, settlement);
  const evidence = replyEvidence(beat, reading, rubric);
  const said = remarkOnReply(beat, reading, evidence, rubric, error !== undefined);
  const { stronger: _stronger, ...unworded } = said;
  const remark = replied.said.from === 'withheld' ? unworded : said;
  return { evidence, excused: excusedIn(beat, reading), remark };
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
  const settlement = settlementOf(beat, replied, intent, content);
  if (settlement === undefined) return err({ code: 'unknown-option' });
  const { option, line, error } = settlement;
  const instead = error && insteadOf(beat, error.code, content.rubric);
  const step = runner.take(option.id);
  if (!step.ok) return err({ code: 'story', problem: step.error });
  const { evidence, excused, remark } = remarksOn(beat, replied, settlement, content.rubric);
  const who = state.began.cast[state.began.person] ?? state.began.person;
  return ok({
    type: 'chose',
    beat: beat.id,
    option: option.id,
    evidence,
    ...(error && { criticalError: error }),
    repairs: line ? option.repairs : [],
    reaction: reactionTo(beat, step.value, settlement, content, who),
    ...(instead && { instead: instead.id }),
    remark,
    reply: {
      ...(intent.meant !== undefined && { meant: intent.meant }),
      ...(pickedAt(beat, intent) !== undefined && { closest: true }),
      ...(excused.length > 0 && { excused }),
    },
  });
}
