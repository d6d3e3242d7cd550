import texts from '../en/questions.json' with { type: 'json' };
import { sentenceEnd, sentenceStart, startsClause } from '../words/clause.ts';
import { compile, runsOf } from '../words/pattern.ts';
import { slice, type WordLine, wordOf } from '../words/word.ts';
import { isFollowed, isHelper, isQuestionWord, opensWh, opensYesNo } from './inversion.ts';
import type { Found, Question, QuestionForm } from './question-form.ts';
import { declarativesOf, tagOf } from './tag.ts';

const INVITATION = compile(texts.invitation);
const POLITE = compile(texts.polite);
const ALLOWED = compile(texts.allowed);
const BARE_QUESTION = compile(texts.bare);
const FACT_QUESTION = compile(texts.fact);
const PLANNING = compile(texts.planning);
const OFFERED = compile(texts.offers);
const OFFER = compile(texts.offer);
const ELLIPTICAL = compile(texts.elliptical);
const PICK = compile(texts.pick);
const MAX_QUESTION_WORDS = 40; // words of a question that are looked at
const MAX_ECHO_WORDS = 3; // words of “complicated how?” at most
const WHY = /^ (?:why|how come) /;
const SIGNAL =
  /^ tell me (?:if|when|whenever|to|you|stop|no|pass) (?!(?:he|she|they|your|someone|anyone) )/;
const CLOSED_QUESTION =
  /^ (?:about )?(?:if|whether|did|does|do|is|are|was|were|has|have|can|could|will) /;
const OPENED =
  /^ (?:about |more |a bit |a little |please |just |exactly )*((?:what|how|why|who|where|when|which) .*)$/;
const BLOCKING_WORD =
  /^(?:to|not|never|did|who|you|they|he|she|can|could|will|should|must|or|would)$/;
const NEGATIVE = /^ [a-z]+ (?:not [a-z]+|(?:i|you|he|she|it|we|they|that|this|your [a-z]+) not) /;
const LOOSE_OR =
  / or (?:not|something|anything|so|what|anyone|anybody|someone|somewhere|whatever|nothing) /;

const startsWith = (pattern: RegExp, text: string): boolean => text.search(pattern) === 0;

function whForm(text: string): QuestionForm {
  if (WHY.test(text)) return 'why';
  if (startsWith(PLANNING, text)) return 'planning';
  return startsWith(FACT_QUESTION, text) ? 'fact' : 'open';
}

/** Returns the form of what follows “tell me”: the question inside decides. */
function embedded(line: WordLine, at: number, end: number): QuestionForm {
  const rest = slice(line, at, end);
  if (CLOSED_QUESTION.test(rest)) return 'faux';
  const inside = OPENED.exec(rest)?.[1];
  if (inside === undefined) return 'invitation';
  const form = whForm(` ${inside}`);
  return form === 'open' || form === 'planning' ? 'invitation' : form;
}

/** Finds “Tell me …” and “could you tell me …”, with the question inside. */
function invitationsOf(line: WordLine): readonly Found[] {
  const found: Found[] = [];
  for (const { from, to } of [...runsOf(POLITE, line), ...runsOf(INVITATION, line)]) {
    const held = BLOCKING_WORD.test(wordOf(line, from - 1)) && !startsClause(line, from);
    if (held || found.some((one) => from < one.to && one.from < to)) continue;
    if (SIGNAL.test(slice(line, from, from + 5)) || to > sentenceEnd(line, from)) continue;
    const inside = isQuestionWord(wordOf(line, to - 1)) ? to - 1 : to;
    const opens = isQuestionWord(wordOf(line, inside)) || isHelper(wordOf(line, inside));
    const end = Math.min(sentenceEnd(line, from), from + MAX_QUESTION_WORDS);
    const form = embedded(line, inside, end);
    found.push({ from, to: Math.max(to, Math.min(end, inside + (opens ? 4 : 0))), form });
  }
  for (const { from, to } of runsOf(ELLIPTICAL, line)) {
    const taken = found.some((one) => from < one.to && one.from < to);
    if (startsClause(line, from) && !taken) found.push({ from, to, form: 'invitation' });
  }
  return found;
}

/** Finds echo questions: “Complicated how?”, their word and a question word. */
function echoedOf(line: WordLine, taken: readonly Found[]): readonly Found[] {
  return line.words.flatMap(({ text, asked }, at): readonly Found[] => {
    const from = sentenceStart(line, at);
    if (!asked || text !== 'how' || at === from || at - from >= MAX_ECHO_WORDS) return [];
    return taken.some((one) => one.from <= at && at < one.to)
      ? []
      : [{ from, to: at + 1, form: 'invitation' }];
  });
}

/** Finds short invitations: “How so?”, “And then?”. */
function bareOf(line: WordLine, taken: readonly Found[]): readonly Found[] {
  return runsOf(BARE_QUESTION, line).flatMap(({ from, to }): readonly Found[] => {
    const whole = from === 0 || (line.words[from - 1]?.ends ?? false);
    const marked = whole || (line.words[to - 1]?.asked ?? false);
    const alone = marked && startsClause(line, from) && to === sentenceEnd(line, from);
    if (!alone || taken.some((one) => from < one.to && one.from < to)) return [];
    return [{ from, to, form: WHY.test(slice(line, from, to)) ? 'why' : 'invitation' }];
  });
}

/** Finds questions by their word order. */
function invertedOf(line: WordLine, taken: readonly Found[]): readonly Found[] {
  return line.words.flatMap((_, from): readonly Found[] => {
    if (taken.some((one) => from >= one.from && from < one.to)) return [];
    const end = Math.min(sentenceEnd(line, from), from + MAX_QUESTION_WORDS);
    if (opensWh(line, from))
      return [{ from, to: Math.min(end, from + 3), form: whForm(slice(line, from, end)) }];
    if (!opensYesNo(line, from) || isQuestionWord(wordOf(line, from - 1))) return [];
    const negative = NEGATIVE.test(slice(line, from, from + 4));
    return [{ from, to: Math.min(end, from + 3), form: negative ? 'negative' : 'yesno' }];
  });
}

const isWh = (form: QuestionForm): boolean =>
  form === 'open' || form === 'fact' || form === 'planning' || form === 'why';

/** Drops questions inside an earlier one: “how long have you …” is one question. */
const apart = (line: WordLine, found: readonly Found[]): readonly Found[] =>
  found.filter(({ from, form }, at) => {
    const before = found[at - 1];
    if (before === undefined || from >= sentenceEnd(line, before.from)) return true;
    if (form === 'invitation') return true;
    if (form === 'yesno' || form === 'negative')
      return from >= before.from + 5 || !isWh(before.form);
    return startsClause(line, from) || isFollowed(line, from);
  });

/**
 * Tells whether a question offers one of two answers, “did he push you or did you fall”. An offer of two things is
 * not one.
 */
function asChoice(text: string): QuestionForm {
  const or = text.indexOf(' or ');
  if (or < 0 || LOOSE_OR.test(text) || startsWith(PICK, text)) return 'yesno';
  const offered = text.slice(or).search(OFFERED) >= 0 && text.slice(0, or + 1).search(OFFERED) >= 0;
  return offered ? 'yesno' : 'choice';
}

/** Tells whether a question only offers or asks permission: “Coffee?”, “may I sit?”. */
const isOffer = (form: QuestionForm, text: string): boolean =>
  form === 'declarative' ? text.search(OFFER) >= 0 : startsWith(OFFER, text);

/** Lists the questions of a reply in order. */
export function questionsOf(line: WordLine): readonly Question[] {
  const said = invitationsOf(line);
  const invitations = [...said, ...bareOf(line, said), ...echoedOf(line, said)];
  const order = (a: Found, b: Found) => a.from - b.from;
  const byWords = apart(line, [...invitations, ...invertedOf(line, invitations)].sort(order));
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
    const offer = closed && isOffer(settled, text);
    return {
      from,
      to,
      form: settled,
      allowed: offer || (closed && startsWith(ALLOWED, text)),
      offer,
    };
  });
}
