import { Action } from '../../kit/action.tsx';
import { FileField } from '../../kit/fields.tsx';
import { reportWords } from '../reports-words.ts';
import { JoinForm, type JoinFormProps, SplitForm } from './join-form.tsx';

interface PeopleFormProps {
  readonly joining: JoinFormProps;
  readonly result: string | undefined; // what was read or joined, or why not
  readonly onOpen: () => void; // somebody opens the form
  readonly onRead: (file: File) => void;
  readonly onSheet: () => void;
  readonly onSave: () => void;
}

/** Form that says who is who: participant codes, and who was invited. */
export function PeopleForm(props: PeopleFormProps) {
  const { result, joining, onRead, onSheet, onSave, onOpen } = props;
  const { people } = joining;
  return (
    <details class="no-print" onToggle={({ currentTarget: { open } }) => open && onOpen()}>
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
        {people.length > 1 && <JoinForm {...joining} />}
        {people.some(({ runs }) => runs.length > 1) && <SplitForm {...joining} />}
        <p role="status" class="small">
          {result}
        </p>
      </div>
    </details>
  );
}
