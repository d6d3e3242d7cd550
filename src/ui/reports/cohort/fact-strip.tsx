import type { CohortHead } from '../../../core/cohort/cohort-head.ts';
import { FEWEST_PAIRS } from '../../../core/cohort/figures/change.ts';
import type { Distribution } from '../../../core/cohort/figures/spread.ts';
import { reportWords, round, short } from '../reports-words.ts';

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly beside: string;
}

const spreadFact = (name: string, spread: Distribution | undefined): Fact => ({
  name,
  value: round(spread?.median),
  beside:
    spread === undefined
      ? ''
      : reportWords('fact.spread', { least: spread.least, most: spread.most, n: spread.n }),
});

function changeFact({ change }: CohortHead): Fact {
  const name = reportWords('fact.change');
  const n = change?.pairs ?? 0;
  if (change?.scale === undefined) {
    const beside = reportWords('fact.change.none', { least: FEWEST_PAIRS, n });
    return { name, value: reportWords('none'), beside };
  }
  const { up, down } = change;
  return {
    name,
    value: reportWords('fact.change.value', { up, down }),
    beside: reportWords('fact.change.of', { n }),
  };
}

const factsOf = (head: CohortHead): readonly Fact[] => {
  const { overview } = head;
  const { calibration, people, unfinished } = overview;
  return [
    {
      name: reportWords('fact.runs'),
      value: String(overview.runs),
      beside: reportWords('fact.runs.of', { people, unfinished }),
    },
    spreadFact(reportWords('fact.core'), overview.core),
    spreadFact(reportWords('fact.overall'), overview.overall),
    {
      name: reportWords('fact.capped'),
      value: String(overview.capped),
      beside: reportWords('fact.capped.of', { repaired: overview.cappedRepaired }),
    },
    changeFact(head),
    {
      name: reportWords('fact.brier'),
      value: calibration === undefined ? reportWords('none') : short(calibration.brier),
      beside: calibration === undefined ? '' : reportWords('fact.brier.of', { n: calibration.n }),
    },
  ];
};

/** Shows six key figures, each with its n. */
export function FactStrip({ head }: { readonly head: CohortHead }) {
  return (
    <dl class="facts" aria-label={reportWords('facts')}>
      {factsOf(head).map(({ name, value, beside }) => (
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
