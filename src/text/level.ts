import type { ReplySpan } from '../core/reply/reply-reading.ts';
import { DIMENSIONS, type Dimension } from '../core/rubric/dimension.ts';
import type { Level } from '../core/rubric/level.ts';
import type { Levels } from '../core/scenario/beat.ts';
import { contentOf } from './cues/context.ts';
import { type Findings, shows } from './findings.ts';
import type { Asking } from './questions/asking.ts';
import type { QuestionForm } from './questions/question-form.ts';

/** Returns the level of a question form on OPEN (rubric 2.6 and 5). */
const OPEN_LEVEL: { readonly [F in QuestionForm]: Level } = {
  invitation: 3,
  open: 3,
  planning: 3,
  fact: 2,
  yesno: 1,
  declarative: 1,
  faux: 1,
  why: 1,
  choice: 0,
  negative: 0,
  tag: 0,
};

const lower = (a: Level, b: Level): Level => (a < b ? a : b);
const raise = (level: Level): Level => (level === 3 ? 3 : ((level + 1) as Level));

type Rule = (found: Findings, asking: Asking, filler: boolean) => Level | undefined;

const hasFlag = ({ flagged }: Findings, ...ids: readonly string[]): boolean =>
  flagged.some(({ cue }) => ids.includes(cue.flag ?? ''));

function open(found: Findings, asking: Asking, filler: boolean): Level | undefined {
  const { counts, different } = asking;
  if (asking.leading.length > 0) return 0;
  if (asking.stacked) return 1;
  if (different.length > 0 && counts !== undefined) return OPEN_LEVEL[counts.form];
  if (found.at.refused) return undefined;
  if (found.reflections.length > 0) return undefined; // a reflection that waits
  if (counts !== undefined) return 2;
  const waits = shows(found, 'presence') || found.questions.some((one) => one.offer);
  if (waits && !filler) return undefined;
  return found.at.given || filler ? 1 : undefined;
}

function listen(found: Findings, asking: Asking, filler: boolean): Level | undefined {
  if (hasFlag(found, 'judgmental') || asking.presses) return 0;
  const own = asking.checks || found.reflections.some((one) => one.own);
  if (own || found.reflections.length > 0) return found.flagged.length > 0 ? 1 : own ? 3 : 2;
  if (found.at.refused && shows(found, 'permission')) return 3;
  if (shows(found, 'empathy') || shows(found, 'presence') || shows(found, 'limits')) return 2;
  const onTopic = contentOf(found.line).some((word) => found.at.last.has(word));
  if (onTopic && !asking.stacked) return 2;
  return found.at.given || filler ? 1 : undefined;
}

function nonjudge(found: Findings): Level {
  const base: Level = found.at.worried ? 2 : 3;
  const warm =
    found.reflections.length > 0 ||
    (['affirmation', 'permission', 'empathy', 'repair'] as const).some((kind) =>
      shows(found, kind),
    );
  return warm ? raise(base) : base;
}

function pace(found: Findings, asking: Asking): Level | undefined {
  if (asking.presses) return 0;
  if (asking.stacked) return 1;
  if (shows(found, 'permission') || shows(found, 'needs') || shows(found, 'repair')) return 3;
  if (found.questions.some((one) => one.offer) && asking.different.length === 0) return 3;
  if (asking.different.length === 1 && asking.question === 'open') return 3;
  return undefined; // a closed question and what neither asks nor offers: nothing to tell the pace by
}

function noassume(found: Findings, asking: Asking): Level | undefined {
  const form = asking.counts?.form;
  if (asking.leading.length > 0) return 0;
  if (
    asking.different.length > 0 &&
    (form === 'choice' || form === 'faux' || form === 'declarative' || form === 'yesno')
  ) {
    const { counts } = asking;
    const carried =
      counts &&
      contentOf(found.line, counts.from, counts.to).some((word) => !found.at.toldWords.has(word));
    return carried ? 1 : 2;
  }
  return 3;
}

function nolabel(found: Findings): Level {
  return /(?: clients?| cases?| individuals?| your position) /.test(found.line.text) ? 2 : 3;
}

function plan(found: Findings, asking: Asking): Level | undefined {
  if (asking.counts?.form === 'planning') return 3;
  if (shows(found, 'plan')) return asking.question === 'open' ? 3 : 2;
  return hasFlag(found, 'directive') ? 0 : undefined;
}

const RULES: { readonly [D in Dimension]?: Rule } = {
  OPEN: open,
  LISTEN: listen,
  NONJUDGE: nonjudge,
  PACE: pace,
  NOASSUME: noassume,
  NOLABEL: nolabel,
  PLAN: plan,
  LIMITS: (found) => (hasFlag(found, 'false_promise') ? 0 : shows(found, 'limits') ? 3 : undefined),
};

/** Techniques that words alone can show. A typed reply is not rated on the others. */
export const READABLE: readonly Dimension[] = DIMENSIONS.filter((one) => RULES[one] !== undefined);

/** Techniques that consist in leaving something out: no blame, no guess, no label. */
const ABSENT: readonly Dimension[] = ['NONJUDGE', 'NOASSUME', 'NOLABEL'];

const MAX_AGAINST = 3; // findings against the person; with so many, no technique counts as shown
const LETTERS = 8; // fewer say nothing about shouting

/** Tells whether a reply is all capitals. It lowers no level, but then omissions earn nothing. */
function shouts({ line }: Findings): boolean {
  const letters = line.source.match(/\p{L}/gu) ?? [];
  const capital = letters.filter((one) => one !== one.toLowerCase()).length;
  return letters.length >= LETTERS && capital > letters.length * 0.8;
}

/**
 * Whether a reply shows enough for what it leaves out to count: something good was found, and nothing
 * flagged, shouted or cautioned against many times. Finding nothing is no merit.
 */
export function vouches(found: Findings, asking: Asking, spans: readonly ReplySpan[]): boolean {
  const cautions = spans.filter(({ good }) => !good).length;
  const clean = found.flagged.length === 0 && asking.leading.length === 0 && !asking.presses;
  return clean && cautions < MAX_AGAINST && !shouts(found) && cautions < spans.length;
}

/** Computes the levels of the rated techniques from the findings (rubric 5). */
export function levelsOf(
  found: Findings,
  asking: Asking,
  rates: readonly Dimension[],
  filler: boolean,
  vouched: boolean, // what the reply leaves out may count
): Levels {
  const levels: { [D in Dimension]?: Level } = {};
  for (const dimension of rates) {
    const cap = found.flagged.reduce<Level>(
      (low, { cue }) => lower(low, cue.caps?.[dimension] ?? 3),
      3,
    );
    const rule = RULES[dimension];
    const level = rule?.(found, asking, filler) ?? (cap < 3 && rule ? cap : undefined);
    if (level === undefined) continue;
    const earned = lower(level, cap);
    if (earned < 2 || vouched || !ABSENT.includes(dimension)) levels[dimension] = earned;
  }
  return levels;
}

/** Keeps the levels that two readings of a reply share. Where they differ, nothing is sure enough to be rated. */
export const levelsInBoth = (one: Levels, other: Levels): Levels =>
  Object.fromEntries(
    DIMENSIONS.filter((dimension) => one[dimension] === other[dimension]).flatMap((dimension) => {
      const level = one[dimension];
      return level === undefined ? [] : [[dimension, level]];
    }),
  );
