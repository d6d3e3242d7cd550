import { useState } from 'preact/hooks';
import type { PersonChoice } from '../../core/cohort/people/join-people.ts';
import { PeopleForm } from '../../ui/reports/files/people-form.tsx';
import { reportWords } from '../../ui/reports/reports-words.ts';
import { handOver } from '../files/hand-over.ts';
import { dayOnly } from '../i18n/day.ts';
import { office } from './office.ts';
import type { PeopleJoined } from './protocol.ts';

interface PeopleDeskProps {
  readonly onTold: () => void; // something new was said about who is who
}

/** Loads, changes and saves participant codes and the list of invited people. */
export function PeopleDesk({ onTold }: PeopleDeskProps) {
  const [people, setPeople] = useState<readonly PersonChoice[]>([]);
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
    if (problem !== undefined) return;
    onTold();
    await list();
  };
  const list = async () => setPeople((await office().call('choices', {})).people);
  const tellJoined = async ({ runs, problem }: PeopleJoined, code: string) => {
    setResult(
      problem === undefined
        ? reportWords('join.done', { runs, code })
        : reportWords(`join.${problem}`),
    );
    if (problem !== undefined) return;
    onTold();
    await list();
  };
  const join = async (joined: readonly string[], code: string) =>
    tellJoined(await office().call('join', { people: joined, code, at: Date.now() }), code);
  const split = async (sessions: readonly string[], code: string) =>
    tellJoined(await office().call('split', { sessions, code, at: Date.now() }), code);
  const save = async (what: 'peopleSheet' | 'peopleFile', name: string) => {
    const { text } = await office().call(what, {});
    handOver(name, text);
  };
  return (
    <PeopleForm
      result={result}
      joining={{
        people,
        dayOf: dayOnly,
        onJoin: (joined, code) => void join(joined, code).catch(fail),
        onSplit: (sessions, code) => void split(sessions, code).catch(fail),
      }}
      onOpen={() => void list().catch(fail)}
      onRead={(file) => void read(file).catch(fail)}
      onSheet={() => void save('peopleSheet', 'people.csv').catch(fail)}
      onSave={() => void save('peopleFile', 'people.json').catch(fail)}
    />
  );
}
