import {
  CONTACT_STAGES,
  type GrowthRow,
  RETURN_DAYS,
  type StageChange,
  type StageFigure,
} from '../../../core/cohort/figures/growth.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { one, reportWords, round } from '../reports-words.ts';

interface GroupGrowthProps {
  readonly rows: readonly GrowthRow[];
  readonly rubric: Rubric;
}

const CHANGES = ['second', 'later'] as const;

const figureText = ({ people, mean }: StageFigure): string => {
  if (people === undefined) return reportWords('growth.few');
  return people === 0
    ? reportWords('none')
    : reportWords('growth.figure', { mean: round(mean), people });
};

function changeText({ people, mean }: StageChange): string {
  if (people === undefined) return reportWords('growth.few');
  if (people === 0 || mean === undefined) return reportWords('none');
  const { value, interval } = mean;
  if (interval === undefined) return reportWords('growth.alone', { value: one(value), people });
  const [low, high] = [one(interval.low), one(interval.high)];
  return reportWords('growth.change', { value: one(value), low, high, people });
}

const intervalsIn = (rows: readonly GrowthRow[]): number =>
  rows.flatMap(({ changes }) => CHANGES.filter((one) => changes[one].mean?.interval)).length;

/** Table of first contacts, second contacts and returns after weeks, with what the numbers can bear. */
export const GroupGrowth = ({ rows, rubric }: GroupGrowthProps) => (
  <section class="part" aria-labelledby="growth">
    <h2 id="growth">{reportWords('growth')}</h2>
    <p class="quiet small prose">
      {reportWords('growth.lead', { least: rubric.enough.programCount, days: RETURN_DAYS })}
    </p>
    <p class="quiet small prose">
      {reportWords('growth.limits')} {reportWords('growth.many', { count: intervalsIn(rows) })}
    </p>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard */}
    <section class="scroll" aria-label={reportWords('growth.region')} tabIndex={0}>
      <table class="grid-table figures">
        <thead>
          <tr>
            <th scope="col">{reportWords('techniques.skill')}</th>
            {CONTACT_STAGES.map((stage) => (
              <th key={stage} scope="col">
                {reportWords(`growth.${stage}`)}
              </th>
            ))}
            {CHANGES.map((stage) => (
              <th key={stage} scope="col">
                {reportWords(`growth.more.${stage}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dimension, stages, changes }) => (
            <tr key={dimension}>
              <th scope="row">{ruleOf(rubric, dimension).name}</th>
              {CONTACT_STAGES.map((stage) => (
                <td key={stage}>{figureText(stages[stage])}</td>
              ))}
              {CHANGES.map((stage) => (
                <td key={stage}>{changeText(changes[stage])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </section>
);
