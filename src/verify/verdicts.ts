import { CONVERSATION_PROPERTIES } from '../core/scenario/asked.ts';
import { CHECKS, PROPERTIES, type Property, type PropertyCheck } from './check/properties.ts';
import type { StockWalk } from './replay/stock-walk.ts';
import {
  type Confirmed,
  type CounterFinding,
  confirmed,
  NOT_REPLAYED,
} from './scenario/finding.ts';
import type { Proof } from './scenario/proof.ts';
import type { Stopped } from './search/explore.ts';

/** The verdict on one property, with its counterexamples. */
export interface PropertyVerdict {
  readonly property: Property;
  readonly verdict: 'PROVED' | 'COUNTEREXAMPLE' | 'BOUNDED';
  readonly why?: Stopped | 'loop' | 'doubt'; // reason of BOUNDED
  readonly found: readonly Confirmed[];
}

/** A finding, and the property that it speaks against. */
interface PropertyFinding {
  readonly property: Property;
  readonly finding: CounterFinding;
}

/**
 * Lists the properties of a scenario; those of a conversation only if its proof.json asks for them, and that of a second
 * contact only if it follows a first one.
 */
const askedOf = ({ scenario, rules: { asks } }: Proof): readonly Property[] =>
  PROPERTIES.filter((property) => {
    if (property === 'second-contact') return scenario.follows !== undefined;
    const conversation = CONVERSATION_PROPERTIES.find((one) => one === property);
    return conversation === undefined || asks.includes(conversation);
  });

/** Checks every property of a scenario. Equal findings of a property count once. */
export const checkAll = (proof: Proof): readonly PropertyFinding[] =>
  askedOf(proof).flatMap((property) => {
    const { whole, sums, find }: PropertyCheck = CHECKS[property];
    if ((whole && proof.explored.open > 0) || (sums && proof.loops)) return [];
    const found = new Map<string, PropertyFinding>();
    for (const finding of find(proof)) {
      const { code, values, file, line } = finding;
      const key = JSON.stringify([code, values, file, line]);
      if (!found.has(key)) found.set(key, { property, finding });
    }
    return [...found.values()];
  });

/** Tells whether a finding claims that something can never happen; random play then tries to refute it. */
export const neverComes = ({ finding }: PropertyFinding): boolean => finding.unseen === true;

/** What limits the verdicts. */
interface Known {
  readonly played: StockWalk;
  readonly wrong: number; // merges that were wrong
}

/** Returns why nothing may be called PROVED: play left the explored states, or a merge was wrong. */
function doubtIn({ played, wrong }: Known): CounterFinding | undefined {
  const { strayed } = played;
  if (strayed !== undefined) return { code: 'doubted', values: { way: strayed.join(' > ') } };
  return wrong > 0 ? { code: 'merged', values: {} } : undefined;
}

/** Returns the verdicts. Each path is replayed on the stock runtime first; if one differs, nothing is PROVED. */
export function verdictsOf(
  proof: Proof,
  findings: readonly PropertyFinding[],
  known: Known,
): readonly PropertyVerdict[] {
  const { open, stopped } = proof.explored;
  const doubt = doubtIn(known);
  // In doubt, only findings with a path are kept, since each is replayed.
  const sure = findings.filter(
    ({ finding: { path, move } }) =>
      doubt === undefined || path !== undefined || move !== undefined,
  );
  const replayed = sure.map(({ property, finding }) => {
    return { property, found: confirmed(proof, finding) };
  });
  const unlike = replayed.map(({ found }) => found).filter(({ code }) => code === NOT_REPLAYED);
  const speaksAgainst = (property: Property): readonly Confirmed[] =>
    property === 'same-runtime'
      ? unlike
      : replayed
          .filter((one) => one.property === property && !unlike.includes(one.found))
          .map(({ found }) => found)
          .filter(({ unseen }) => open === 0 || !unseen);
  return askedOf(proof).map((property): PropertyVerdict => {
    const bounded = (why: Required<PropertyVerdict>['why'], ...found: Confirmed[]) =>
      ({ property, verdict: 'BOUNDED', why, found }) as const;
    const told = doubt && property === 'same-runtime' ? [doubt] : [];
    const against = speaksAgainst(property);
    if (against.length > 0) {
      return { property, verdict: 'COUNTEREXAMPLE', found: [...told, ...against] };
    }
    if (doubt || unlike.length > 0) return bounded('doubt', ...told);
    if (open > 0) return bounded(stopped ?? 'states');
    const { sums }: PropertyCheck = CHECKS[property];
    if (sums && proof.loops) return bounded('loop');
    return { property, verdict: 'PROVED', found: [] };
  });
}
