import process from 'node:process';
import { scenarioIds } from '../../../src/cli/content/content.ts';
import { type Change, runChanged } from '../../verify/fuzz/planted.ts';
import { say, seconds } from './print.ts';
import type { Cost } from './scenario.ts';

/** A mechanism, and the change of source that takes it out. */
interface Mechanism {
  readonly name: string;
  readonly out: readonly Change[];
}

const MECHANISMS: readonly Mechanism[] = [
  { name: 'nothing taken out', out: [] },
  {
    name: 'liveness',
    out: [
      {
        file: 'dataflow/live.ts',
        from: 'from.some((node) => live[node] === 1)',
        to: 'live.length > 0',
      },
    ],
  },
  {
    name: 'saturation',
    out: [
      {
        file: 'dataflow/analysis.ts',
        from: 'saturationOf(uses, cell >=',
        to: "saturationOf(['whole', ...uses], cell >=",
      },
    ],
  },
  {
    name: 'quotient by bisimulation',
    out: [{ file: 'search/quotient.ts', from: 'open > 0', to: 'open >= 0' }],
  },
  {
    name: 'memory of segments',
    out: [{ file: 'search/moves.ts', from: 'MOST_ENDS = 400_000', to: 'MOST_ENDS = 1' }],
  },
  {
    name: 'cutting moves into segments',
    out: [{ file: 'search/moves.ts', from: 'ENOUGH = 3', to: 'ENOUGH = 1e9' }],
  },
  {
    name: 'returns of the text an option and its echo share',
    out: [
      {
        file: 'dataflow/flow.ts',
        from: 'const back = returnAt(graph, node, to);',
        to: 'const back = returnAt(graph, node, to) && undefined;',
      },
    ],
  },
];

const FOLDERS = ['src', 'stories', 'tests'];

/** What each mechanism saves on scenarios, all or those named: the time and the states without it. */
export function ablation(named: readonly string[]): void {
  say();
  say('What it costs to take a mechanism out: each scenario in a process of its own');
  const all = scenarioIds(process.cwd());
  const ids = named.length > 0 ? all.filter((id) => named.includes(id)) : all;
  const before = new Map<string, number>();
  for (const { name, out } of MECHANISMS) {
    const costs = ids.map((id) => {
      const told = runChanged(out, FOLDERS, ['tests/bench/verify/scenario.ts', id]);
      return { id, ...(JSON.parse(told) as Cost) };
    });
    if (before.size === 0) for (const { id, thread } of costs) before.set(id, thread);
    const sum = costs.reduce((all, { thread }) => all + thread, 0);
    const first = [...before.values()].reduce((all, one) => all + one, 0);
    const worst = costs
      .map(({ id, thread, states, proved, properties, stopped }) => ({
        told: `${id} ${seconds(thread)}${stopped ? ' and not done' : ''}, ${states} states, ${proved} of ${properties}`,
        times: thread / (before.get(id) ?? thread),
      }))
      .sort((a, b) => b.times - a.times)[0];
    say(
      `  ${name.padEnd(40)} ${seconds(sum)}, ${(sum / first).toFixed(1)} times; most: ${worst?.told} (${worst?.times.toFixed(1)} times)`,
    );
  }
}
