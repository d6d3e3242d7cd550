import { checksumOf } from '../../../core/kernel/checksum.ts';
import type { MineView } from '../../../group/views/mine-view.ts';
import { isoDay } from '../../../ui/day.ts';
import { recordLines } from '../../../ui/room/phone/own-record.tsx';
import { phoneMoment } from '../../../ui/room/phone/phone-moment.ts';
import { phoneWords } from '../../../ui/room/phone/phone-words.ts';
import { pseudonym } from '../../../ui/room/pseudonym.ts';

/** Writes a person's own path through a session as text. A certificate bears the checksum of this text. */
export function ownRecordText({ name, record = [], session }: MineView): string {
  const day = isoDay(session?.began ?? 0);
  const moments = record.map((moment) =>
    [
      phoneWords('record.moment', { moment: phoneMoment(moment.name) }),
      ...recordLines(moment),
    ].join('\n'),
  );
  return [phoneWords('record.title', { who: pseudonym(name), day }), ...moments].join('\n\n');
}

/** Makes the file of a person's own record: its text, and the checksum of it on the last line. */
export function ownRecordFile(mine: MineView): string {
  const text = ownRecordText(mine);
  return `${text}\n\n${phoneWords('record.checksum', { checksum: checksumOf(text) })}\n`;
}
