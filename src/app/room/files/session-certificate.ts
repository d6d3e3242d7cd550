import { checksumOf } from '../../../core/kernel/checksum.ts';
import type { SessionTime } from '../../../group/views/mine-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import type { CertificateRow } from '../../../ui/certificate/certificate-row.ts';
import { dayOnly } from '../../i18n/day.ts';
import { CARDS, ENGLISH_CARDS } from '../../texts/cards.ts';

/**
 * Makes the row of a group session for a certificate: scene, date, minutes, and the checksum of the saved record's
 * text. It names nobody. The scene is named in the language it was played in, where these pages have that; else in
 * English. Undefined if this version has no such scenario.
 */
export function certificateOfSession(
  { scenario, language = 'en' }: Pick<PublicView, 'scenario' | 'language'>,
  { began, minutes }: SessionTime,
  record: string,
): CertificateRow | undefined {
  const played = CARDS.now().find((one) => one.card.id === scenario && one.language === language);
  const card = played?.card ?? ENGLISH_CARDS.find(({ id }) => id === scenario);
  if (card === undefined) return undefined;
  return {
    key: scenario,
    title: card.title,
    language: played?.language ?? 'en',
    date: dayOnly(began),
    practiced: card.trains,
    minutes,
    checksum: checksumOf(record),
  };
}
