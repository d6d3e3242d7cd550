import { Certificate } from '../../certificate/certificate.tsx';
import type { CertificateRow } from '../../certificate/certificate-row.ts';
import { Action } from '../../kit/action.tsx';
import { consoleWords } from './console-words.ts';

interface SessionCertificateProps {
  readonly row: CertificateRow;
  readonly onBack: () => void;
}

/** The certificate of a session, in place of the console. Names are typed here and sent nowhere. */
export function SessionCertificate({ row, onBack }: SessionCertificateProps) {
  return (
    <div class="page certificate-page stack">
      <h2 class="no-print">{consoleWords('certificate')}</h2>
      <p class="small no-print">{consoleWords('certificate.hint')}</p>
      <Certificate finished={[row]} />
      <p class="actions no-print">
        <Action words={consoleWords('certificate.close')} onPress={onBack} />
      </p>
    </div>
  );
}
