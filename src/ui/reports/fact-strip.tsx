import { FEWEST_PAIRS } from '../../core/cohort/change.ts';
import type { CohortReport } from '../../core/cohort/cohort-report.ts';
import type { Spread } from '../../core/cohort/spread.ts';
import { round, short, words } from './reports-words.ts';

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly beside: string;
}

const spreadFact = (name: string, spread: Spread | undefined): Fact => ({
  name,
  value: round(spread?.median),
  beside:
    spread === undefined
      ? ''
      : words('fact.spread', { least: spread.least, most: spread.most, n: spread.n }),
});

function changeFact({ changes }: CohortReport): Fact {
  const name = words('fact.change');
  const n = changes?.pairs ?? 0;
  if (changes?.scale === undefined) {
    const beside = words('fact.change.none', { least: FEWEST_PAIRS, n });
    return { name, value: words('none'), beside };
  }
  const count = (verdict: string) =>
    changes.rows.filter(({ reliable }) => reliable?.verdict === verdict).length;
  const value = words('fact.change.value', { up: count('up'), down: count('down') });
  return { name, value, beside: words('fact.change.of', { n }) };
}

const factsOf = (report: CohortReport): readonly Fact[] => {
  const { overview } = report;
  const { calibration, people, unfinished } = overview;
  return [
    {
      name: words('fact.runs'),
      value: String(overview.runs),
      beside: words('fact.runs.of', { people, unfinished }),
    },
    spreadFact(words('fact.core'), overview.core),
    spreadFact(words('fact.overall'), overview.overall),
    {
      name: words('fact.capped'),
      value: String(overview.capped),
      beside: words('fact.capped.of', { repaired: overview.cappedRepaired }),
    },
    changeFact(report),
    {
      name: words('fact.brier'),
      value: calibration === undefined ? words('none') : short(calibration.brier),
      beside: calibration === undefined ? '' : words('fact.brier.of', { n: calibration.n }),
    },
  ];
};

/** The group in six figures, each with its n. */
export function FactStrip({ report }: { readonly report: CohortReport }) {
  return (
    <dl class="facts" aria-label={words('facts')}>
      {factsOf(report).map(({ name, value, beside }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {value} <small class="small">{beside}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
