// npm run fit:errors: fits src/text/bank/errors.json on the shared errors, the banks and the hands that are not kept apart.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import type { TypedBank } from '../../../src/core/reply/typed-bank.ts';
import {
  CRITICAL_CODES,
  type CriticalCode,
  isCriticalCode,
} from '../../../src/core/rubric/critical-error.ts';
import { errorFeatures } from '../../../src/text/bank/errors.ts';
import { countOf } from '../../../src/text/model/feature.ts';
import { handReplies } from '../../../tests/bench/analyser/hands.ts';
import { fitWeights } from './fit.ts';
import type { Example } from './regression.ts';

/** Errors that hang on who hears it or what is due: elsewhere the same words may be sound. */
const SITUATED: readonly CriticalCode[] = ['FRONT', 'CONFRONT', 'NOREPORT', 'OVERRIDE', 'COUNSEL'];
const [PATTERN, BANKED, SOUND, PROMISED, CLEAN] = [30, 10, 6, 2, 1]; // what an example weighs
const MOST_ROWS = 9_000;
const RARE = 2; // examples a feature has to stand in

const shared = JSON.parse(readFileSync('stories/shared/typed-errors.json', 'utf8')) as {
  readonly [code: string]: readonly string[];
};

const exampleOf = (
  text: string,
  weight: number,
  targetOf: (code: CriticalCode) => number | undefined,
): Example => {
  const features = errorFeatures(text);
  return {
    features,
    count: countOf(features),
    targets: CRITICAL_CODES.map(targetOf),
    weights: CRITICAL_CODES.map(() => weight),
  };
};

const open = (code: CriticalCode): number | undefined => (SITUATED.includes(code) ? undefined : 0);

const patterns = Object.entries(shared).flatMap(([kind, texts]) =>
  texts.map((text) =>
    kind === 'sound'
      ? exampleOf(text, SOUND, () => 0)
      : exampleOf(text, PATTERN, (code) => (code === kind ? 1 : open(code))),
  ),
);
/** The errors of the banks, by the code or by the line that has it, and what is sound beside them. */
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
    entries
      .filter(({ as }) => as !== 'other')
      .map(({ text, as }) => {
        const kind = errors.get(as) ?? as;
        return isCriticalCode(kind)
          ? exampleOf(text, BANKED, (code) => (code === kind ? 1 : open(code)))
          : exampleOf(text, SOUND, open);
      }),
  );
});
const hands = handReplies().filter(({ apart }, at) => !apart && at % 2 === 0);
const has = (reader: readonly string[], flag: string): boolean => reader.includes(flag);
const heard = hands.flatMap(({ text, readers: [x, y] }) => {
  if (x.flags.length === 0 && y.flags.length === 0) return [exampleOf(text, CLEAN, open)];
  const promised = has(x.flags, 'false_promise') && has(y.flags, 'false_promise');
  return promised
    ? [exampleOf(text, PROMISED, (code) => (code === 'PROMISE' ? 1 : undefined))]
    : [];
});
const { scales, weights } = fitWeights(
  [...patterns, ...banked, ...heard],
  CRITICAL_CODES.length,
  RARE,
  MOST_ROWS,
);
writeFileSync(
  'src/text/bank/errors.json',
  `{\n  "scales": [${scales.join(', ')}],\n  "weights": ${JSON.stringify(weights)}\n}\n`,
);
process.stdout.write(
  `errors: ${patterns.length} patterns, ${banked.length} of banks, ${heard.length} replies, ${weights.length} bytes\n`,
);
