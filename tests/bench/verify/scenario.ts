import process from 'node:process';
import { loadSubject } from '../../../src/cli/commands/proof/proof.ts';
import { verifyStory } from '../../../src/verify/verify.ts';
import { processor, worked } from './thread.ts';

/** What the proof of one scenario takes, in a process of its own. */
export interface Cost {
  readonly compile: number; // ms of the processor
  readonly proof: number; // ms of the processor, in all threads
  readonly thread: number; // ms of the processor in the thread that proves
  readonly clock: number; // ms of the clock for the proof
  readonly memory: number; // MB at most, of the whole process
  readonly states: number;
  readonly moves: number;
  readonly proved: number;
  readonly properties: number;
  readonly stopped: boolean; // the time was up before everything was seen
}

const LONGEST_MS = 60_000; // of the thread that proves

/** Measures the scenario that is named on the command line. */
function measure(id: string): Cost {
  const start = processor();
  const loaded = loadSubject(process.cwd(), id);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  const ready = processor();
  const begun = worked();
  const before = performance.now();
  const { states, moves, verdicts, open } = verifyStory(loaded.value, {
    states: 2_000_000,
    going: () => worked() - begun < LONGEST_MS,
  });
  return {
    compile: ready - start,
    proof: processor() - ready,
    thread: worked() - begun,
    clock: performance.now() - before,
    memory: process.resourceUsage().maxRSS / 1024,
    states,
    moves,
    proved: verdicts.filter(({ verdict }) => verdict === 'PROVED').length,
    properties: verdicts.length,
    stopped: open > 0,
  };
}

process.stdout.write(JSON.stringify(measure(process.argv[2] ?? '')));
