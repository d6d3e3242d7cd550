import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { reportWords } from '../reports-words.ts';

interface RemoveRecordProps {
  readonly removal?: 'done' | 'failed'; // the result
  readonly onRemove: () => void;
}

/** Button that deletes a record from the server after a confirmation, and shows the result. */
export function RemoveRecord({ removal, onRemove }: RemoveRecordProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div class="stack-s no-print">
      {!asking && removal !== 'done' && (
        <Action look="plain" words={reportWords('remove')} onPress={() => setAsking(true)} />
      )}
      <div role="status">
        {asking ? (
          <p>{reportWords('remove.sure')}</p>
        ) : (
          removal && <p>{reportWords(`remove.${removal}`)}</p>
        )}
      </div>
      {asking && (
        <div class="actions tight">
          <Action
            words={reportWords('remove.yes')}
            onPress={() => {
              setAsking(false);
              onRemove();
            }}
          />
          <Action look="plain" words={reportWords('remove.no')} onPress={() => setAsking(false)} />
        </div>
      )}
    </div>
  );
}
