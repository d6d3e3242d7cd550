import type { Levels } from '../../core/scenario/beat.ts';
import type { SourceFile } from '../../story/compile.ts';
import type { Outline } from '../../story/source/outline.ts';
import { pathOfEdges } from '../replay/path.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { byText, type PickContext, playStrategy } from '../scenario/strategy.ts';
import type { View } from '../scenario/view.ts';

const most = (values: readonly number[]): number => values.indexOf(Math.max(...values));
const times = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const OPEN = /\b(?:what|how|who|where|when|tell me)\b/gi;
const OR = /\bor\b/gi;

const meanOf = (levels: Levels): number => {
  const all: readonly number[] = Object.values(levels);
  return all.reduce((sum, level) => sum + level, 0) / Math.max(1, all.length);
};

/** Returns the index of the second-highest value; of equal values the first. */
function second(worths: readonly number[]): number {
  const top = Math.max(...worths);
  return most(worths.map((worth) => (worth === top ? -1 : worth)));
}

/** Reads from the source how much pressure each option adds, by beat and option. */
function pressures(
  { parts }: Outline,
  sources: readonly SourceFile[],
): ReadonlyMap<string, number> {
  const lines = new Map(sources.map(({ file, text }) => [file, text.split('\n')]));
  const found = new Map<string, number>();
  for (const { head, options } of parts) {
    for (const { option, file, line } of options) {
      let sum = 0;
      const after = lines.get(file)?.slice(line) ?? [];
      const end = after.findIndex((text) => /^\s*\+|^\s*==/.test(text));
      for (const text of after.slice(0, end < 0 ? undefined : end)) {
        const [, by = '0'] = /^\s*~\s*pressure\((-?\d+)\)/.exec(text) ?? [];
        sum += Number(by);
      }
      found.set(`${head?.id} ${option.id}`, sum);
    }
  }
  return found;
}

/** Strategies that follow a rule of thumb, or know more than the wording shows. None may pass. */
function formulas(view: View): { readonly [name: string]: PickContext } {
  const adds = pressures(view.outline, view.sources);
  const by = (value: (text: string) => number): PickContext =>
    byText((texts) => most(texts.map(value)));
  return {
    'most open': by((text) => times(text, OPEN)),
    'most “or”': by((text) => times(text, OR)),
    'ends in “?”': by((text) => (text.trim().endsWith('?') ? 1 : 0)),
    'second best': {
      option: (state) => second(view.optionsOf(state).map(({ levels }) => meanOf(levels))),
      note: (notes) => second(notes.map(({ levels }) => meanOf(levels))),
    },
    safest: {
      option: (state) => {
        const { beat } = view.beatOf(state);
        return most(view.optionsOf(state).map(({ id }) => -(adds.get(`${beat} ${id}`) ?? 0)));
      },
      note: () => 0,
    },
  };
}

/** Checks that no rule of thumb passes. */
export const checkFormulas = (view: View): readonly CounterFinding[] =>
  Object.entries(formulas(view)).flatMap(([name, picked]): readonly CounterFinding[] => {
    const outcome = playStrategy(view, picked);
    const { passMark } = view.rubric;
    if (outcome === undefined || outcome.shown < passMark) return [];
    const values = { name, shown: outcome.shown, mark: passMark };
    const path = pathOfEdges(view.explored, outcome.path);
    return [{ property: 'formulas', code: 'strategy-passes', values, path }];
  });
