import type { Agreement, AgreementFigures, Estimate } from '../../../core/agreement/agreement.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { reportWords, short } from '../reports-words.ts';

interface AgreementTableProps {
  readonly agreements: readonly Agreement[];
  readonly rubric: Rubric;
}

function Estimated({ estimate }: { readonly estimate: Estimate | undefined }) {
  const { value, interval } = estimate ?? { value: undefined, interval: undefined };
  return (
    <td>
      <b>{short(value)}</b>{' '}
      {interval && (
        <span class="note quiet">
          {reportWords('agree.interval', { low: short(interval.low), high: short(interval.high) })}
        </span>
      )}
    </td>
  );
}

/** Agreement of raters with each other, if several rated the same answers. */
function Between({ of }: { readonly of: AgreementFigures | undefined }) {
  if (of === undefined) return <td>–</td>;
  return (
    <td>
      <b>{short(of.kappa?.value)}</b>{' '}
      <span class="note quiet">
        {reportWords('agree.between.of', { same: short(of.same.value), answers: of.answers })}
      </span>
    </td>
  );
}

function Matrix({ agreement, rubric }: { readonly agreement: Agreement; readonly rubric: Rubric }) {
  const { name } = ruleOf(rubric, agreement.dimension);
  const levels = rubric.levels.toSorted((a, b) => a.level - b.level);
  return (
    <details>
      <summary>{reportWords('agree.matrix', { name })}</summary>
      <p class="note quiet">{reportWords('agree.matrix.lead')}</p>
      <table class="grid-table matrix">
        <thead>
          <tr>
            <td />
            {levels.map((level) => (
              <th key={level.level} scope="col">
                {level.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level.level}>
              <th scope="row">{level.name}</th>
              {levels.map((other) => (
                <td key={other.level}>{agreement.matrix[level.level]?.[other.level]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Table of agreement with raters per technique, with n and intervals. */
export function AgreementTable({ agreements, rubric }: AgreementTableProps) {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard */}
      <section class="scroll" aria-label={reportWords('agree.region')} tabIndex={0}>
        <table class="grid-table">
          <thead>
            <tr>
              <th scope="col">{reportWords('agree.skill')}</th>
              <th scope="col">{reportWords('agree.ratings')}</th>
              <th scope="col">{reportWords('agree.answers')}</th>
              <th scope="col">{reportWords('agree.raters')}</th>
              <th scope="col">{reportWords('agree.same')}</th>
              <th scope="col">{reportWords('agree.kappa')}</th>
              <th scope="col">{reportWords('agree.icc')}</th>
              <th scope="col">{reportWords('agree.between')}</th>
              <th scope="col">{reportWords('agree.within')}</th>
              <th scope="col">{reportWords('agree.note')}</th>
            </tr>
          </thead>
          <tbody>
            {agreements.map((agreement) => (
              <tr key={agreement.dimension}>
                <th scope="row">{ruleOf(rubric, agreement.dimension).name}</th>
                <td>{agreement.ratings}</td>
                <td>{agreement.answers}</td>
                <td>{agreement.raters}</td>
                <Estimated estimate={agreement.same} />
                <Estimated estimate={agreement.kappa} />
                <Estimated estimate={agreement.icc} />
                <Between of={agreement.between} />
                <Between of={agreement.within} />
                <td>{agreement.few && <span class="flag">{reportWords('agree.few')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {agreements.map((agreement) => (
        <Matrix key={agreement.dimension} agreement={agreement} rubric={rubric} />
      ))}
    </>
  );
}
