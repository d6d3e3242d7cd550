import type { TechniqueCell } from '../../core/cohort/people/people.ts';
import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import { recordWords } from './record-words.ts';

interface TechniqueTableProps {
  readonly cells: readonly TechniqueCell[];
  readonly rubric: Rubric;
}

/** Table of techniques with counts; a percentage only after enough decisions. */
export function TechniqueTable({ cells, rubric }: TechniqueTableProps) {
  return (
    <table class="grid-table">
      <thead>
        <tr>
          <th scope="col">{recordWords('skills.name')}</th>
          <th scope="col">{recordWords('skills.share')}</th>
          <th scope="col">{recordWords('skills.count')}</th>
        </tr>
      </thead>
      <tbody>
        {cells
          .filter(({ count }) => count > 0)
          .map(({ dimension, count, percent }) => (
            <tr key={dimension}>
              <th scope="row">{ruleOf(rubric, dimension).name}</th>
              <td>{percent ?? recordWords('skills.few')}</td>
              <td>{count}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
