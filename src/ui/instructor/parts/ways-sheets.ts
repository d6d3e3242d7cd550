import type { PackSheet } from '../instructor-pack.ts';
import { instructorWords as words } from '../instructor-words.ts';

/** The steps of each of the two ways; the words of a step are in the catalogue. */
const WAY_STEPS = [1, 2, 3, 4, 5] as const;

function waySheet(way: 'hour' | 'rollcall'): PackSheet {
  return {
    id: `way-${way}`,
    part: 'plan',
    title: words(`way.${way}`),
    blocks: [
      { is: 'text', text: words(`way.${way}.before`) },
      {
        is: 'table',
        name: words(`way.${way}`),
        heads: [words('plan.clock'), words('way.scene'), words('way.ask')],
        rows: WAY_STEPS.map((step) =>
          (['min', 'scene', 'ask'] as const).map((column) => words(`way.${way}.${step}.${column}`)),
        ),
      },
      { is: 'text', text: words(`way.${way}.after`) },
    ],
  };
}

/** Makes the sheets of the two ways through that need no preparation of their own: an hour, and a roll call. */
export const waysSheets = (): readonly PackSheet[] => [waySheet('hour'), waySheet('rollcall')];
