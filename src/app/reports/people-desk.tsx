import { useState } from 'preact/hooks';
import { PeopleForm } from '../../ui/reports/files/people-form.tsx';
import { reportWords } from '../../ui/reports/reports-words.ts';
import { handOver } from '../files/hand-over.ts';
import { office } from './office.ts';

interface PeopleDeskProps {
  readonly onTold: () => void; // something new was said about who is who
}

/** Loads and saves participant codes and the list of invited people. */
export function PeopleDesk({ onTold }: PeopleDeskProps) {
  const [result, setResult] = useState<string | undefined>(undefined);
  const fail = (thrown: unknown) => {
    const message = thrown instanceof Error ? thrown.message : '';
    setResult(reportWords('failed', { message }));
  };
  const read = async (file: File) => {
    const { coded, invited, problem } = await office().call('people', {
      text: await file.text(),
      at: Date.now(),
    });
    setResult(
      problem === undefined
        ? reportWords('people.read', { coded, invited })
        : reportWords(`people.${problem}`),
    );
    if (problem === undefined) onTold();
  };
  const save = async (what: 'peopleSheet' | 'peopleFile', name: string) => {
    const { text } = await office().call(what, {});
    handOver(name, text);
  };
  return (
    <PeopleForm
      result={result}
      onRead={(file) => void read(file).catch(fail)}
      onSheet={() => void save('peopleSheet', 'people.csv').catch(fail)}
      onSave={() => void save('peopleFile', 'people.json').catch(fail)}
    />
  );
}
