import { inkLines } from './ink-lines.ts';

/** Something the learner can say, with all that follows from it. */
export interface InkAnswer {
  readonly line: number; // of its words, from 1
  readonly end: number; // last line
  readonly id: string; // empty where it has none
  readonly own: boolean; // it stands for own words
  readonly asked: string | undefined; // how the story asks later whether it was said, such as `b1.seat`
  readonly number: number; // in its moment, from 1
  readonly of: number; // answers there
  readonly above: boolean; // another one stands right above
  readonly below: boolean;
  readonly to: string | undefined; // part it leads to; undefined where a rule decides
}

const KNOT = /^\s*={2,}\s*(\w+)/;
const LABEL = /^\s*[+*]+\s*(?:\{.*?\}\s*)*\((\w+)\)/;
const WAY = /->\s*(\w+)\s*$/;

const codeOf = (raw = ''): string => raw.replace(/\/\/.*$/, '');
const isIdle = (raw: string | undefined): boolean => codeOf(raw).trim() === '';
const deepened = (raw: string): number =>
  codeOf(raw).split('{').length - codeOf(raw).split('}').length;

/** Finds the index behind the last line that follows from the option at an index. */
function endOf(lines: readonly string[], option: number): number {
  let depth = 0;
  let to = option + 1;
  for (const raw of lines.slice(option + 1)) {
    if (KNOT.test(raw) || (depth === 0 && /^\s*(?:[+*]|-(?!>))/.test(raw))) break;
    depth += deepened(raw);
    if (depth < 0) break;
    to += 1;
  }
  while (isIdle(lines[to - 1])) to -= 1;
  return to;
}

/** Lists what can be said in a story, from its first line to its last. */
export function answersIn(text: string): readonly InkAnswer[] {
  const lines = text.split('\n');
  let knot = '';
  const found = inkLines(text).flatMap(({ line, kind, raw, fields }) => {
    knot = KNOT.exec(raw)?.[1] ?? knot;
    if (kind !== 'option') return [];
    const end = endOf(lines, line - 1);
    const label = LABEL.exec(raw)?.[1];
    const tag = (name: string) => fields.find((field) => field.name === name)?.value;
    const asked = label === undefined ? undefined : `${knot}.${label}`;
    const to = WAY.exec(codeOf(lines[end - 1]))?.[1];
    return [{ line, end, knot, id: tag('id') ?? '', own: tag('typed') !== undefined, asked, to }];
  });
  return found.map(({ knot: own, ...one }, at) => {
    const here = found.filter((other) => other.knot === own && !other.own);
    const joins = (above: typeof one | undefined, below: typeof one | undefined) =>
      above !== undefined && below !== undefined && !above.own && !below.own
        ? lines.slice(above.end, below.line - 1).every(isIdle)
        : false;
    return {
      ...one,
      number: here.findIndex(({ line }) => line === one.line) + 1,
      of: here.length,
      above: joins(found[at - 1], one),
      below: joins(one, found[at + 1]),
    };
  });
}

/** Exchanges an answer, counted from 0 in the story, with the one above or below, each with what follows from it. */
export function moveAnswer(text: string, at: number, by: -1 | 1): string {
  const all = answersIn(text);
  const [first, second] = by < 0 ? [all[at - 1], all[at]] : [all[at], all[at + 1]];
  if (!first?.below || second === undefined) return text;
  const lines = text.split('\n');
  return [
    ...lines.slice(0, first.line - 1),
    ...lines.slice(second.line - 1, second.end),
    ...lines.slice(first.end, second.line - 1),
    ...lines.slice(first.line - 1, first.end),
    ...lines.slice(second.end),
  ].join('\n');
}

/** What a new answer begins with. */
export interface AnswerWords {
  readonly said: string;
  readonly why: string;
  readonly reply: string;
}

interface AnswerPlan extends AnswerWords {
  readonly id: string;
  readonly person: string; // who replies
}

/**
 * Adds an answer with its reply below another one, counted from 0. It earns Sound on all that its moment rates, and
 * leads where that one does, or else where the first of the moment does whose way no rule decides.
 */
export function addAnswer(text: string, at: number, plan: AnswerPlan): string {
  const all = answersIn(text);
  const after = all[at];
  if (after === undefined) return text;
  const lines = text.split('\n');
  const start = lines.slice(0, after.line).findLastIndex((raw) => KNOT.test(raw));
  const rates = inkLines(lines.slice(start, after.line - 1).join('\n'))
    .flatMap(({ fields }) => fields)
    .findLast(({ name }) => name === 'rates')
    ?.value.split(/\s+/);
  const inMoment = all.filter(({ line }) => line > start && line <= after.line);
  const to = [after, ...inMoment].find((one) => one.to !== undefined)?.to;
  const [sign = '+ '] = /^\s*(?:[+*]\s*)+/.exec(lines[after.line - 1] ?? '') ?? [];
  const indent = `${/^\s*/.exec(sign)?.[0]}  `;
  const rated = (rates ?? []).map((name) => ` # ${name}=2`).join('');
  const why = rates === undefined ? '' : ` # why: ${rates[0]} ${plan.why}`;
  return lines
    .toSpliced(
      after.end,
      0,
      `${sign.trimEnd()} [${plan.said} # id: ${plan.id}${rated}${why}]`,
      `${indent}${plan.reply} # who: ${plan.person}`,
      ...(to === undefined ? [] : [`${indent}-> ${to}`]),
    )
    .join('\n');
}

/** Sends an answer, counted from 0, to another part. Where a rule decides, nothing changes. */
export function leadAnswer(text: string, at: number, to: string): string {
  const one = answersIn(text)[at];
  const lines = text.split('\n');
  const raw = lines[(one?.end ?? 0) - 1];
  if (one?.to === undefined || raw === undefined) return text;
  const way = codeOf(raw).replace(WAY, `-> ${to}`);
  lines[one.end - 1] = way + raw.slice(codeOf(raw).trimEnd().length);
  return lines.join('\n');
}

/** Takes an answer, counted from 0, out of a story with all that follows from it; what asks for it later stays. */
export function cutAnswer(text: string, at: number): string {
  const one = answersIn(text)[at];
  if (one === undefined) return text;
  const lines = text.split('\n');
  return lines.toSpliced(one.line - 1, one.end - one.line + 1).join('\n');
}
