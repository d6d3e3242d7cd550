// npm run fit:errors: fits src/text/bank/errors.json on the shared errors, the banks and the hands that are not kept apart.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { TypedBank } from '../../../src/core/reply/typed-bank.ts';
import {
  CRITICAL_CODES,
  type CriticalCode,
  isCriticalCode,
} from '../../../src/core/rubric/critical-error.ts';
import { errorFeatures, KIND_COLUMNS } from '../../../src/text/bank/errors.ts';
import { ALONE } from '../../../src/text/bank/terms.ts';
import { findingsOf } from '../../../src/text/findings.ts';
import { countOf } from '../../../src/text/model/feature.ts';
import { handReplies } from '../../../tests/bench/analyser/hands.ts';
import { refitWeights } from './fit.ts';
import type { Example } from './regression.ts';

/** Errors that hang on who hears it or what is due: elsewhere the same words may be sound. */
const SITUATED: readonly CriticalCode[] = ['FRONT', 'CONFRONT', 'NOREPORT', 'OVERRIDE', 'COUNSEL'];
const [PATTERN, NEAR_MISS, BANKED, SOUND, PROMISED, CLEAN] = [30, 10, 10, 6, 2, 3]; // what an example weighs
const NEUTRAL = 1.5; // what an entry of a bank weighs for or against `neutral`
const ELSEWHERE = 0.3; // what a sound reply weighs against an error that hangs on its moment
const MOST_ROWS = { any: 14_000, kinds: 3_600 }; // features kept, by the bytes they may have
const EVERY = 6; // of the replies of many hands one in six
const RARE = 2; // examples a feature has to stand in

const shared = JSON.parse(readFileSync('stories/shared/typed-errors.json', 'utf8')) as {
  readonly [code: string]: readonly string[];
};

const SPOKEN = 24; // sentences that a pattern stands for, at most
const GOLDEN = 0.6180339887498949; // its multiples spread the picks over all sentences

/** Returns sentences of a pattern such as "(talk|answer) or i call your (mom|dad)", spread over all it stands for. */
function sentencesOf(pattern: string): readonly string[] {
  if (/\([^)]*\(/.test(pattern)) throw new Error(`parentheses in parentheses: ${pattern}`);
  const parts = pattern.split(/[()]/).map((part, at) => (at % 2 === 1 ? part.split('|') : [part]));
  const total = parts.reduce((product, { length }) => product * length, 1);
  const picked = Array.from({ length: Math.min(SPOKEN, total) }, (_, at) => {
    let rest = total <= SPOKEN ? at : Math.floor(((at * GOLDEN) % 1) * total);
    const words = parts.toReversed().map((part) => {
      const one = part[rest % part.length] ?? '';
      rest = Math.floor(rest / part.length);
      return one;
    });
    return words.toReversed().join('').replace(/\s+/g, ' ').trim();
  });
  return [...new Set(picked)];
}

const exampleOf = (
  text: string,
  weight: number,
  targetOf: (code: CriticalCode) => number | undefined,
  any: number, // whether it is an error of any kind
  elsewhere = 1, // what it weighs against errors that hang on the moment, of its weight
  neutral?: number, // whether its bank has it as `neutral`
): Example => {
  const { line } = findingsOf(text, ALONE);
  const features = errorFeatures(line.words.map((word) => word.text)); // spelled out
  return {
    features,
    count: countOf(features),
    targets: [...CRITICAL_CODES.map(targetOf), neutral, any],
    weights: [
      ...CRITICAL_CODES.map((code) => weight * (SITUATED.includes(code) ? elsewhere : 1)),
      NEUTRAL,
      weight,
    ],
  };
};

/** An error of one kind says nothing of those that hang on the moment. */
const errorExample = (text: string, weight: number, kind: string, neutral?: number): Example =>
  exampleOf(
    text,
    weight,
    (code) => (code === kind ? 1 : SITUATED.includes(code) ? undefined : 0),
    1,
    1,
    neutral,
  );

const soundExample = (text: string, weight: number, neutral?: number): Example =>
  exampleOf(text, weight, () => 0, 0, ELSEWHERE, neutral);

const patterns = Object.entries(shared).flatMap(([kind, texts]) =>
  texts.flatMap((pattern) => {
    const spoken = sentencesOf(pattern);
    const share = 1 / Math.sqrt(spoken.length);
    return spoken.map((text) =>
      kind === 'sound'
        ? exampleOf(text, NEAR_MISS * share, () => 0, 0)
        : errorExample(text, PATTERN * share, kind),
    );
  }),
);
/** The errors of the banks, by the code or by the line that has it, and what is none beside them. */
const banked = readdirSync('stories').flatMap((id) => {
  const file = `stories/${id}/typed.json`;
  if (!existsSync(file)) return [];
  const story = readFileSync(`stories/${id}/story.ink`, 'utf8');
  const errors = new Map(
    [...story.matchAll(/# id: ([\w-]+)[^\]]*# ce: (\w+)/g)].map(([, option = '', code = '']) => [
      option,
      code,
    ]),
  );
  const bank = JSON.parse(readFileSync(file, 'utf8')) as TypedBank;
  return Object.values(bank).flatMap((entries) =>
    entries.map(({ text, as }) => {
      const kind = errors.get(as) ?? as;
      return isCriticalCode(kind)
        ? errorExample(text, BANKED, kind, 0)
        : soundExample(text, SOUND, Number(as === 'neutral'));
    }),
  );
});
const hands = handReplies().filter(({ apart }, at) => !apart && at % EVERY === 0);
const has = (reader: readonly string[], flag: string): boolean => reader.includes(flag);
const heard = hands.flatMap(({ text, readers: [x, y] }) => {
  if (x.flags.length === 0 && y.flags.length === 0) return [soundExample(text, CLEAN)];
  const promised = has(x.flags, 'false_promise') && has(y.flags, 'false_promise');
  return promised
    ? [exampleOf(text, PROMISED, (code) => (code === 'PROMISE' ? 1 : undefined), 1)]
    : [];
});
const examples = [...patterns, ...banked, ...heard];
/** Fits some of the columns. */
const columnsOf = (from: number, to: number, most: number) =>
  refitWeights(
    examples.map((one) => ({
      ...one,
      targets: one.targets.slice(from, to),
      weights: one.weights.slice(from, to),
    })),
    to - from,
    RARE,
    most,
  );
const fitted = {
  any: columnsOf(KIND_COLUMNS, KIND_COLUMNS + 1, MOST_ROWS.any),
  kinds: columnsOf(0, KIND_COLUMNS, MOST_ROWS.kinds),
};
const file = 'src/text/bank/errors.json';
writeFileSync(file, `${JSON.stringify(fitted)}\n`);
process.stdout.write(
  `errors: ${patterns.length} patterns, ${banked.length} of banks, ${heard.length} replies, ${statSync(file).size} bytes\n`,
);
