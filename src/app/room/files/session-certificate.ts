import { checksumOf } from '../../../core/kernel/checksum.ts';
import type { SessionTime } from '../../../group/views/mine-view.ts';
import type { CertificateRow } from '../../../ui/certificate/certificate-row.ts';
import { dayOnly } from '../../i18n/day.ts';
import { ENGLISH_CARDS } from '../../texts/cards.ts';

/**
 * Makes the row of a group session for a certificate: scene, date, minutes, and the checksum of the saved record's
 * text. It names nobody. Undefined if this version has no such scenario.
 */
export function certificateOfSession(
  scenario: string,
  { began, minutes }: SessionTime,
  record: string,
): CertificateRow | undefined {
  const card = ENGLISH_CARDS.find(({ id }) => id === scenario);
  if (card === undefined) return undefined;
  return {
    key: scenario,
    title: card.title,
    language: 'en',
    date: dayOnly(began),
    practiced: card.trains,
    minutes,
    checksum: checksumOf(record),
  };
}
