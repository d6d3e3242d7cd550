import { useState } from 'preact/hooks';
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
        <button type="button" class="btn plain" onClick={() => setAsking(true)}>
          {reportWords('remove')}
        </button>
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
          <button
            type="button"
            class="btn"
            onClick={() => {
              setAsking(false);
              onRemove();
            }}
          >
            {reportWords('remove.yes')}
          </button>
          <button type="button" class="btn plain" onClick={() => setAsking(false)}>
            {reportWords('remove.no')}
          </button>
        </div>
      )}
    </div>
  );
}
