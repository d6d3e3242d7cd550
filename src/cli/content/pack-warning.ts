import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import { FRESH_DAYS, unverifiedOn } from '../../core/jurisdiction/resource-age.ts';
import { words } from '../words.ts';

/** What a build says of a pack whose entries must be verified; undefined where none must. */
export function packWarning(jurisdiction: Jurisdiction, today: string): string | undefined {
  const due = unverifiedOn(jurisdiction, today);
  if (due.length === 0) return undefined;
  const { id } = jurisdiction;
  return words('pack.due', { id, count: due.length, days: FRESH_DAYS, names: due.join(', ') });
}
