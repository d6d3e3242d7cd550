import { isMarker, sentenceEnd, startsClause } from './clause.ts';
import grammar from './en/grammar.json' with { type: 'json' };
import texts from './en/questions.json' with { type: 'json' };
import { isHelper, isQuestionWord, opensWh, opensYesNo } from './inversion.ts';
import { compile, type Run, runsOf } from './pattern.ts';
import { type Line, slice, wordOf } from './word.ts';

/**
 * Form of a question by its grammar (Orbach and Lamb 2000; Lyon 2014): an invitation and an open
 * question leave the answer open; a fact asks for one thing; the rest can be answered yes or no, or
 * carry their answer.
 */
export type QuestionForm =
  | 'invitation'
  | 'open'
  | 'fact'
  | 'planning' // a fact about what the person would want
  | 'yesno'
  | 'choice'
  | 'faux' // “tell me did he …”
  | 'why'
  | 'negative' // “didn't he …”
  | 'tag' // “…, right?”
  | 'declarative'; // “you live with him?”

/** One question of a reply. */
export interface Question extends Run {
  readonly form: QuestionForm;
  readonly allowed: boolean; // safety, permission, choice, medical, consent, checking a reflection
}

type Found = Omit<Question, 'allowed'>;

const INVITATION = compile(texts.invitation);
const POLITE = compile(texts.polite);
const ALLOWED = compile(texts.allowed);
const FACT = compile(texts.fact);
const PLANNING = compile(texts.planning);
const OFFER = compile(texts.offers);
const TAG = new RegExp(`^ (?:${grammar.tags}) $`);
const WHY = /^ (?:why|how come) /;
const ENDING = /^(?:right|correct|no|yeah|huh|yes|true|okay)$/;
const SIGNAL =
  /^ tell me (?:if|when|whenever|to|you|stop|no|pass) (?!(?:he|she|they|your|someone|anyone) )/;
const CLOSED = /^ (?:about )?(?:if|whether|did|does|do|is|are|was|were|has|have|can|could|will) /;
const OPENED =
  /^ (?:about |more |a bit |a little |please |just |exactly )*((?:what|how|why|who|where|when|which) .*)$/;
const HELD = /^(?:to|not|never|did|who|you|they|he|she|can|could|will|should|must|or|would)$/;
const NEGATIVE = /^ [a-z]+ (?:not [a-z]+|(?:i|you|he|she|it|we|they|that|this|your [a-z]+) not) /;
const LOOSE_OR =
  / or (?:not|something|anything|so|what|anyone|anybody|someone|somewhere|whatever|nothing) /;

const startsWith = (pattern: RegExp, text: string): boolean => text.search(pattern) === 0;

function whForm(text: string): QuestionForm {
  if (WHY.test(text)) return 'why';
  if (startsWith(PLANNING, text)) return 'planning';
  return startsWith(FACT, text) ? 'fact' : 'open';
}

/** What follows “tell me”: the question inside decides. */
function embedded(line: Line, at: number, end: number): QuestionForm {
  const rest = slice(line, at, end);
  if (CLOSED.test(rest)) return 'faux';
  const inside = OPENED.exec(rest)?.[1];
  if (inside === undefined) return 'invitation';
  const form = whForm(` ${inside}`);
  return form === 'open' || form === 'planning' ? 'invitation' : form;
}

/** “Tell me …” and “could you tell me …”, each with the question inside it. */
function invitationsOf(line: Line): readonly Found[] {
  const found: Found[] = [];
  for (const { from, to } of [...runsOf(POLITE, line), ...runsOf(INVITATION, line)]) {
    const held = HELD.test(wordOf(line, from - 1)) && !startsClause(line, from);
    if (held || found.some((one) => from < one.to && one.from < to)) continue;
    if (SIGNAL.test(slice(line, from, from + 5))) continue;
    const inside = isQuestionWord(wordOf(line, to - 1)) ? to - 1 : to;
    const opens = isQuestionWord(wordOf(line, inside)) || isHelper(wordOf(line, inside));
    const end = sentenceEnd(line, from);
    const form = embedded(line, inside, end);
    found.push({ from, to: Math.max(to, Math.min(end, inside + (opens ? 4 : 0))), form });
  }
  return found;
}

/** Questions by the order of their words. */
function invertedOf(line: Line, taken: readonly Found[]): readonly Found[] {
  return line.words.flatMap((_, from): readonly Found[] => {
    if (taken.some((one) => from >= one.from && from < one.to)) return [];
    const end = sentenceEnd(line, from);
    if (opensWh(line, from))
      return [{ from, to: Math.min(end, from + 3), form: whForm(slice(line, from, end)) }];
    if (!opensYesNo(line, from) || isQuestionWord(wordOf(line, from - 1))) return [];
    const negative = NEGATIVE.test(slice(line, from, from + 4));
    return [{ from, to: Math.min(end, from + 3), form: negative ? 'negative' : 'yesno' }];
  });
}

const isWh = (form: QuestionForm): boolean =>
  form === 'open' || form === 'fact' || form === 'planning' || form === 'why';

/** Leaves out what a question before it already holds: “how long have you …” is one question. */
const apart = (found: readonly Found[]): readonly Found[] =>
  found.filter(
    ({ from, form }, at) =>
      !(
        (form === 'yesno' || form === 'negative') &&
        found.slice(0, at).some((one) => from < one.from + 5 && isWh(one.form))
      ),
  );

/** “did he push you or did you fall”: one of two answers. An offer of two things is no such thing. */
function asChoice(text: string): QuestionForm {
  const or = text.indexOf(' or ');
  if (or < 0 || LOOSE_OR.test(text)) return 'yesno';
  const offered = text.slice(or).search(OFFER) >= 0 && text.slice(0, or + 1).search(OFFER) >= 0;
  return offered ? 'yesno' : 'choice';
}

/** A question hung on the end of a statement. */
function tagOf(line: Line): Found | undefined {
  const { words } = line;
  for (let size = 3; size >= 1; size -= 1) {
    const at = words.length - size;
    if (at < 2 || !TAG.test(slice(line, at, words.length))) continue;
    const before = words.findLastIndex((one, place) => place < at - 1 && one.ends);
    return { from: before + 1, to: words.length, form: 'tag' };
  }
  return undefined;
}

/** Sentences that end in “?” and hold no question by their words. */
function declarativesOf(line: Line, found: readonly Found[]): readonly Found[] {
  return line.words.flatMap((one, at): readonly Found[] => {
    if (!one.asked) return [];
    const from = line.words.findLastIndex((before, place) => place < at && before.ends) + 1;
    if (found.some((run) => run.from <= at && run.to > from)) return [];
    if (at === from && isMarker(one.text)) return [];
    return [
      { from, to: at + 1, form: at - from >= 2 && ENDING.test(one.text) ? 'tag' : 'declarative' },
    ];
  });
}

/** The questions of a reply, in order. */
export function questionsOf(line: Line): readonly Question[] {
  const invitations = invitationsOf(line);
  const order = (a: Found, b: Found) => a.from - b.from;
  const byWords = apart([...invitations, ...invertedOf(line, invitations)].sort(order));
  const tag = tagOf(line);
  const end = line.words.length;
  const kept =
    tag === undefined
      ? byWords
      : byWords.filter(
          ({ from, form }) => from < end - 3 || !(form === 'negative' || form === 'yesno'),
        );
  const tagged =
    tag && !kept.some(({ from, to }) => from >= tag.from && to > tag.from) ? [tag] : [];
  const spoken = [...kept, ...tagged];
  const all = [...spoken, ...declarativesOf(line, spoken)].sort(order);
  return all.map(({ from, form }, at) => {
    const to = Math.max(from + 1, Math.min(all[at + 1]?.from ?? end, sentenceEnd(line, from)));
    const text = slice(line, from, to);
    const settled = form === 'yesno' ? asChoice(text) : form;
    const closed = settled === 'yesno' || settled === 'declarative' || settled === 'tag';
    return { from, to, form: settled, allowed: closed && startsWith(ALLOWED, text) };
  });
}
