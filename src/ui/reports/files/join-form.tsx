import { useState } from 'preact/hooks';
import type { PersonChoice } from '../../../core/cohort/people/join-people.ts';
import { Action } from '../../kit/action.tsx';
import { Select, Text } from '../../kit/fields.tsx';
import { reportWords } from '../reports-words.ts';

export interface JoinFormProps {
  readonly people: readonly PersonChoice[];
  readonly onJoin: (people: readonly string[], code: string) => void;
  readonly onSplit: (sessions: readonly string[], code: string) => void;
  readonly dayOf: (at: number) => string;
}

const labelOf = ({ code, person, runs }: PersonChoice): string =>
  reportWords('join.person', { who: code ?? person, count: runs.length });

interface ChoosePersonProps {
  readonly label: string;
  readonly people: readonly PersonChoice[];
  readonly chosen: string;
  readonly onChoose: (person: string) => void;
}

function ChoosePerson({ label, people, chosen, onChoose }: ChoosePersonProps) {
  return (
    <Select
      label={label}
      of={[
        ['', reportWords('join.choose')],
        ...people.map((one) => [one.person, labelOf(one)] as const),
      ]}
      value={people.some(({ person }) => person === chosen) ? chosen : ''}
      onPick={onChoose}
    />
  );
}

/** Form that makes one person of two. */
export function JoinForm({ people, onJoin }: Pick<JoinFormProps, 'people' | 'onJoin'>) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [code, setCode] = useState('');
  const known = people.find(({ person }) => person === first)?.code;
  return (
    <form
      class="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        onJoin([first, second], code.trim() || (known ?? ''));
      }}
    >
      <h3>{reportWords('join')}</h3>
      <ChoosePerson
        label={reportWords('join.first')}
        people={people}
        chosen={first}
        onChoose={setFirst}
      />
      <ChoosePerson
        label={reportWords('join.second')}
        people={people.filter(({ person }) => person !== first)}
        chosen={second}
        onChoose={setSecond}
      />
      <Text label={reportWords('join.code')} value={code} onText={setCode} />
      <p>
        <Action submit words={reportWords('join.do')} />
      </p>
    </form>
  );
}

/** Form that makes another person of some runs of one. */
export function SplitForm({
  people,
  onSplit,
  dayOf,
}: Pick<JoinFormProps, 'people' | 'onSplit' | 'dayOf'>) {
  const [person, setPerson] = useState('');
  const [sessions, setSessions] = useState<readonly string[]>([]);
  const [code, setCode] = useState('');
  const several = people.filter(({ runs }) => runs.length > 1);
  const runs = several.find((one) => one.person === person)?.runs ?? [];
  return (
    <form
      class="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        onSplit(
          sessions.filter((one) => runs.some(({ session }) => session === one)),
          code.trim(),
        );
      }}
    >
      <h3>{reportWords('split')}</h3>
      <ChoosePerson
        label={reportWords('split.person')}
        people={several}
        chosen={person}
        onChoose={(one) => {
          setPerson(one);
          setSessions([]);
        }}
      />
      {runs.length > 0 && (
        <fieldset>
          <legend class="label">{reportWords('split.runs')}</legend>
          {runs.map(({ session, title, startedAt }) => (
            <label key={session} class="pick">
              <input
                type="checkbox"
                checked={sessions.includes(session)}
                onChange={({ currentTarget: { checked } }) =>
                  setSessions(
                    checked ? [...sessions, session] : sessions.filter((one) => one !== session),
                  )
                }
              />
              <span>{reportWords('split.run', { title, day: dayOf(startedAt) })}</span>
            </label>
          ))}
        </fieldset>
      )}
      <Text label={reportWords('split.code')} value={code} onText={setCode} />
      <p>
        <Action submit words={reportWords('split.do')} />
      </p>
    </form>
  );
}
