import type { ReplyQuestion } from '../../core/reply/reply-reading.ts';
import { contentOf, isContent, type Situation, stem } from '../cues/context.ts';
import type { Findings } from '../findings.ts';
import { compile } from '../words/pattern.ts';
import { slice, type WordLine } from '../words/word.ts';
import type { Question, QuestionForm } from './question-form.ts';

/** How a reply asks. */
export interface Asking {
  readonly counts: Question | undefined; // the question that counts: the last recast
  readonly question: ReplyQuestion; // its form; an open one stays open if a guess follows
  readonly stacked: boolean;
  readonly different: readonly Question[]; // questions that are not allowed ones, recasts once
  readonly leading: readonly Question[]; // they carry their answer
  readonly checks: boolean; // a reflection that is checked
  readonly presses: boolean; // asks on after they said that they will not talk of it
  readonly insists: boolean; // and surely about the same matter
}

const OPEN: readonly QuestionForm[] = ['invitation', 'open', 'planning', 'why'];
const RECAST = / (?:i mean|or rather|sorry|that is to say|in other words|like|meaning|basically) $/;
const VISIBLE = /(?:cold|freezing|hungry|thirsty|tired(?! of)|wet|warm)/;
const AWAY =
  /(?:tonight|help|need|(?:you|would) like|like to|want|would you|eat|drink|sit|sleep|instead|safe|warm|else|today|now|talk about)/;

const isOpen = ({ form }: Question): boolean => OPEN.includes(form);

/** Tells whether all content words in a run of words were the person's own. */
function ownWords(line: WordLine, { from, to }: Question, at: Situation): boolean {
  const words = line.words
    .slice(from, to)
    .map((word) => word.text)
    .filter(isContent);
  const known = words.filter((word) => at.toldWords.has(stem(word)));
  return known.length > 0 && known.length * 2 >= words.length;
}

/** Tells whether a second question rephrases the first. */
function recasts(line: WordLine, first: Question, second: Question): boolean {
  if (RECAST.test(slice(line, second.from - 2, second.from))) return true;
  const [a, b] = [first, second].map(({ from, to }) => new Set(contentOf(line, from, to)));
  if (a === undefined || b === undefined || a.size === 0 || b.size === 0) return false;
  return [...b].filter((word) => a.has(word)).length * 2 > b.size;
}

const CHAIN =
  / (?:and|or) (?:who|where|when|what|how|why|with who|for how long|since when|which) (?=.)/g;

/** Counts further questions joined to the first: “Where were you and who with”. */
const chained = (line: WordLine, { from, to, form }: Question): number =>
  form === 'planning' ? 0 : [...slice(line, from + 1, to).matchAll(CHAIN)].length;

const HARM = compile(['(?:<harm>) (?:you|your)', 'you [a-z]+ (?:<harm>)']);
const THEIRS = / (?:he|she|they|him|her|them|his|their|it) /;

/** Tells whether a question is about what the person has told: in its words, by a pronoun, or by asking after harm. */
function sameMatter(line: WordLine, { from, to }: Question, at: Situation): boolean {
  const about = slice(line, from, to);
  const told = contentOf(line, from, to).some((word) => at.toldWords.has(word));
  return told || THEIRS.test(about) || about.search(HARM) >= 0;
}

/** Reads how a reply asks (rubric 2.6 and 5: stacked, recast, allowed, leading, checked). */
export function askingOf({ line, questions, reflections, at }: Findings): Asking {
  const checked = questions.filter(
    (one) =>
      (one.form === 'tag' || one.form === 'declarative') && at.given && ownWords(line, one, at),
  );
  const given = (one: Question) =>
    one.form === 'declarative' &&
    (checked.includes(one) || reflections.some(({ from, to }) => from < one.to && one.from < to));
  const real = questions.filter((one) => !one.allowed && !checked.includes(one) && !given(one));
  const different = real.filter((one, place) => {
    const before = real[place - 1];
    return before === undefined || !recasts(line, before, one);
  });
  const leading = real.filter(
    (one) =>
      one.form === 'tag' ||
      (one.form === 'negative' && !VISIBLE.test(slice(line, one.from, one.to))),
  );
  const last = questions.findLast((one) => !given(one) && !one.offer);
  const recast = last && questions.length > 1 && RECAST.test(slice(line, last.from - 2, last.from));
  const counts = recast ? last : (real.at(-1) ?? last);
  const chains = real.reduce((sum, one) => sum + chained(line, one), 0);
  const plans = different.filter(({ form }) => form === 'planning').length; // steps of one plan
  // A guess after an open question narrows it, but the question stays an open one.
  const guessed = counts?.form === 'declarative' && different.at(-2) !== undefined;
  const judged = guessed && !recast ? different.at(-2) : counts;
  const about = counts === undefined ? '' : slice(line, counts.from, counts.to);
  const presses = at.silent && real.length > 0 && !AWAY.test(about);
  return {
    counts,
    question: judged === undefined ? 'none' : isOpen(judged) ? 'open' : 'closed',
    stacked: different.length + chains - Math.max(0, plans - 1) > 1,
    different,
    leading,
    checks: checked.length > 0,
    presses,
    insists: presses && counts !== undefined && sameMatter(line, counts, at),
  };
}
