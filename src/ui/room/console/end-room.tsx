import { useState } from 'preact/hooks';
import type { PublicView } from '../../../group/views/public-view.ts';
import type { CertificateRow } from '../../certificate/certificate-row.ts';
import { Action } from '../../kit/action.tsx';
import { Message } from '../../shell/message.tsx';
import { consoleWords } from './console-words.ts';

interface EndRoomProps {
  readonly view: PublicView;
  readonly certificate: CertificateRow | undefined; // of this session, in the debrief
  readonly onPrint: () => void;
  readonly onSave: () => void;
  readonly onSpreadsheet: () => void;
  readonly onEnd: () => void;
  readonly onCertificate: () => void;
}

/** Print, save, certify, and end the room after a confirmation. */
export function EndRoom(props: EndRoomProps) {
  const { view, certificate, onCertificate, onPrint, onSave, onSpreadsheet, onEnd } = props;
  const [asking, setAsking] = useState(false);
  return (
    <div class="stack-s">
      {view.step === 'debrief' && (
        <div class="actions">
          <Action look="main" words={consoleWords('print')} onPress={onPrint} />
          <Action words={consoleWords('save')} onPress={onSave} />
          <Action words={consoleWords('spreadsheet')} onPress={onSpreadsheet} />
          {certificate && <Action words={consoleWords('certificate')} onPress={onCertificate} />}
        </div>
      )}
      <button
        class="btn ink"
        type="button"
        aria-expanded={asking}
        onClick={() => setAsking(!asking)}
      >
        {consoleWords('end')}
      </button>
      {asking && (
        <Message
          text={consoleWords(view.oneLine ? 'line.end' : 'end.ask')}
          actions={[
            ...(view.oneLine ? [] : [{ label: consoleWords('save'), onPress: onSave }]),
            { label: consoleWords('end.yes'), onPress: onEnd },
            { label: consoleWords('end.no'), onPress: () => setAsking(false), look: 'plain' },
          ]}
        />
      )}
    </div>
  );
}
