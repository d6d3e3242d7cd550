// Compares stories made at random with the stock runtime: `main.ts <from> <to> [first | file]`.
// `first` stops at the first story that shows a fault; a file gets a line for each piece of 500
// stories, and pieces that stand in it are not made again.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { type Compared, compareWithStock } from './compare.ts';
import { SIZE } from './size.ts';
import { madeStory } from './story.ts';

const PIECE = 500;

/** What a row of stories came to. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly kinds: { readonly [kind: string]: number };
  readonly moves: number;
  readonly states: number;
  readonly wrong: readonly { readonly seed: number; readonly wrong: readonly string[] }[];
  readonly seconds: number; // of processor time
}

/** A verifier that breaks on a story is wrong about it, too. */
function compareOne(seed: number): Compared {
  try {
    return compareWithStock(madeStory(seed).ink, seed % 2 === 1, SIZE);
  } catch (thrown) {
    return { kind: 'same', moves: 0, states: 0, wrong: [`it broke: ${String(thrown)}`] };
  }
}

function compared(from: number, to: number, first: boolean): Piece {
  const kinds: { [kind: string]: number } = {};
  const wrong: { seed: number; wrong: readonly string[] }[] = [];
  let moves = 0;
  let states = 0;
  const begun = process.cpuUsage();
  for (let seed = from; seed < to && !(first && wrong.length > 0); seed += 1) {
    const found = compareOne(seed);
    kinds[found.kind] = (kinds[found.kind] ?? 0) + 1;
    moves += found.moves;
    states += found.states;
    if (found.wrong.length > 0) wrong.push({ seed, wrong: found.wrong.slice(0, 3) });
  }
  const { user, system } = process.cpuUsage(begun);
  return { from, to, kinds, moves, states, wrong, seconds: Math.round((user + system) / 1e5) / 10 };
}

const [from = 0, to = 300] = process.argv.slice(2, 4).map(Number);
const how = process.argv[4];
if (how === 'first') {
  const [found] = compared(from, to, true).wrong;
  process.stdout.write(`${JSON.stringify({ seed: found?.seed, wrong: found?.wrong[0] ?? '' })}\n`);
} else {
  const done = new Set(
    how !== undefined && existsSync(how)
      ? readFileSync(how, 'utf8')
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as Piece).from)
      : [],
  );
  for (let at = from; at < to; at += PIECE) {
    if (done.has(at)) continue;
    const told = `${JSON.stringify(compared(at, Math.min(at + PIECE, to), false))}\n`;
    if (how === undefined) process.stdout.write(told);
    else appendFileSync(how, told);
  }
}
