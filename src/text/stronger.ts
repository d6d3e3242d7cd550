import texts from './en/stronger.json' with { type: 'json' };
import type { Findings } from './findings.ts';
import type { Asking } from './questions/asking.ts';
import type { Question } from './questions/question-form.ts';
import type { Run } from './words/pattern.ts';
import { type Line, slice } from './words/word.ts';

const CUES = new Map<string, string>(Object.entries(texts.cues));
const TOPICS = texts.topics.map(([words, text]) => ({ words: new RegExp(` (?:${words}) `), text }));
const BLAME =
  /^ (?:why|how come)(?: on earth)? (?:did|do|would|could) (not )?you (not )?(?:just |ever |even |never )*/;
const MUST =
  /^ you (?:just |really |still )*(?:need to|have to|have got to|got to|ought to|must|should|better|had better) (?:just |really )*(?!not )/;
const PLEASE = /^ (?:just |please |now |first )*/;
const GIVE =
  /^ (?:give|hand|tell|answer|show|let|listen|look|talk|explain|be|do not|never|stop|spit|sit|come|get|come) /;
const LET = /^ (?:let|allow|keep|do|give|trust|put) /;

/** A sentence of the reply and what may stand in its place. */
interface Change {
  readonly from: number; // word
  readonly to: number;
  readonly text: string | undefined; // undefined: leave it out
}

function sentenceOf(line: Line, { from, to }: Run): Run {
  const start = line.words.findLastIndex((word, at) => at < from && word.ends) + 1;
  const end = line.words.findIndex((word, at) => at >= to - 1 && word.ends);
  return { from: start, to: end < 0 ? line.words.length : end + 1 };
}

/** Their own words from a place to the end of the sentence, as typed. */
function asTyped(line: Line, from: number, to: number): string {
  const [first, last] = [line.words[from], line.words[to - 1]];
  return first === undefined || last === undefined ? '' : line.source.slice(first.from, last.to);
}

const count = (text: string): number => text.trim().split(' ').length;
const topicOf = (text: string): string =>
  TOPICS.find(({ words }) => words.test(text))?.text ?? texts.open;
const fill = (text: string, vp: string): string | undefined =>
  vp === '' ? undefined : text.replace('{vp}', vp.charAt(0).toLowerCase() + vp.slice(1));

/** “Why didn't you leave?” → “What made it hard to leave?” */
function forBlame(line: Line, { from, to }: Run): string {
  const text = slice(line, from, to);
  const match = BLAME.exec(text);
  if (match === null) return texts.then;
  const rest = ` ${text.slice(match[0].length)}`;
  if (LET.test(rest)) return texts.then;
  const vp = asTyped(line, from + count(match[0]), to);
  const negative = (match[1] ?? match[2]) !== undefined;
  return fill(negative ? texts.hard : texts.like, vp) ?? texts.then;
}

/** “You need to call her” → “One option is to call her. What do you think?” */
function forOrder(line: Line, run: Run, id: string): string | undefined {
  const text = slice(line, run.from, run.to);
  const start = (id === 'order' ? MUST : PLEASE).exec(text)?.[0];
  if (start === undefined) return CUES.get(id);
  const rest = ` ${text.slice(start.length)}`;
  if (GIVE.test(rest) || rest.includes(' and ')) return CUES.get(id);
  return fill(
    texts.option,
    asTyped(line, run.from + count(start) * Number(start.trim() !== ''), run.to),
  );
}

function forCue(found: Findings, id: string, run: Run): string | undefined {
  const { line } = found;
  const { to } = sentenceOf(line, { from: run.from, to: run.from + 1 });
  const rest = { from: run.from, to };
  if (id === 'blame-why') return forBlame(line, rest);
  if (id === 'order' || id === 'command') return forOrder(line, rest, id);
  return CUES.get(id) ?? topicOf(slice(line, run.from, to));
}

function forQuestion(line: Line, question: Question): string | undefined {
  const text = slice(line, question.from, question.to);
  if (question.form === 'why') return texts.plainWhy;
  return topicOf(text);
}

const CLOSED = new Set(['yesno', 'choice', 'negative', 'tag', 'declarative', 'faux']);

/** The changes that would make a reply stronger, one for each sentence that needs one. */
function changesOf(found: Findings, asking: Asking): readonly Change[] {
  const { line } = found;
  const changes: Change[] = [];
  const change = (run: Run, text: string | undefined) => {
    const sentence = sentenceOf(line, { from: run.from, to: run.from + 1 });
    if (!changes.some(({ from }) => from === sentence.from)) changes.push({ ...sentence, text });
  };
  if (asking.presses && asking.counts) change(asking.counts, texts.presses);
  for (const { cue, ...run } of found.flagged) change(run, forCue(found, cue.id, run));
  const { different, checks } = asking;
  if (checks && different.length === 0) return changes;
  different.forEach((question, at) => {
    if (at > 0) {
      const { from } = sentenceOf(line, question);
      const same = from === sentenceOf(line, different[at - 1] ?? question).from;
      if (!same) change(question, undefined);
    } else if (CLOSED.has(question.form) || (question.form === 'why' && found.flagged.length === 0))
      change(question, forQuestion(line, question));
  });
  return changes;
}

/** “What happened, and how did you meet?” → “What happened?” */
function firstOnly(line: Line, { different }: Asking): Change | undefined {
  const [first, second] = different;
  if (first === undefined || second === undefined || CLOSED.has(first.form)) return undefined;
  const sentence = sentenceOf(line, first);
  if (second.from >= sentence.to) return undefined;
  const last = /^(?:and|or|so)$/.test(line.words[second.from - 1]?.text ?? '') ? 1 : 0;
  return { ...sentence, text: `${asTyped(line, sentence.from, second.from - last)}?` };
}

/** A stronger wording of a reply: their own sentences, with those changed that need it. */
export function strongerOf(found: Findings, asking: Asking): string | undefined {
  const { line } = found;
  const first = asking.stacked ? firstOnly(line, asking) : undefined;
  const all = changesOf(found, asking);
  const changes = first && !all.some(({ from }) => from === first.from) ? [...all, first] : all;
  if (changes.length === 0) return undefined;
  const parts: string[] = [];
  for (let at = 0; at < line.words.length; ) {
    const sentence = sentenceOf(line, { from: at, to: at + 1 });
    const inside = changes.find(({ from, to }) => from < sentence.to && to > sentence.from);
    const next = line.words[sentence.to]?.from ?? line.source.length;
    const kept = line.source.slice(line.words[sentence.from]?.from, next).trim();
    const text = inside === undefined ? kept : inside.text;
    if (text !== undefined && !parts.includes(text)) parts.push(text);
    at = Math.max(sentence.to, inside?.to ?? 0);
  }
  const joined = parts.join(' ');
  return joined === line.source.trim() || joined === '' ? undefined : joined;
}
