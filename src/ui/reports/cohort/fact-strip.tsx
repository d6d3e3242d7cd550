import type { CohortHead } from '../../../core/cohort/cohort-head.ts';
import { FEWEST_PAIRS } from '../../../core/cohort/figures/change.ts';
import type { Spread } from '../../../core/cohort/figures/spread.ts';
import { round, short, words } from '../reports-words.ts';

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

function changeFact({ change }: CohortHead): Fact {
  const name = words('fact.change');
  const n = change?.pairs ?? 0;
  if (change?.scale === undefined) {
    const beside = words('fact.change.none', { least: FEWEST_PAIRS, n });
    return { name, value: words('none'), beside };
  }
  const { up, down } = change;
  return {
    name,
    value: words('fact.change.value', { up, down }),
    beside: words('fact.change.of', { n }),
  };
}

const factsOf = (head: CohortHead): readonly Fact[] => {
  const { overview } = head;
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
    changeFact(head),
    {
      name: words('fact.brier'),
      value: calibration === undefined ? words('none') : short(calibration.brier),
      beside: calibration === undefined ? '' : words('fact.brier.of', { n: calibration.n }),
    },
  ];
};

/** The group in six figures, each with its n. */
export function FactStrip({ head }: { readonly head: CohortHead }) {
  return (
    <dl class="facts" aria-label={words('facts')}>
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
