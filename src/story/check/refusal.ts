import type { CompiledStory, SourceFile } from '../compile.ts';
import type { StoryProblem } from '../problem.ts';
import { plainLines } from '../source/source.ts';

/** A construct that the verifier does not support: how to detect it in compiled Ink and in the source. */
interface Construct {
  readonly name: string;
  readonly holds: (token: unknown, around: Around) => boolean;
  readonly written: RegExp;
  readonly tagged?: true; // `written` looks at tags, too
  readonly why: string;
  readonly fix: string;
}

const keyOf = (token: unknown, key: string): unknown =>
  typeof token === 'object' && token !== null && key in token
    ? (token as { readonly [key: string]: unknown })[key]
    : undefined;

const CONSTRUCTS: readonly Construct[] = [
  {
    name: 'an external function (EXTERNAL)',
    holds: (token) => keyOf(token, 'x()') !== undefined,
    written: /^\s*EXTERNAL\b/,
    why: 'What it does, and what it reads, stands outside the story; the game gives a story none.',
    fix: 'Write it as a function of the story: === function name(x)',
  },
  {
    name: 'a seed of its own (SEED_RANDOM)',
    holds: (token) => token === 'srnd',
    written: /\bSEED_RANDOM\s*\(/,
    why: 'Every way that chance may fall is walked, and a seed would leave one of them.',
    fix: 'Take it out; use draw, third or fifth of shared/state.ink.',
  },
  {
    name: 'a fraction',
    holds: (token) => typeof token === 'number' && !Number.isInteger(token),
    written: /(?<![\w."“])-?\d+\.\d+/,
    why: 'Compiled Ink keeps some fractions and rounds others.',
    fix: 'Count in whole numbers: 15 of ten instead of 1.5.',
  },
  {
    name: 'a number made a fraction (FLOAT, POW)',
    holds: (token) => token === 'FLOAT' || token === 'POW',
    written: /\b(?:FLOAT|POW)\s*\(/,
    why: 'Compiled Ink keeps some fractions and rounds others.',
    fix: 'Count in whole numbers.',
  },
  {
    name: 'a tag that runs over several lines',
    holds: (token, { tags }) => tags > 0 && token === '\n',
    written: /#[^{}]*\{[^}]*$/,
    tagged: true,
    why: 'The stock runtime ends it somewhere else on each way through the lines.',
    fix: 'Write it on one line, # tag: {a|b}, or give each line of the block its own tag.',
  },
  {
    name: 'glue (<>) inside a text that is compared or kept',
    holds: (token, { strings, option }) => strings > 0 && !option && token === '<>',
    written: /"[^"]*<>[^"]*"/,
    why: 'Where the spaces go is not followed inside such a text.',
    fix: 'Compare a variable or a LIST instead of a text.',
  },
];

const INK_VERSION = 21; // of compiled Ink, as inkjs 2.4 writes it

/** How many strings and tags are open where a token is. */
interface Around {
  readonly strings: number;
  readonly tags: number;
  readonly option?: boolean | undefined; // whether the string is the text of an option
}

/** What a token opens or closes. */
const OPENS: { readonly [token: string]: Around } = {
  str: { strings: 1, tags: 0 },
  '/str': { strings: -1, tags: 0 },
  '#': { strings: 0, tags: 1 },
  '/#': { strings: 0, tags: -1 },
};

/** Tells whether a string that begins here is what an option says: the texts come before its condition. */
function isOptionText(json: readonly unknown[], begin: number): boolean {
  let open = 1; // expressions
  let at = begin;
  while (open > 0 && at < json.length) {
    at += 1;
    if (json[at] === 'ev') open += 1;
    if (json[at] === '/ev') open -= 1;
  }
  const flags =
    keyOf(json[at + 1], '*') === undefined ? 0 : Number(keyOf(json[at + 1], 'flg') ?? 0);
  const texts = Number((flags & 2) > 0) + Number((flags & 4) > 0); // what it says and its echo, and what it says alone
  const before = json.slice(json.lastIndexOf('ev', begin), begin);
  return before.filter((token) => token === 'str').length < texts;
}

/** Visits every token of compiled Ink and says what is open there. */
function visit(
  json: unknown,
  see: (token: unknown, around: Around) => void,
  outer: Around = { strings: 0, tags: 0 },
): void {
  if (!Array.isArray(json)) {
    see(json, outer);
    return;
  }
  let around = outer;
  for (const [at, token] of json.slice(0, -1).entries()) {
    const change = typeof token === 'string' ? OPENS[token] : undefined;
    if (change !== undefined) {
      const { strings, tags } = around;
      const option = token === 'str' && strings === 0 ? isOptionText(json, at) : around.option;
      around = { strings: strings + change.strings, tags: tags + change.tags, option };
    }
    visit(token, see, around);
  }
  const named: unknown = json.at(-1);
  if (typeof named !== 'object' || named === null) return;
  for (const inner of Object.values(named)) if (Array.isArray(inner)) visit(inner, see, outer);
}

function linesWith(
  sources: readonly SourceFile[],
  { written, tagged }: Pick<Construct, 'written' | 'tagged'>,
) {
  const found = sources.flatMap(({ file, text }) =>
    plainLines(text).flatMap((line, at) =>
      written.test(tagged ? line : line.replace(/#.*$/, '')) ? [{ file, line: at + 1 }] : [],
    ),
  );
  const [main] = sources;
  return found.length > 0 || main === undefined ? found : [{ file: main.file }];
}

/** Finds a second flow. Only a host can start one, so it shows up only in saved runs. */
function severalFlows(story: object, sources: readonly SourceFile[]): readonly StoryProblem[] {
  if (!('flows' in story) && !('currentFlowName' in story)) return [];
  return [
    {
      code: 'outside-proof',
      file: sources[0]?.file ?? '',
      message:
        'Nothing can be proved of several flows (multi-flow). This is a saved run, and which flow goes on is decided outside the story.',
      fix: 'Hand over the compiled story; tell what happens beside it with a thread: <- name',
    },
  ];
}

/**
 * Finds the constructs that the verifier does not support, each with file and line. Such a story is not verified at
 * all, since a verdict could be wrong.
 */
export function refusalsOf({ story, sources }: CompiledStory): readonly StoryProblem[] {
  const { root, inkVersion } = story as { root: unknown; inkVersion?: unknown };
  const flows = severalFlows(story as object, sources);
  if (flows.length > 0) return flows;
  const met = new Set<Construct>();
  visit(root, (token, around) => {
    for (const one of CONSTRUCTS) if (!met.has(one) && one.holds(token, around)) met.add(one);
  });
  const refused = CONSTRUCTS.filter((one) => met.has(one)).flatMap((one) =>
    linesWith(sources, one).map((spot) => ({
      code: 'outside-proof',
      ...spot,
      message: `Nothing can be proved of ${one.name}. ${one.why}`,
      fix: one.fix,
    })),
  );
  if (inkVersion === INK_VERSION) return refused;
  return [
    ...refused,
    {
      code: 'outside-proof',
      file: sources[0]?.file ?? '',
      message: `Nothing can be proved of compiled Ink of version ${inkVersion}; ${INK_VERSION} is known.`,
      fix: 'Compile the story with the inkjs of package.json.',
    },
  ];
}
