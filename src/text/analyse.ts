import type {
  PossibleError,
  ReplyAct,
  ReplyNotice,
  ReplyQuestion,
  ReplyReading,
  ReplySpan,
  ReplyUnread,
} from '../core/reply/reply-reading.ts';
import type { ReadMoment } from '../core/reply/typed-bank.ts';
import type { CriticalCode } from '../core/rubric/critical-error.ts';
import { type Level, SOUND_LEVEL, TOP_LEVEL } from '../core/rubric/level.ts';
import type { Levels } from '../core/scenario/beat.ts';
import { carrierOf, understand } from './bank/understand.ts';
import { contentOf } from './cues/context.ts';
import context from './en/context.json' with { type: 'json' };
import { spanishError } from './es/errors.ts';
import { faultsIn, flagsOf } from './fault.ts';
import { type Findings, findingsOf, type ReplyContext, shows } from './findings.ts';
import { isAction, unreadable } from './language.ts';
import { levelsInBoth, levelsOf, READABLE, vouches } from './level.ts';
import { featuresOf } from './model/feature.ts';
import { FORM_MODEL, formFeaturesOf } from './model/form.ts';
import { MODEL, type Vote, type Voter } from './model/model.ts';
import { networkWords } from './model/network-word.ts';
import { type MarkSet, type Sounds, soundsOf } from './model/sounds.ts';
import { noticeOf } from './notice.ts';
import { type Asking, askingOf } from './questions/asking.ts';
import type { QuestionForm } from './questions/question-form.ts';
import { isMarker } from './words/clause.ts';
import { readLine } from './words/normalise.ts';
import { compile } from './words/pattern.ts';
import { agreeWith, locateWords, spansInOrder, spansOf } from './words/span.ts';
import type { WordLine } from './words/word.ts';

/** Techniques that words alone can show. The others are not rated. */
export const READS = READABLE;

const FILLER = compile(context.filler);

/** Tells whether a reply only acknowledges: “Okay”, “I see”. */
const isFiller = ({ line }: Findings): boolean =>
  line.text
    .replaceAll(FILLER, '')
    .trim()
    .split(' ')
    .every((word) => word === '' || isMarker(word));

function possibleOf({ line, flagged }: Findings): PossibleError | undefined {
  const hit = flagged.find(({ cue }) => cue.possible !== undefined);
  return hit?.cue.possible && { code: hit.cue.possible, ...locateWords(line, hit) };
}

const REFLECTION_MARK = 0.35; // chance from which a reply reflects; the best on hands the model had not learned from

/** Tells whether a reply reflects something: by the model's vote, or by the findings where there is no model. */
const reflects = (
  { reflections, questions, line, at }: Findings,
  { checks }: Asking,
  voted: Vote | undefined,
): boolean =>
  voted === undefined
    ? checks || reflections.length > 0
    : voted.reflection >= REFLECTION_MARK ||
      (reflections.length > 0 &&
        questions.length === 0 &&
        contentOf(line).every((word) => at.last.has(word))); // nothing but their own words

/** Returns what a reply does by its findings alone. */
function actByRules(found: Findings, asking: Asking): ReplyAct {
  if (asking.different.length > 0) return 'question';
  if (found.reflections.length > 0) return 'reflection';
  if (asking.counts !== undefined) return 'question';
  const tells = shows(found, 'limits') || shows(found, 'input') || found.flagged.length > 0;
  return tells ? 'input' : 'other';
}

const NOT_READ = {
  act: 'other',
  question: 'none',
  stacked: false,
  reflection: false,
  flags: [],
  levels: {} as Levels,
  spans: [],
  abstain: true,
} as const;

/**
 * Reads one typed reply: how it asks, what it reflects, what works against the person, and the level each rated
 * technique earns, each with the words that earned it (rubric 5). The same text and context give the same reading.
 */
export const analyse = (text: string, at: ReplyContext): ReplyReading => readWith(text, at, MODEL);

const noticeFor = (line: WordLine, { context, disclosed, language }: ReplyContext) =>
  noticeOf(line, [...context, ...disclosed], language);

/** Returns why a text should not be stored: quick enough to be asked at every key, since nothing else is read. */
export const noticeIn = (text: string, at: ReplyContext): ReplyNotice | undefined =>
  noticeFor(readLine(text), at);

/** Finds the first words of an unfinished reply that may work against the person, for a hint while typing. */
export const liveHint = (text: string, at: ReplyContext): ReplySpan | undefined =>
  analyse(text, at).spans.find(({ good }) => !good);

const WEAK_LEVEL = 1;
const RUBRIC_FORMS: readonly QuestionForm[] = ['invitation', 'planning'];

/**
 * Returns the form of the last question: by the model, but by the grammar where the rubric says more than how people
 * speak: an invitation, a question about what the person would want, an offer, and an open one that a guess follows.
 */
function formOf(found: Findings, asking: Asking, voted: Vote | undefined): ReplyQuestion {
  const { counts, question } = asking;
  const byRubric = counts !== undefined && RUBRIC_FORMS.includes(counts.form);
  const guessed = question === 'open' && counts?.form === 'declarative';
  const offered = found.questions.at(-1)?.offer ?? false;
  const grammar = byRubric || guessed || offered || voted === undefined;
  return grammar ? question : FORM_MODEL(formFeaturesOf(found, asking), voted.forms);
}

/** Tells whether the form of the question is sure: grammar and model agree on it, and no doubtful finding hangs on it. */
const formIsSure = (form: ReplyQuestion, { question }: Asking, weighed?: Sounds): boolean =>
  form === question && (weighed?.hidden.length ?? 0) === 0;

/** Leaves out the level of the question. */
function withoutForm({ OPEN: _doubtful, ...rest }: Levels): Levels {
  return rest;
}

/** Leaves out the highest levels but that of a question’s form: nothing else is strong beside what may work against them. */
const withoutTop = (levels: Levels): Levels =>
  Object.fromEntries(
    Object.entries(levels).filter(([of, level]) => of === 'OPEN' || level < TOP_LEVEL),
  );

/** Reads what can be read of a reply in another language: a serious error in Spanish. */
function unreadReply(
  { line }: Findings,
  unread: ReplyUnread,
  notice: ReplyNotice | undefined,
): ReplyReading {
  const code = unread === 'language' ? spanishError(line) : undefined;
  const possible = code && { code, from: 0, to: line.source.length };
  return { ...NOT_READ, unread, ...(possible && { possible }), ...(notice && { notice }) };
}

/** Reads a reply with another model and its thresholds, or with none. The bench compares them. */
export function readWith(
  text: string,
  at: ReplyContext,
  voter: Voter | undefined,
  marks?: MarkSet,
): ReplyReading {
  const all = findingsOf(text, at);
  const unread = unreadable(all.line, at.language);
  const notice = noticeFor(all.line, at);
  if (unread !== undefined) return unreadReply(all, unread, notice);
  const asked = askingOf(all);
  const voted = voter?.vote(featuresOf(all, asked), networkWords(all));
  const weighed = voter && voted && soundsOf(all, asked, voted, voter, marks);
  const reflection = reflects(all, asked, voted);
  const { found, asking } = weighed ?? { found: all, asking: asked };
  const filler = isFiller(found);
  const possible = possibleOf(all);
  const spans = spansOf(found, asking, weighed?.hidden);
  const nothing = (spans.length === 0 && !filler) || isAction(found.line);
  const sounds = isAction(found.line) ? [] : (weighed?.sounds ?? []);
  const abstain = nothing && sounds.length === 0;
  const question = formOf(all, asked, voted);
  const levelsBy = (by: Findings, asks: Asking, seen: readonly ReplySpan[]): Levels => {
    const vouched = weighed?.doubtful !== true && vouches(by, asks, seen);
    return levelsOf(by, asks, at.rates, filler, vouched);
  };
  // A technique that a finding left out would have lowered is not rated: it is no merit that nobody is sure of.
  const sure = nothing
    ? {}
    : levelsInBoth(levelsBy(found, asking, spans), levelsBy(all, asked, spansOf(all, asked)));
  const rated = formIsSure(question, asked, weighed) ? sure : withoutForm(sure);
  const levels = sounds.length > 0 ? withoutTop(rated) : rated;
  const shown = sounds.length > 0 ? spansInOrder([...spans, ...(weighed?.spans ?? [])]) : spans;
  const reading: ReplyReading = {
    act: voted?.act ?? actByRules(all, asked),
    question,
    stacked: asked.stacked,
    reflection,
    flags: weighed?.flags ?? flagsOf(faultsIn(all, asked)),
    ...(sounds.length > 0 && { sounds }),
    levels,
    spans: agreeWith(levels, shown),
    abstain,
    ...(abstain && { unread: 'words' as const }),
    ...(possible && { possible }),
    ...(notice && { notice }),
  };
  return at.moment === undefined ? reading : readThere(text, reading, at.moment);
}

const atMost = (levels: Levels, most: Level): Levels =>
  Object.fromEntries(Object.entries(levels).filter(([, level]) => level <= most));
const atLeast = (levels: Levels, least: Level): Levels =>
  Object.fromEntries(Object.entries(levels).filter(([, level]) => level >= least));

/**
 * Adds what a reply was read as at its moment. A line’s own levels go with it; words that are none of the lines keep what
 * was found in them, but nothing good beside something wrong, and nothing weak where nothing is.
 */
function readThere(text: string, reading: ReplyReading, moment: ReadMoment): ReplyReading {
  const { unread: _unread, possible: cued, ...read } = reading;
  const { as: near, like, error } = understand(text, moment);
  const faulty = reading.flags.length > 0 || reading.sounds !== undefined;
  // What stands in the bank knows who hears a word and what is due: words alone are an error only where nothing is near.
  const alone = error === cued?.code || (error === undefined && moment.bank.length === 0);
  const possible = alone ? cued : error && wholeError(error, text);
  const words = possible || faulty ? 'other' : 'neutral';
  const sure = possible ? (carrierOf(moment, possible.code) ?? 'other') : near;
  const as = sure ?? (reading.abstain ? undefined : words);
  if (as === undefined) return reading;
  const line = moment.lines.find(({ id }) => id === as);
  return {
    ...read,
    as,
    ...(as === near && like !== undefined && { like }),
    levels: line?.levels ?? levelsApart(read.levels, as, near === 'neutral' && !faulty),
    abstain: false,
    ...(possible && { possible }),
  };
}

const wholeError = (code: CriticalCode, text: string) => ({ code, from: 0, to: text.length });

/** The levels of words that are none of the lines: what is wrong keeps nothing good, and what is like others’ nothing weak. */
const levelsApart = (levels: Levels, as: string, fine: boolean): Levels =>
  as === 'other' ? atMost(levels, WEAK_LEVEL) : fine ? atLeast(levels, SOUND_LEVEL) : levels;
