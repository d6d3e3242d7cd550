import { type Checkable, isChecked } from './checked.ts';
import type { Jurisdiction } from './resource.ts';

/** Days after which a contact must be verified again (content guide 13). */
export const FRESH_DAYS = 180;

/** Converts an ISO date to days since 1 March of year 0 (proleptic Gregorian calendar). */
function dayNumber(iso: string): number {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((153 * m + 2) / 5) + day - 1;
}

/**
 * Tells whether something verified on one ISO date is out of date on another. So is what says that it was verified
 * later than tomorrow, a slip that would never go out of date; a clock may be a day behind.
 */
export function isStale(lastVerified: string, today: string): boolean {
  const age = dayNumber(today) - dayNumber(lastVerified);
  return age > FRESH_DAYS || age < -1;
}

/** Marks the entries of a pack that are out of date on the given ISO date. */
export function agedOn(jurisdiction: Jurisdiction, today: string): Jurisdiction {
  const aged = <T extends { readonly lastVerified?: string }>(one: T): T =>
    one.lastVerified !== undefined && isStale(one.lastVerified, today)
      ? { ...one, stale: true }
      : one;
  return {
    ...jurisdiction,
    resources: jurisdiction.resources.map(aged),
    ...(jurisdiction.reporting && { reporting: jurisdiction.reporting.map(aged) }),
    ...(jurisdiction.local && {
      local: Object.fromEntries(
        Object.entries(jurisdiction.local).map(([name, rule]) => [name, aged(rule)]),
      ),
    }),
  };
}

/**
 * Lists the entries of a pack that must be verified before anyone relies on them. Entries without contacts are skipped.
 */
export function unverifiedOn(jurisdiction: Jurisdiction, today: string): readonly string[] {
  const { resources, reporting = [], local = {} } = agedOn(jurisdiction, today);
  const due = (one: Checkable & { readonly stale?: true }) => !isChecked(one) || one.stale === true;
  return [
    ...resources
      .filter((one) => one.contacts.length > 0 && !one.standard && due(one))
      .map(({ name }) => name),
    ...reporting.filter(due).map(({ text }) => `“${text.slice(0, 40)}…”`),
    ...Object.entries(local).flatMap(([name, rule]) => (due(rule) ? [`local.${name}`] : [])),
  ];
}
