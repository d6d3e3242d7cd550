import { Field } from '../field.tsx';
import { reportWords } from '../reports-words.ts';

interface PeopleFormProps {
  readonly result: string | undefined; // what was read, or why not
  readonly onRead: (file: File) => void;
  readonly onSheet: () => void;
  readonly onSave: () => void;
}

/** Form that says who is who: participant codes, and who was invited. */
export function PeopleForm({ result, onRead, onSheet, onSave }: PeopleFormProps) {
  return (
    <details class="no-print">
      <summary>{reportWords('people')}</summary>
      <div class="stack-s">
        <p class="small prose">{reportWords('people.lead')}</p>
        <p class="small prose">{reportWords('people.how')}</p>
        <Field label={reportWords('people.file')}>
          {(id) => (
            <input
              id={id}
              type="file"
              accept=".csv,.json"
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file) onRead(file);
                currentTarget.value = '';
              }}
            />
          )}
        </Field>
        <div class="actions tight">
          <button type="button" class="btn" onClick={onSheet}>
            {reportWords('people.sheet')}
          </button>
          <button type="button" class="btn plain" onClick={onSave}>
            {reportWords('people.save')}
          </button>
        </div>
        <p role="status" class="small">
          {result}
        </p>
      </div>
    </details>
  );
}
