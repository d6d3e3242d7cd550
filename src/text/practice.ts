import { type Drill, type DrillKind, REACTION_TO } from '../core/practice/drill.ts';
import type { TryReading } from '../core/practice/first-try.ts';
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
type Remarked = Pick<TryReading, 'on' | 'words'>;

const PATTERNS = Object.fromEntries(
  Object.entries(practice).map(([name, words]) => [name, compile(words)]),
) as { readonly [N in keyof typeof practice]: RegExp };

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

const first = (name: keyof typeof practice, line: WordLine): Words | undefined => {
  const [run] = runsOf(PATTERNS[name], line);
  return run && locateWords(line, run);
};

/** Finds where a reply goes back to what they have just closed: the words of the drill, or where they stop, the matter. */
function goesBack(line: WordLine, { kind, notNow }: Drill): Words | undefined {
  const words = notNow.words.map((word) => `${readLine(word).text.trim()}s?`);
  const runs = [
    ...(words.length > 0 ? runsOf(compile(words), line) : []),
    ...(kind === 'stop' ? runsOf(PATTERNS.about, line) : []),
  ];
  const questions = questionsOf(line);
  const asked = runs.find(({ from }) => {
    const [begin, end] = [line.begins[from] ?? 0, line.finishes[from] ?? line.words.length];
    const sentence = slice(line, begin, end);
    const isAsked = questions.some((one) => one.from < end && one.to > begin && !one.offer);
    return isAsked || (sentence.search(PATTERNS.asks) >= 0 && sentence.search(PATTERNS.leaves) < 0);
  });
  return asked && locateWords(line, asked);
}

/** Finds the last words against the person: of the form of a question, or of anything else that is sure. */
const wordsAgainst = ({ spans }: ReplyReading, form: boolean): ReplySpan | undefined =>
  spans.findLast(
    ({ good, rule: of }) => !good && of !== 'sounds-like' && FORMS.includes(of) === form,
  );

/** What a reply gives where a question is not needed: a mistake owned, where they are angry; a stop, where they stop. */
const givenIn = (line: WordLine, { kind }: Drill): Words | undefined =>
  kind === 'anger' ? first('owns', line) : kind === 'stop' ? first('stops', line) : undefined;

/** Finds what counts against a reply whatever its form. */
function faultIn(line: WordLine, drill: Drill, reading: ReplyReading): Remarked | undefined {
  const { flags, spans } = reading;
  const back = goesBack(line, drill) ?? spans.find(({ rule }) => rule === 'presses');
  if (back) return { on: 'closes', words: back };
  const defensive = drill.kind === 'anger' && !givenIn(line, drill);
  const judged = first('doubts', line) ?? (defensive ? first('defends', line) : undefined);
  if (judged) return { on: 'judges', words: judged };
  const words = wordsAgainst(reading, false);
  if (flags.some((flag) => JUDGES.includes(flag))) return { on: 'judges', words };
  if (flags.length > 0) return { on: 'leads', words: words ?? wordsAgainst(reading, true) };
  const marks = line.source.split('?').length - 1;
  return reading.stacked && marks !== 1 ? { on: 'two' } : undefined;
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
  if (form && question !== 'open' && !aside) return { on: 'closed', words: form };
  const owned = drill.kind === 'anger' && given; // what is against oneself may sound like a judgment
  const heard = sounds.filter((sound) => sound !== 'too_soon'); // what is too soon here, the drill says
  const ruled = (rule: string) => spans.find((span) => span.rule === rule);
  const shown = (of: string) => spans.find(({ good, dimension }) => good && dimension === of);
  if (heard.length > 0 && !owned) return { on: 'sounds', words: ruled('sounds-like') };
  if (question === 'open' || aside) return { on: 'strong', words: shown('OPEN') };
  const words =
    given ?? (GIVING.includes(drill.kind) ? (first('offers', line) ?? shown('PACE')) : undefined);
  if (words) return { on: 'strong', words };
  if (abstain) return {};
  return reading.reflection ? { on: 'strong', words: ruled('reflection') } : { on: 'flat' };
}

function readingOf(found: Remarked): TryReading {
  const reaction = found.on && REACTION_TO[found.on];
  if (reaction === undefined) return { result: 'unread', ...found };
  return { result: reaction === 'strong' ? 'strong' : 'weak', ...found, reaction };
}

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
  return { ...readingOf(read), ...(possible && { possible }), ...(notice && { notice }) };
}
