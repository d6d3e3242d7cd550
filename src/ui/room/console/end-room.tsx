import { useState } from 'preact/hooks';
import type { CertificateRow } from '../../certificate/certificate-row.ts';
import { Action } from '../../kit/action.tsx';
import { Message } from '../../shell/message.tsx';
import { consoleWords } from './console-words.ts';
import { useLedRoom } from './use-led-room.ts';

/** What a facilitator can take away from a room. */
export interface RoomFiles {
  readonly print: () => void;
  readonly save: () => void;
  readonly spreadsheet: () => void;
}

interface EndRoomProps {
  readonly certificate: CertificateRow | undefined; // of this session, in the debrief
  readonly files: RoomFiles;
  readonly onEnd: () => void;
  readonly onCertificate: () => void;
}

/** Print, save, certify, and end the room after a confirmation. */
export function EndRoom({ certificate, files, onCertificate, onEnd }: EndRoomProps) {
  const { view } = useLedRoom();
  const [asking, setAsking] = useState(false);
  return (
    <div class="stack-s">
      {view.step === 'debrief' && (
        <div class="actions">
          <Action look="main" words={consoleWords('print')} onPress={files.print} />
          <Action words={consoleWords('save')} onPress={files.save} />
          <Action words={consoleWords('spreadsheet')} onPress={files.spreadsheet} />
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
            ...(view.oneLine ? [] : [{ label: consoleWords('save'), onPress: files.save }]),
            { label: consoleWords('end.yes'), onPress: onEnd },
            { label: consoleWords('end.no'), onPress: () => setAsking(false), look: 'plain' },
          ]}
        />
      )}
    </div>
  );
}
