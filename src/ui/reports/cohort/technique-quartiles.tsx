import type { HeatColumn } from '../../../core/cohort/report/cohort-figures.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { reportWords, round } from '../reports-words.ts';
import { countText } from '../summary/finding-words.ts';

interface TechniqueQuartilesProps {
  readonly columns: readonly HeatColumn[];
  readonly rubric: Rubric;
}

/** Table of techniques over people without naming one: quartiles, and how many people and decisions are behind them. */
export function TechniqueQuartiles({ columns, rubric }: TechniqueQuartilesProps) {
  const heads = ['skill', 'low', 'median', 'high', 'people', 'decisions'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard
    <section class="scroll" aria-label={reportWords('techniques.region')} tabIndex={0}>
      <table class="grid-table figures">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {reportWords(`techniques.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {columns.flatMap(({ of, low, median, high, people, decisions }) =>
            of === 'core' || of === 'overall' ? (
              []
            ) : (
              <tr key={of}>
                <th scope="row">{ruleOf(rubric, of).name}</th>
                <td>{round(low)}</td>
                <td>
                  <b>{round(median)}</b>
                </td>
                <td>{round(high)}</td>
                <td>{countText(people)}</td>
                <td>{countText(decisions)}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </section>
  );
}
