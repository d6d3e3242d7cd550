import type { Story } from 'inkjs';

/** The parts of an Ink save that determine how a story continues. */
interface SavedThread {
  readonly callstack: readonly unknown[];
}
interface SavedState {
  readonly flows: {
    readonly [flow: string]: {
      readonly callstack: { readonly threads: readonly SavedThread[] };
      readonly choiceThreads?: { readonly [id: string]: SavedThread };
      readonly currentChoices: readonly { readonly targetPath: string }[];
    };
  };
  readonly variablesState: Readonly<Record<string, unknown>>;
  readonly visitCounts: Readonly<Record<string, number>>;
  readonly turnIndices: Readonly<Record<string, number>>;
  readonly turnIdx: number;
  readonly storySeed: number;
  readonly previousRandom: number;
}

const sorted = (record: Readonly<Record<string, unknown>>): readonly unknown[] =>
  Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** Tells whether a compiled story uses random numbers or shuffles. */
export const usesChance = (story: unknown): boolean =>
  /"(?:rnd|srnd|seq)"/.test(JSON.stringify(story));

/** Returns a text of the state that matters for what comes next, without printed text and thread numbers. */
export function fingerprintOf(story: Story, chance: boolean): string {
  const saved = JSON.parse(story.state.toJson()) as SavedState;
  const flows = Object.values(saved.flows).map((flow) => [
    flow.callstack.threads.map((thread) => thread.callstack),
    Object.values(flow.choiceThreads ?? {}).map((thread) => thread.callstack),
    flow.currentChoices.map((choice) => choice.targetPath),
  ]);
  const turns = Object.keys(saved.turnIndices).length > 0;
  return JSON.stringify([
    flows,
    sorted(saved.variablesState),
    sorted(saved.visitCounts),
    turns ? [sorted(saved.turnIndices), saved.turnIdx] : [],
    chance ? [saved.storySeed, saved.previousRandom] : [],
  ]);
}
