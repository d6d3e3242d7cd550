import { err, ok, type Result } from '../core/kernel/result.ts';
import type { CriticalClass, CriticalCode } from '../core/rubric/critical-error.ts';
import { CRITICAL_CLASSES, CRITICAL_CODES, isCriticalCode } from '../core/rubric/critical-error.ts';
import { DIMENSIONS, isDimension } from '../core/rubric/dimension.ts';
import { isLevel } from '../core/rubric/level.ts';
import { FAILURES } from '../core/scenario/beat.ts';
import { isMood, isStance, MOODS, STAGE_STANCES } from '../core/scenario/line/line.ts';
import { CUES, isCue } from '../core/scenario/line/sound.ts';
import { type Tag, TEXT_TAGS, WORD_TAGS, type WordTag } from './tag.ts';

/** A problem in one tag; whoever reads the source adds file and line. */
export interface TagProblem {
  readonly code: string;
  readonly tag: string; // as written, without the hash
  readonly message: string;
  readonly fix: string;
}

/** Default class of each critical error (rubric section 4); `checkStory` compares it with the rubric. */
export const USUAL_CLASS: { readonly [C in CriticalCode]: CriticalClass } = {
  THREAT: 'A',
  FRONT: 'A',
  CONFRONT: 'A',
  NOREPORT: 'A',
  COUNSEL: 'A',
  DETAIL: 'A',
  PROMISE: 'B',
  OVERRIDE: 'B',
  COERCE: 'B',
  EXPOSE: 'B',
  PROFILE: 'B',
};

const MAX_SENTENCE_WORDS = 40; // of a sentence of feedback (content guide 14)
const MAX_UNRATED_WORDS = 30; // of what the debrief says of a line that is not rated

const fault = (
  tag: string,
  code: string,
  message: string,
  fix: string,
): Result<never, TagProblem> => err({ code, tag, message, fix });

const words = (value: string): readonly string[] => value.split(/[\s,]+/).filter((w) => w !== '');

const among = (list: readonly string[]): string => `Write one of: ${list.join(', ')}.`;

function readLevel(tag: string, name: string, value: string): Result<Tag, TagProblem> {
  if (!isDimension(name)) {
    return fault(tag, 'unknown-dimension', `“${name}” is not a dimension.`, among(DIMENSIONS));
  }
  const level = /^\d+$/.test(value) ? Number(value) : undefined;
  return isLevel(level)
    ? ok({ type: 'level', dimension: name, level })
    : fault(tag, 'bad-level', `“${tag}” is not a level.`, `Write ${name}=0, 1, 2 or 3.`);
}

function readBeat(tag: string, value: string): Result<Tag, TagProblem> {
  const digits = /^[A-Z]+(\d+)(?:-[a-z]+)*$/.exec(value)?.[1];
  return digits === undefined
    ? fault(tag, 'bad-beat', `“${value}” is not the id of a moment.`, 'Write it like B3 or R2-bea.')
    : ok({ type: 'beat', id: value, number: Number(digits) });
}

/** Reads `FT1`, or `FT1 worried` if the last lines voice a worry or a feeling. */
function readAsk(tag: string, value: string): Result<Tag, TagProblem> {
  const [, id, worried] = /^([\w-]+)(\s+worried)?$/.exec(value) ?? [];
  return id === undefined
    ? fault(tag, 'bad-ask', `“${value}” does not name a typed reply.`, 'Write FT1 or FT1 worried.')
    : ok({ type: 'ask', id, worried: worried !== undefined });
}

function readRates(tag: string, value: string): Result<Tag, TagProblem> {
  const list = words(value);
  const dimensions = list.filter(isDimension);
  const wrong = list.find((one) => !isDimension(one));
  return wrong === undefined
    ? ok({ type: 'rates', dimensions })
    : fault(tag, 'unknown-dimension', `“${wrong}” is not a dimension.`, among(DIMENSIONS));
}

function readShows(tag: string, value: string): Result<Tag, TagProblem> {
  const flags = words(value);
  const wrong = flags.find((flag) => !/^RF([1-9]|1[0-3])$/.test(flag));
  return wrong === undefined
    ? ok({ type: 'shows', flags })
    : fault(
        tag,
        'bad-flag',
        `“${wrong}” cannot be shown.`,
        'Write RF1 to RF13; RF14 is never shown.',
      );
}

/** Returns the problem of a feedback sentence with too many words. */
function tooLong(
  tag: string,
  text: string,
  most = MAX_SENTENCE_WORDS,
): Result<never, TagProblem> | undefined {
  const count = words(text).length;
  if (count <= most) return undefined;
  const message = `This sentence has ${count} words.`;
  return fault(tag, 'long-sentence', message, `Use at most ${most}.`);
}

function readSentence(type: 'hint' | 'why', tag: string, value: string): Result<Tag, TagProblem> {
  const space = value.indexOf(' ');
  const dimension = space < 0 ? value : value.slice(0, space);
  const text = space < 0 ? '' : value.slice(space).trim();
  if (!isDimension(dimension)) {
    const message = `“# ${type}:” must begin with a dimension, not “${dimension}”.`;
    return fault(tag, 'unknown-dimension', message, among(DIMENSIONS));
  }
  if (text === '') {
    return fault(tag, 'empty-tag', `“# ${tag}” has no sentence.`, `Write it after ${dimension}.`);
  }
  return tooLong(tag, text) ?? ok({ type, dimension, text });
}

function readCritical(tag: string, value: string): Result<Tag, TagProblem> {
  const [code = '', label, ...more] = words(value);
  if (!isCriticalCode(code)) {
    const message = `“${code}” is not a critical error.`;
    return fault(tag, 'unknown-critical-error', message, among(CRITICAL_CODES));
  }
  const named = CRITICAL_CLASSES.find((one) => one === label);
  if ((label !== undefined && named === undefined) || more.length > 0) {
    const message = `“${value}” does not name a class.`;
    return fault(tag, 'unknown-class', message, `Write “# ce: ${code}” or “# ce: ${code} A”.`);
  }
  return ok({ type: 'ce', error: { code, class: named ?? USUAL_CLASS[code] } });
}

function readRepairs(tag: string, value: string): Result<Tag, TagProblem> {
  const list = words(value);
  const wrong = list.find((code) => !isCriticalCode(code));
  return wrong === undefined
    ? ok({ type: 'repairs', codes: list.filter(isCriticalCode) })
    : fault(
        tag,
        'unknown-critical-error',
        `“${wrong}” is not a critical error.`,
        among(CRITICAL_CODES),
      );
}

function readSlide(tag: string, value: string): Result<Tag, TagProblem> {
  const slides = words(value).map(Number);
  return slides.every((slide) => Number.isInteger(slide) && slide >= 1 && slide <= 30)
    ? ok({ type: 'slide', slides })
    : fault(tag, 'bad-slide', `“${value}” is not a slide.`, 'Write numbers from 1 to 30.');
}

function readFails(tag: string, value: string): Result<Tag, TagProblem> {
  const failure = FAILURES.find((one) => one === value);
  return failure === undefined
    ? fault(tag, 'unknown-failure', `“${value}” is no reason a repair fails.`, among(FAILURES))
    : ok({ type: 'fails', failure });
}

type OptionSentence = 'dilemma' | 'unrated' | 'keep' | 'goes-on';

/** Reads a sentence of an option: what a good answer cost, what is said of an unrated line, and the like. */
const readOptionSentence =
  (type: OptionSentence): Reader =>
  (tag, text) =>
    tooLong(tag, text, type === 'unrated' ? MAX_UNRATED_WORDS : MAX_SENTENCE_WORDS) ??
    ok({ type, text });

const readMood = (tag: string, value: string): Result<Tag, TagProblem> =>
  isMood(value)
    ? ok({ type: 'mood', mood: value })
    : fault(tag, 'unknown-mood', `“${value}” is not a mood.`, among(MOODS));

const readPose = (tag: string, value: string): Result<Tag, TagProblem> =>
  isStance(value)
    ? ok({ type: 'pose', pose: value })
    : fault(tag, 'unknown-pose', `“${value}” is not a pose.`, among(STAGE_STANCES));

const readTime = (tag: string, value: string): Result<Tag, TagProblem> =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
    ? ok({ type: 'time', time: value })
    : fault(tag, 'bad-time', `“${value}” is no time of day.`, 'Write it as 21:40.');

const readShot = (tag: string, value: string): Result<Tag, TagProblem> =>
  value === 'close'
    ? ok({ type: 'shot', shot: value })
    : fault(tag, 'unknown-shot', `“${value}” is not a shot.`, 'Write “# shot: close”.');

const readWord = (type: WordTag, tag: string, value: string): Result<Tag, TagProblem> =>
  /^[\w-]+$/.test(value)
    ? ok({ type, text: value })
    : fault(tag, 'bad-id', `“${value}” is not one word.`, 'Use letters, digits and hyphens only.');

/** Reads `fits: any`: this line of a reaction answers any words, typed ones too. */
const readFits: Reader = (tag, value) =>
  value === 'any'
    ? ok({ type: 'fits', text: 'any' })
    : fault(tag, 'bad-fits', `“${value}” is nothing a line can fit.`, 'Write “# fits: any”.');

const readSound: Reader = (tag, value) =>
  isCue(value)
    ? ok({ type: 'sfx', text: value })
    : fault(tag, 'unknown-sound', `“${value}” is not a sound.`, among(CUES));

type Reader = (tag: string, value: string) => Result<Tag, TagProblem>;

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ...WORD_TAGS.map((type): [string, Reader] => [type, (t, v) => readWord(type, t, v)]),
  ...TEXT_TAGS.map((type): [string, Reader] => [type, (_, text) => ok({ type, text })]),
  ['beat', readBeat],
  ['ask', readAsk],
  ['ending', (t, v) => (/^[\w-]+$/.test(v) ? ok({ type: 'ending', id: v }) : readWord('id', t, v))],
  ['rates', readRates],
  ['shows', readShows],
  ['hint', (t, v) => readSentence('hint', t, v)],
  ['why', (t, v) => readSentence('why', t, v)],
  ['mood', readMood],
  ['pose', readPose],
  ['time', readTime],
  ['shot', readShot],
  ['sfx', readSound],
  ['ce', readCritical],
  ['repairs', readRepairs],
  ['slide', readSlide],
  ['fails', readFails],
  ['fits', readFits],
  ...(['dilemma', 'unrated', 'keep', 'goes-on'] as const).map((type): [string, Reader] => [
    type,
    readOptionSentence(type),
  ]),
]);

const closesBrace = (tag: string): boolean => tag.split('}').length > tag.split('{').length;

const BLOCK =
  'Write such a line on three of its own: “{ tr > 3:”, then the text with its tags, then “}”.';

/** Parses one tag as Ink gives it, without the hash, e.g. `mood: wary` or `OPEN=3`. */
export function parseTag(raw: string): Result<Tag, TagProblem> {
  const tag = raw.trim();
  if (closesBrace(tag)) {
    const message = `The tag “# ${tag}” swallows the } that closes its line’s condition.`;
    return fault(tag, 'brace-in-tag', message, BLOCK);
  }
  const level = /^(\w+)\s*=\s*(.*)$/.exec(tag);
  if (level !== null) return readLevel(tag, level[1] ?? '', level[2] ?? '');
  const colon = tag.indexOf(':');
  const name = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const value = colon < 0 ? '' : tag.slice(colon + 1).trim();
  const reader = READERS.get(name);
  if (reader === undefined) {
    const names = [...READERS.keys()].join(', ');
    return fault(
      tag,
      'unknown-tag',
      `There is no tag “# ${name}:”.`,
      `Tags are: ${names}; or OPEN=3.`,
    );
  }
  if (value === '') {
    return fault(
      tag,
      'empty-tag',
      `“# ${name}:” says nothing.`,
      'Write its value after the colon.',
    );
  }
  return reader(tag, value);
}
