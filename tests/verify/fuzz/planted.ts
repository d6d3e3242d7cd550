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
  readonly also?: Change; // where a second look would catch the first
}

/** Faults of the kinds that a verifier which merges and skips could have; the first one it had. */
export const PLANTED: readonly PlantedFault[] = [
  {
    name: 'an expression is not followed past a text that is said either way',
    file: 'dataflow/scan.ts',
    from: "return body.conditional || body.op === 'divert';",
    to: 'return body.conditional;',
    also: {
      file: 'dataflow/findings.ts',
      from: 'scanner.met[node.id] === 1 ? []',
      to: 'scanner.met.length > 0 ? []',
    },
  },
  {
    name: 'division by zero goes on',
    file: 'interpreter/operate.ts',
    from: 'if (y === 0) throw',
    to: 'if (y === Number.MAX_VALUE) throw',
  },
  {
    name: 'a count is told apart one too few',
    file: 'dataflow/abstraction.ts',
    from: 'Math.max(most, use.to + 1 + less)',
    to: 'Math.max(most, use.to - 1 + less)',
  },
  {
    name: 'a cycle is told apart one place too few',
    file: 'dataflow/abstraction.ts',
    from: 'value % n}',
    to: 'value % (n + 1)}',
  },
  {
    name: 'a once-only option does not ask whether it was taken',
    file: 'dataflow/findings.ts',
    from: "return body.once ? looked(id, [cells.visits(body.target)], { as: 'truth' }) : [];",
    to: 'return [];',
  },
  {
    name: 'what follows a tunnel is forgotten',
    file: 'dataflow/flow.ts',
    from: "const on = body.conditional || body.push !== 'none' || threaded(graph, node);\n      return [body.to.node",
    to: "const on = body.conditional || body.push === 'function' || threaded(graph, node);\n      return [body.to.node",
  },
  {
    name: 'what follows a thread is forgotten',
    file: 'dataflow/flow.ts',
    from: "return before?.body.op === 'thread' && before.next === node.id;",
    to: 'return before === node;',
  },
  {
    name: 'turns do not pass',
    file: 'search/pack.ts',
    from: 'return ages ? raw + 1 : raw;',
    to: "return ages && kind === 'turn' ? raw + 1 : raw;",
  },
  {
    name: 'a place counts as visited in every move that goes like one in which it was',
    file: 'search/pack.ts',
    from: 'if (visited.has(cell.slot)) sets',
    to: 'if (visited.size >= 0 && memory.turns[cell.slot] === memory.turn) sets',
  },
  {
    name: 'a shuffled deck is forgotten',
    file: 'dataflow/findings.ts',
    from: "case 'shuffle':\n      return looked(id, [cells.deck(parent)], { as: 'whole' });",
    to: "case 'shuffle':\n      return [];",
  },
  {
    name: 'a copy of a variable does not need the first',
    file: 'dataflow/live.ts',
    from: 'for (const origin of findings.copied.get(id) ?? []) setBit(bits, 0, origin.cell);',
    to: '',
  },
  {
    name: 'a run is taken for an earlier one that counted otherwise',
    file: 'interpreter/operand.ts',
    from: 'machine.reads?.lookedAtVisits(container);',
    to: '',
  },
  {
    name: 'a run is taken for an earlier one with other options before it',
    file: 'interpreter/command.ts',
    from: 'machine.reads?.lookedAtOffers();',
    to: '',
  },
  {
    name: 'what is lent to a function by reference is not looked at',
    file: 'dataflow/scan.ts',
    from: "this.decide([{ origin: { cell, node: node.id, less: 0 }, use: { as: 'whole' } }]);",
    to: '',
  },
  {
    name: 'a temporary value of an option is forgotten',
    file: 'dataflow/key.ts',
    from: "for (const [name, value] of temps) if (name !== '$r') key",
    to: "for (const [name, value] of temps) if (name === '$r') key",
  },
  {
    name: 'a list that is emptied forgets whose items it held',
    file: 'dataflow/live.ts',
    from: 'if (!lists) clearBit(bits, cell);',
    to: 'clearBit(bits, cell);',
  },
  {
    name: 'a cell that still matters is left out of the key of a state',
    file: 'search/state-table.ts',
    from: 'for (let at = 0; at < live.length; at += 1) {\n      const cell = live[at] as number;\n      const id',
    to: 'for (let at = 1; at < live.length; at += 1) {\n      const cell = live[at] as number;\n      const id',
  },
  {
    name: 'a divert by a variable does not look at it',
    file: 'dataflow/findings.ts',
    from: "return looked(id, [cells.global(body.name)], { as: 'whole' });",
    to: 'return [];',
  },
  {
    name: 'states are alike though an option says something else',
    file: 'search/quotient.ts',
    from: 'known.text === text && sameRow(tags, known.tags)',
    to: '(text === known.text || sameRow(tags, known.tags))',
  },
  {
    name: 'states are alike though another option says the same',
    file: 'search/quotient.ts',
    from: 'known?.node === node && known.text',
    to: 'known?.text',
  },
  {
    name: 'a count that is copied to a variable is told apart as if nobody asked',
    file: 'dataflow/abstraction.ts',
    from: 'if (copied) return keyOf;',
    to: "if (copied && cell.kind === 'global') return keyOf;",
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
export function seekPlanted({ also, ...first }: PlantedFault, stories: number): Sought {
  const told = runChanged(
    also === undefined ? [first] : [first, also],
    ['src/core', 'src/story', WING, FUZZ],
    [`${FUZZ}/fuzz/main.ts`, '0', String(stories), 'first'],
  );
  return JSON.parse(told.trim().split('\n').at(-1) ?? '{}') as Sought;
}
