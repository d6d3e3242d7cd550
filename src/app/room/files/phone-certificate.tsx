import type { MineView } from '../../../group/views/mine-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import { Certificate } from '../../../ui/certificate/certificate.tsx';
import { Action } from '../../../ui/kit/action.tsx';
import { phoneWords } from '../../../ui/room/phone/phone-words.ts';
import { tongue } from '../../../ui/tongue.ts';
import { CARDS } from '../../texts/cards.ts';
import { ownRecordText } from './own-record-file.ts';
import { certificateOfSession } from './session-certificate.ts';

/** Loads the cards of the scenes in the language of the pages. */
export const fetchCards = () => CARDS.in(tongue().language);

interface PhoneCertificateProps {
  readonly mine: MineView;
  readonly view: PublicView;
  readonly onBack: () => void;
}

/** The certificate of a session, in place of the room. The name is typed on this phone and sent nowhere. */
export function PhoneCertificate({ mine, view, onBack }: PhoneCertificateProps) {
  const row = mine.session && certificateOfSession(view, mine.session, ownRecordText(mine));
  return (
    <div class="stack">
      <h1 class="no-print">{phoneWords('certificate')}</h1>
      {row === undefined ? (
        <p>{phoneWords('certificate.none')}</p>
      ) : (
        <>
          <p class="small no-print">{phoneWords('certificate.hint')}</p>
          <Certificate finished={[row]} />
        </>
      )}
      <p class="actions no-print">
        <Action words={phoneWords('certificate.back')} onPress={onBack} />
      </p>
    </div>
  );
}
