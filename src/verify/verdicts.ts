import { CONVERSATION_PROPERTIES } from '../core/scenario/asked.ts';
import { CHECKS, type Proof } from './check/properties.ts';
import { type Confirmed, confirmed } from './scenario/confirm.ts';
import { type CounterFinding, PROPERTIES, type Property } from './scenario/finding.ts';
import type { MapPlay } from './scenario/played.ts';
import type { View } from './scenario/view.ts';
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

/** Properties that sum over all paths. A loop has infinitely many, so they are then BOUNDED. */
const COUNTED: readonly Property[] = [
  'best-path',
  'headline',
  'strategies',
  'size',
  'second-contact',
  ...CONVERSATION_PROPERTIES,
];

/**
 * Lists the properties of a scenario; those of a conversation only if its proof.json asks for them, and that of a second
 * contact only if it follows a first one.
 */
const askedOf = ({ scenario, rules: { asks } }: View): readonly Property[] =>
  PROPERTIES.filter((property) => {
    if (property === 'second-contact') return scenario.follows !== undefined;
    const conversation = CONVERSATION_PROPERTIES.find((one) => one === property);
    return conversation === undefined || asks.includes(conversation);
  });

/** Checks every property of a scenario. Equal findings of a property count once. */
export const checkAll = (proof: Proof): readonly PropertyFinding[] =>
  askedOf(proof.view).flatMap((property) => {
    const found = new Map<string, PropertyFinding>();
    for (const finding of CHECKS[property](proof)) {
      const { code, values, file, line } = finding;
      const key = JSON.stringify([code, values, file, line]);
      if (!found.has(key)) found.set(key, { property, finding });
    }
    return [...found.values()];
  });

/** Tells whether a finding claims that something can never happen; random play then tries to refute it. */
export const neverComes = ({ property, finding }: PropertyFinding): boolean =>
  finding.path === undefined &&
  finding.move === undefined &&
  (property === 'reached' || (finding.unseen === true && property !== 'pattern'));

/** What limits the verdicts. */
interface Known {
  readonly loop: boolean; // so that nothing could be summed over all paths
  readonly played: MapPlay;
  readonly wrong: number; // merges that were wrong
}

/** Returns why nothing may be called PROVED: play left the explored states, or a merge was wrong. */
function doubtIn({ played, wrong }: Known): CounterFinding | undefined {
  const { doubted } = played;
  if (doubted !== undefined) return { code: 'doubted', values: { way: doubted.join(' > ') } };
  return wrong > 0 ? { code: 'merged', values: {} } : undefined;
}

/** Returns the verdicts. Each path is replayed on the stock runtime first. */
export function verdictsOf(
  view: View,
  findings: readonly PropertyFinding[],
  known: Known,
): readonly PropertyVerdict[] {
  const { open, stopped } = view.explored;
  const doubt = doubtIn(known);
  // In doubt, only findings with a path are kept, since each is replayed.
  const sure = findings.filter(
    ({ finding: { path, move } }) =>
      doubt === undefined || path !== undefined || move !== undefined,
  );
  const found = sure.map(({ property, finding }) => confirmed(view, property, finding));
  const { differs } = known.played;
  if (differs) {
    const { ours, stock } = differs;
    found.unshift({ property: 'same-runtime', code: 'apart', values: { ours, stock } });
  }
  return askedOf(view).map((property): PropertyVerdict => {
    const bounded = (why: PropertyVerdict['why'], ...doubts: Confirmed[]): PropertyVerdict => ({
      property,
      verdict: 'BOUNDED',
      ...(why && { why }),
      found: doubts,
    });
    const told = doubt && property === 'same-runtime' ? [{ property, ...doubt }] : [];
    const against = found.filter((one) => one.property === property && (open === 0 || !one.unseen));
    if (against.length > 0) {
      return { property, verdict: 'COUNTEREXAMPLE', found: [...told, ...against] };
    }
    if (doubt) return bounded('doubt', ...told);
    if (open > 0) return bounded(stopped ?? 'states');
    if (known.loop && COUNTED.includes(property)) return bounded('loop');
    return { property, verdict: 'PROVED', found: [] };
  });
}
