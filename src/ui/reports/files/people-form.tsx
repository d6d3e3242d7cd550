import { Action } from '../../kit/action.tsx';
import { FileField } from '../../kit/fields.tsx';
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
        <p class="small prose">{reportWords('people.key')}</p>
        <FileField
          label={reportWords('people.file')}
          accept=".csv,.json"
          onFiles={([file]) => file && onRead(file)}
        />
        <div class="actions tight">
          <Action words={reportWords('people.sheet')} onPress={onSheet} />
          <Action look="plain" words={reportWords('people.save')} onPress={onSave} />
        </div>
        <p role="status" class="small">
          {result}
        </p>
      </div>
    </details>
  );
}
