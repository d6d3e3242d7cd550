import { CONTACT_STAGES, type StageCells } from '../../core/cohort/figures/growth.ts';
import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import { TableHead } from '../kit/table-head.tsx';
import { recordWords } from './record-words.ts';

interface GrowthTableProps {
  readonly growth: readonly StageCells[];
  readonly rubric: Rubric;
}

/** Table of techniques in first conversations, second ones and returns after weeks, with the decisions behind each. */
export function GrowthTable({ growth, rubric }: GrowthTableProps) {
  const rated = rubric.dimensions.filter(({ id }) =>
    growth.some(
      ({ stage, cells }) =>
        stage !== 'first' && cells.some(({ dimension, count }) => dimension === id && count > 0),
    ),
  );
  const cellOf = (stage: StageCells['stage'], id: (typeof rated)[number]['id']) => {
    const cells = growth.find((one) => one.stage === stage)?.cells;
    const { count = 0, percent } = cells?.find(({ dimension }) => dimension === id) ?? {};
    if (count === 0) return recordWords('none');
    return recordWords(percent === undefined ? 'growth.few' : 'growth.cell', {
      percent: Math.round(percent ?? 0),
      count,
    });
  };
  return (
    <table class="grid-table stackable">
      <TableHead
        columns={[
          recordWords('skills.name'),
          ...CONTACT_STAGES.map((stage) => recordWords(`growth.${stage}`)),
        ]}
      />
      <tbody>
        {rated.map(({ id }) => (
          <tr key={id}>
            <th scope="row">{ruleOf(rubric, id).name}</th>
            {CONTACT_STAGES.map((stage) => (
              <td key={stage} data-h={recordWords(`growth.${stage}`)}>
                {cellOf(stage, id)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
