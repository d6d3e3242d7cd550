import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { refusalsOf } from '../../../src/story/check/refusal.ts';
import { compileStory } from '../../../src/story/compile.ts';

/** A story to be measured; none where it could not be had. */
export interface Entry {
  readonly name: string;
  readonly story: unknown;
  readonly left?: string; // why it is left out
  readonly refused: readonly string[]; // constructs that no proof covers
}

function compiled(name: string, main: string, load: (file: string) => string): Entry {
  const made = compileStory({ main, load });
  if (made.ok) {
    const refused = refusalsOf(made.value).map(({ message }) => message);
    return { name, story: made.value.story, refused };
  }
  const left = made.error[0]?.message ?? 'it does not compile';
  return { name, story: undefined, left, refused: [] };
}

const generated = (name: string, text: string): Entry => compiled(name, 'story.ink', () => text);

const DIMENSIONS = 3;
const OPTIONS = 4;

/** A training scenario: scenes in a row, options that score, a flag that is asked about later. */
export function training(scenes: number): Entry {
  const lines = Array.from({ length: DIMENSIONS }, (_, d) => `VAR score${d} = 0`);
  lines.push('VAR told = false', 'VAR trust = 2', '-> s0');
  for (let scene = 0; scene < scenes; scene += 1) {
    lines.push(`=== s${scene}`, `Scene ${scene}. {told: They know.|They do not know yet.}`);
    for (let option = 0; option < OPTIONS; option += 1) {
      lines.push(`* [Option ${option} of scene ${scene}]`);
      for (let d = 0; d < DIMENSIONS; d += 1) {
        lines.push(`  ~ score${d} = score${d} + ${(option + d + scene) % OPTIONS}`);
      }
      if (option === 0 && scene % 5 === 2) lines.push('  ~ told = true');
      if (option === 1) lines.push('  ~ trust = MIN(trust + 1, 5)');
      if (option === 3) lines.push('  ~ trust = MAX(trust - 1, 0)');
      lines.push(`  -> ${scene + 1 < scenes ? `s${scene + 1}` : 'over'}`);
    }
  }
  lines.push(
    '=== over',
    '{trust > 3: It went well.|It is over.} {score0} {score1} {score2}',
    '-> END',
  );
  return generated(`scenario of ${scenes} scenes`, `${lines.join('\n')}\n`);
}

/** A hub of options that can each be taken once. */
function hub(size: number): Entry {
  const options = Array.from(
    { length: size },
    (_, at) => `* [Ask about thing ${at}]\n  They tell you about thing ${at}.\n  -> hub`,
  );
  const text = ['-> hub', '=== hub', 'What now?', ...options, '+ [Leave]', '  You go.', '-> END'];
  return generated(`hub of ${size} options`, `${text.join('\n')}\n`);
}

/** Throws of dice that decide, and a sequence that is shuffled. */
function dice(): Entry {
  const text = [
    'VAR luck = 0',
    '-> throw',
    '=== throw',
    '~ luck = RANDOM(1, 6)',
    '{shuffle: One.|Two.|Three.}',
    '+ {luck > 3} [Go on] -> second',
    '+ {luck <= 3} [Stop] -> END',
    '=== second',
    '~ luck = luck + RANDOM(1, 6)',
    '+ {luck > 9} [Win] You win. -> END',
    '+ {luck <= 9} [Lose] You lose. -> END',
    '+ {luck > 12} [Never] No throw gives this. -> END',
  ];
  return generated('dice', `${text.join('\n')}\n`);
}

/** Stories that others wrote. They are fetched for the run, or read from a folder of one's own. */
const PUBLIC = [
  {
    name: 'The Intercept',
    from: 'https://github.com/inkle/the-intercept',
    main: 'Assets/Ink/TheIntercept.ink',
  },
];

const FOLDER = 'INK_STORIES'; // holds a folder for each, or the file by itself

function read(name: string, path: string): Entry {
  return compiled(name, path, (file) =>
    readFileSync(join(dirname(path), file.split('/').at(-1) ?? file), 'utf8'),
  );
}

function fetched({ name, from, main }: (typeof PUBLIC)[number]): Entry {
  const own = process.env[FOLDER];
  const file = main.split('/').at(-1) ?? main;
  const near = own === undefined ? [] : [join(own, file), join(own, name, main), join(own, main)];
  const found = near.find(existsSync);
  if (found !== undefined) return read(name, found);
  const folder = mkdtempSync(join(tmpdir(), 'ink-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--depth', '1', from, folder], {
      stdio: 'ignore',
      timeout: 60_000,
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    });
    return read(name, join(folder, main));
  } catch {
    return {
      name,
      story: undefined,
      refused: [],
      left: `could not be fetched; ${FOLDER} may name a folder with ${file}`,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const publicStories = (): readonly Entry[] => PUBLIC.map(fetched);

/** Stories made for the measure. */
export const madeStories = (): readonly Entry[] => [
  ...[10, 20, 40].map(training),
  ...[8, 10, 12, 14, 16].map(hub),
  dice(),
];
