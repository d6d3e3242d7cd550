import type { Drill, DrillKind, RemarkOn } from '../core/practice/drill.ts';
import type { TryReading, TryResult } from '../core/practice/first-try.ts';
import type { ReplyFlag, ReplyReading, ReplySpan } from '../core/reply/reply-reading.ts';
import { analyse } from './analyse.ts';
import practice from './en/practice.json' with { type: 'json' };
import type { ReplyContext } from './findings.ts';
import { isAction } from './language.ts';
import { questionsOf } from './questions/question.ts';
import { readLine } from './words/normalise.ts';
import { compile, runsOf } from './words/pattern.ts';
import { locateWords } from './words/span.ts';
import { slice, type WordLine } from './words/word.ts';

type Words = NonNullable<TryReading['words']>;

const patternOf = (name: keyof typeof practice): RegExp => compile(practice[name]);
const ASKS = patternOf('asks');
const LEAVES = patternOf('leaves');
const ABOUT = patternOf('about');
const DOUBTS = patternOf('doubts');
const DEFENDS = patternOf('defends');
const OWNS = patternOf('owns');
const STOPS = patternOf('stops');
const OFFERS = patternOf('offers');

const JUDGES: readonly ReplyFlag[] = ['judgmental', 'labelling'];
const GIVING: readonly DrillKind[] = ['stop', 'anger']; // what they need is not a question
const FORMS = 'yesno fact declarative choice faux why stacked'.split(' '); // rules that tell the form of a question

/** What an answer is read in: the line, and nothing else that was told. */
const contextOf = ({ line }: Drill, language: string): ReplyContext => ({
  context: line.map(({ text }) => text),
  disclosed: line.flatMap(({ who, text }) => [who, text]),
  rates: ['OPEN', 'LISTEN', 'NONJUDGE', 'PACE'],
  moment: { lines: [], bank: [] },
  language,
});

const first = (pattern: RegExp, line: WordLine): Words | undefined => {
  const [run] = runsOf(pattern, line);
  return run && locateWords(line, run);
};

/** Finds where a reply goes back to what they have just closed: the words of the drill, or where they stop, the matter. */
function goesBack(line: WordLine, { kind, notNow }: Drill): Words | undefined {
  const words = notNow.words.map((word) => `${readLine(word).text.trim()}s?`);
  const runs = [
    ...(words.length > 0 ? runsOf(compile(words), line) : []),
    ...(kind === 'stop' ? runsOf(ABOUT, line) : []),
  ];
  const questions = questionsOf(line);
  const asked = runs.find(({ from }) => {
    const [begin, end] = [line.begins[from] ?? 0, line.finishes[from] ?? line.words.length];
    const sentence = slice(line, begin, end);
    const isAsked = questions.some((one) => one.from < end && one.to > begin && !one.offer);
    return isAsked || (sentence.search(ASKS) >= 0 && sentence.search(LEAVES) < 0);
  });
  return asked && locateWords(line, asked);
}

type Remarked = Pick<TryReading, 'on' | 'words'>;

const about = (on: RemarkOn, words: Words | undefined): Remarked => ({
  on,
  ...(words && { words }),
});

/** Finds the last words against the person: of the form of a question, or of anything else that is sure. */
const wordsAgainst = ({ spans }: ReplyReading, form: boolean): ReplySpan | undefined =>
  spans.findLast(
    ({ good, rule }) => !good && rule !== 'sounds-like' && FORMS.includes(rule) === form,
  );

/** What a reply gives where a question is not needed: a mistake owned, where they are angry; a stop, where they stop. */
const givenIn = (line: WordLine, { kind }: Drill): Words | undefined =>
  kind === 'anger' ? first(OWNS, line) : kind === 'stop' ? first(STOPS, line) : undefined;

/** Finds what counts against a reply whatever its form. */
function faultIn(line: WordLine, drill: Drill, reading: ReplyReading): Remarked | undefined {
  const { flags, spans } = reading;
  const back = goesBack(line, drill) ?? spans.find(({ rule }) => rule === 'presses');
  if (back) return about('closes', back);
  const defends =
    drill.kind === 'anger' && !givenIn(line, drill) ? first(DEFENDS, line) : undefined;
  const judged = first(DOUBTS, line) ?? defends;
  if (judged) return about('judges', judged);
  const words = wordsAgainst(reading, false);
  if (flags.some((flag) => JUDGES.includes(flag))) return about('judges', words);
  if (flags.length > 0) return about('leads', words ?? wordsAgainst(reading, true));
  const marks = line.source.split('?').length - 1;
  return reading.stacked && marks !== 1 ? about('two', undefined) : undefined;
}

/** Finds the one thing to say of a reply, the first that applies; undefined where it was not read. */
function remarkOn(line: WordLine, drill: Drill, reading: ReplyReading): Remarked {
  const { question, sounds = [], spans, abstain } = reading;
  const fault = faultIn(line, drill, reading);
  if (fault) return fault;
  const given = givenIn(line, drill);
  const form = wordsAgainst(reading, true);
  const asked = form ? line.source.slice(form.from, form.to) : '';
  const theirs = drill.kind === 'next' && /^who\b.*\byou/i.test(asked); // whom they would want
  const aside = theirs || (drill.kind === 'stop' && given && form?.rule === 'fact'); // another matter
  if (form && question !== 'open' && !aside) return about('closed', form);
  const owned = drill.kind === 'anger' && given; // what is against oneself may sound like a judgment
  const heard = sounds.filter((sound) => sound !== 'too_soon'); // what is too soon here, the drill says
  if (heard.length > 0 && !owned)
    return about(
      'sounds',
      spans.find(({ rule }) => rule === 'sounds-like'),
    );
  if (question === 'open' || aside)
    return about(
      'strong',
      spans.find(({ good, dimension }) => good && dimension === 'OPEN'),
    );
  const offered = GIVING.includes(drill.kind)
    ? (first(OFFERS, line) ?? spans.find(({ good, dimension }) => good && dimension === 'PACE'))
    : undefined;
  if (given ?? offered) return about('strong', given ?? offered);
  if (abstain) return {};
  return reading.reflection
    ? about(
        'strong',
        spans.find(({ rule }) => rule === 'reflection'),
      )
    : about('flat', undefined);
}

const REACTION: { readonly [R in RemarkOn]?: keyof Drill['reactions'] } = {
  strong: 'strong',
  closes: 'closed',
  closed: 'closed',
  two: 'closed',
  flat: 'closed',
  silent: 'closed',
  judges: 'judging',
  leads: 'judging',
};

const resultOf = (on: RemarkOn | undefined): TryResult =>
  on === undefined || on === 'sounds' ? 'unread' : on === 'strong' ? 'strong' : 'weak';

const readingOf = (found: Remarked): TryReading => {
  const reaction = found.on && REACTION[found.on];
  return { result: resultOf(found.on), ...found, ...(reaction && { reaction }) };
};

/**
 * Reads one answer to a drill. Strong is an open question or a reflection that leaves room (where they stop or are angry
 * also a plain stop, a mistake owned, a thing offered) without a finding that counts, and nothing they have just closed. In
 * another language than English only a serious error, or what gets a notice, is found.
 */
export function readTry(text: string, drill: Drill, language = 'en'): TryReading {
  const line = readLine(text);
  if (line.words.length === 0 || isAction(line))
    return readingOf({ on: drill.silence ? 'strong' : 'silent' });
  const reading = analyse(text, contextOf(drill, language));
  const { possible, notice, unread } = reading;
  const read = unread === 'language' ? {} : remarkOn(line, drill, reading);
  return {
    ...readingOf(read),
    ...(possible && { possible }),
    ...(notice && { notice }),
  };
}
