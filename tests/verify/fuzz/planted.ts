import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** A piece of the verifier's source, and what stands there instead. */
export interface Change {
  readonly file: string; // below the verifier's folder
  readonly from: string;
  readonly to: string;
}

/** A fault put into the verifier itself. */
interface PlantedFault extends Change {
  readonly name: string;
}

/** Faults of the kinds that a verifier which merges and skips could have. */
export const PLANTED: readonly PlantedFault[] = [
  {
    name: 'a value that is not followed to its use counts as unused',
    file: 'dataflow/consumer.ts',
    from: "return ['whole'];",
    to: 'return [];',
  },
  {
    name: 'division by zero goes on',
    file: 'interpreter/watched-story.ts',
    from: 'if (by === 0 || by === false)',
    to: 'if (by === Number.MAX_VALUE)',
  },
  {
    name: 'a comparison is told apart at another number',
    file: 'dataflow/consumer.ts',
    from: 'cuts: cuts.map((cut) => to + cut)',
    to: 'cuts: cuts.map((cut) => to + cut - 1)',
  },
  {
    name: 'a count jumps over numbers that it has yet to reach',
    file: 'dataflow/saturation.ts',
    from: '|| (counts && value < most)',
    to: '|| (counts && value > most)',
  },
  {
    name: 'a cycle is told apart one place too few',
    file: 'dataflow/consumer.ts',
    from: '{ cuts: [], cycle: right }',
    to: '{ cuts: [], cycle: Math.max(1, right - 1) }',
  },
  {
    name: 'a once-only option does not ask whether it was taken',
    file: 'dataflow/use.ts',
    from: 'content.onceOnly ? content.choiceTarget : null',
    to: 'null',
  },
  {
    name: 'what follows a tunnel is forgotten',
    file: 'dataflow/flow.ts',
    from: 'content.pushesToStack || threaded',
    to: 'content.stackPushType === 1 || threaded',
  },
  {
    name: 'what follows a thread is forgotten',
    file: 'dataflow/flow.ts',
    from: "const threaded = isCommand(before, 'StartThread') && before?.next === node.id;",
    to: 'const threaded = before === node;',
  },
  {
    name: 'turns do not pass',
    file: 'graph/memory.ts',
    from: 'if (since !== NEVER) older[cell] = since + 1;',
    to: '',
  },
  {
    name: 'a segment forgets what it wrote if it read it before',
    file: 'search/segment.ts',
    from: 'this.known.add(cell);\n    this.written.add(cell);',
    to: 'if (!this.known.has(cell)) this.written.add(cell);',
  },
  {
    name: 'a shuffled deck is forgotten',
    file: 'dataflow/use.ts',
    from: 'return used(node, decks.get(within));',
    to: 'return [];',
  },
  {
    name: 'a run is taken for an earlier one that read another value',
    file: 'search/segment.ts',
    from: 'this.at.cell = cell;\n    this.at = this.at.at(value);',
    to: '',
  },
  {
    name: 'a run is taken for an earlier one in which chance fell otherwise',
    file: 'search/moves.ts',
    from: 'run.at.at(way)',
    to: 'run.at.at(0)',
  },
  {
    name: 'what is lent to a function by reference is not looked at',
    file: 'dataflow/use.ts',
    from: 'if (content instanceof VariablePointerValue)\n      return used(node, slotOf.get(content.variableName));',
    to: '',
  },
  {
    name: 'a temporary value of an option is forgotten',
    file: 'dataflow/analysis.ts',
    from: '(name === but ?',
    to: '(name !== but ?',
  },
  {
    name: 'a list that is emptied forgets whose items it held',
    file: 'dataflow/live.ts',
    from: 'lists.length === 0 &&',
    to: '',
  },
  {
    name: 'a cell that still matters is left out of the key of a state',
    file: 'search/explore.ts',
    from: 'numberOf } of live) key.add',
    to: 'numberOf } of live.slice(1)) key.add',
  },
  {
    name: 'a divert by a variable does not look at it',
    file: 'dataflow/use.ts',
    from: "if (content instanceof Divert) return used(node, slotOf.get(content.variableDivertName ?? ''));",
    to: '',
  },
  {
    name: 'states are alike though an option says something else',
    file: 'search/quotient.ts',
    from: '[node, text, ...tags].join',
    to: '[node].join',
  },
  {
    name: 'states are alike though another option says the same',
    file: 'search/quotient.ts',
    from: '[node, text, ...tags].join',
    to: '[text, ...tags].join',
  },
  {
    name: 'what is printed in an option or a tag is taken for a passage',
    file: 'dataflow/use.ts',
    from: 'return prints.has(node.id) ?',
    to: 'return prints.size < 0 ?',
  },
];

const ROOT = process.cwd();
const WING = 'src/verify';
const FUZZ = 'tests/verify';

/** What came of a fault: the first story that shows it, if one of so many does. */
interface Sought {
  readonly seed: number | undefined;
  readonly wrong: string;
}

/** Runs a script in a copy of these folders in which the verifier is changed; what it prints. */
export function runChanged(
  changes: readonly Change[],
  folders: readonly string[],
  [script, ...args]: readonly [string, ...string[]],
): string {
  const root = mkdtempSync(join(tmpdir(), 'changed-'));
  try {
    for (const part of folders) cpSync(join(ROOT, part), join(root, part), { recursive: true });
    for (const part of ['node_modules', 'assets']) symlinkSync(join(ROOT, part), join(root, part));
    cpSync(join(ROOT, 'package.json'), join(root, 'package.json'));
    for (const { file, from, to } of changes) {
      const path = join(root, WING, file);
      const source = readFileSync(path, 'utf8');
      if (!source.includes(from)) throw new Error(`${file} has no “${from}”`);
      writeFileSync(path, source.replace(from, to));
    }
    const command = ['--import', 'tsx', join(root, script), ...args];
    return execFileSync(process.execPath, command, { cwd: root }).toString();
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Plants a fault in a copy of the verifier and seeks a story that shows it. */
export function seekPlanted(fault: PlantedFault, stories: number): Sought {
  const told = runChanged(
    [fault],
    ['src/core', 'src/story', WING, FUZZ],
    [`${FUZZ}/fuzz/main.ts`, '0', String(stories), 'first'],
  );
  return JSON.parse(told.trim().split('\n').at(-1) ?? '{}') as Sought;
}
