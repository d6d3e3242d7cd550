import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type OwnRecord, ownRecord } from '../../../core/cohort/people/own-record.ts';
import { runOf } from '../../../core/cohort/run.ts';
import { encodeRecord, type Person, type SessionRecord } from '../../../core/record/record.ts';
import { isoDay } from '../../../ui/day.ts';
import { Keep, OwnRecordView } from '../../../ui/record/own-record-view.tsx';
import { recordWords as ownWords } from '../../../ui/record/record-words.ts';
import type { HandingIn, Sharing } from '../../../ui/record/share-form.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { type Trouble, troubleSentences, troubleText } from '../../../ui/trouble/trouble.ts';
import type { BroughtBack } from '../../files/bring-back.ts';
import { saveReturnDay } from '../../files/calendar-file.ts';
import {
  acceptsSubmissions,
  agreeToAll,
  type HandInProblem,
  handInAll,
} from '../../files/hand-in.ts';
import { handOver } from '../../files/hand-over.ts';
import { dayOnly } from '../../i18n/day.ts';
import { packedUnit } from '../../lms/unit.ts';
import { playMoment } from '../../run/begin/play-moment.ts';
import { UNREACHABLE } from '../../run/begin/starting.ts';
import { keptLink, type TrainerLink } from '../../run/begin/trainer-link.ts';
import { readSessions } from '../../run/library.ts';
import { recordOfRun, type StoredRun } from '../../run/stored-run.ts';
import type { Desk, PageProps } from '../../shell/desk.ts';
import { HOME, makeRoute } from '../../shell/route.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { lookAgain } from '../home/look-again.ts';

/** Builds one person's records as they would be shared, in the order played. */
const recordsAs = (
  runs: readonly StoredRun[],
  id: string,
  { pseudonym, cohort, participant, ownWords: own }: Sharing,
): readonly SessionRecord[] =>
  runs.map((run) =>
    recordOfRun(run, { id, pseudonym }, own, { cohort, participant: participant.trim() }),
  );

const MAX_NAMED = 5; // problems of an archive shown in full; the rest is counted

/** Describes the result of an import: how many runs, and which files could not be read. */
const broughtText = ({ added, known, unkept, left }: BroughtBack): string =>
  [
    ownWords('back', { added, known, unkept, left: left.length }),
    ...left.slice(0, MAX_NAMED).map(({ name, problem }) => `${name}: ${troubleText(problem)}`),
  ].join(' ');

const whyNot = (problem: HandInProblem): string => ownWords(`handIn.why.${problem}`);

/** Submits records and describes the result. */
async function sendAll(texts: readonly string[]): Promise<HandingIn> {
  const { handedIn, problem } = await handInAll(texts);
  if (problem === undefined) return { is: 'done', runs: handedIn };
  return { is: 'stopped', runs: handedIn, of: texts.length, why: whyNot(problem) };
}

/** The way to one’s own first tries; a package has none. */
const triesWay = () =>
  packedUnit() ? undefined : makeRoute({ page: 'practice', view: 'first-tries' });

/** What a link says of how records are shared. */
const ofLink = ({ cohort = '', code: participant = '' }: TrainerLink) => ({ cohort, participant });

/** Computes what a person's runs show, taken together. */
function ownRecordOf(kept: readonly StoredRun[], { id, pseudonym }: Person): OwnRecord {
  const { rubric } = RUBRIC.now();
  const plain = { pseudonym, cohort: '', participant: '', ownWords: false };
  const records = recordsAs(kept, id, plain);
  const runs = kept.flatMap(({ state }, at) => {
    const made = records[at];
    return made === undefined ? [] : [runOf({ record: made, state }, rubric)];
  });
  return ownRecord(runs, rubric);
}

/** The moment of the latest run that the advice is about, to be played again. */
function momentAgain(desk: Desk, kept: readonly StoredRun[]) {
  const latest = kept
    .filter(({ state }) => state.began.branch === undefined)
    .toSorted((a, b) => a.state.startedAt - b.state.startedAt)
    .at(-1);
  return latest && lookAgain([latest], (run, beat) => playMoment(desk, run, beat))[0];
}

/** Page: a trainee's own record, from this device. */
export function RecordPage({ desk }: PageProps<'record'>) {
  const { visit, go } = desk;
  const { person } = visit;
  const [kept, setKept] = useState<readonly StoredRun[] | undefined>(undefined);
  const [link, setLink] = useState<TrainerLink>({});
  const [message, setMessage] = useState(visit.trouble && troubleText(visit.trouble)); // what was said last
  const setTrouble = (trouble: Trouble) => setMessage(troubleText(trouble));
  const [open, setOpen] = useState(false); // the server accepts records
  const [handingIn, setHandingIn] = useState<HandingIn | undefined>(undefined);

  useEffect(() => {
    void acceptsSubmissions().then(setOpen);
  }, []);

  const read = useCallback(async () => {
    setLink(await keptLink(visit.store, person.id));
    const all = await readSessions(visit.store, person.id, setTrouble);
    setKept(all.filter(({ row, state }) => !row.imported && state.phase === 'closed'));
  }, [visit, person]);
  useEffect(() => {
    void read();
  }, [read]);

  const record = useMemo(() => ownRecordOf(kept ?? [], person), [kept, person]);

  const again = momentAgain(desk, kept ?? []);
  if (kept === undefined) return <Loading />;
  const textOf = (sharing: Sharing): readonly string[] =>
    recordsAs(kept, person.id, sharing).map(encodeRecord);
  const handAllIn = async (sharing: Sharing): Promise<void> => {
    setHandingIn({ is: 'on-its-way' });
    const agreed = await agreeToAll(visit.store, kept, sharing.ownWords, Date.now());
    if (!agreed.ok) {
      setHandingIn(undefined);
      await read(); // some may be stored: they are not agreed to twice
      setTrouble(agreed.error);
      return;
    }
    setKept(agreed.value);
    setHandingIn(await sendAll(recordsAs(agreed.value, person.id, sharing).map(encodeRecord)));
  };
  const saveAll = (sharing: Sharing) =>
    import('../../../export/archive.ts')
      .then(({ makeArchive }) => {
        const named = textOf(sharing).map((text, at) => ({ name: `${at + 1}.json`, text }));
        handOver(`training-records-${isoDay(Date.now())}.zip`, makeArchive(named));
      })
      .catch(() => setTrouble(UNREACHABLE));
  const bring = (file: File) =>
    import('../../files/bring-back.ts')
      .then(({ bringBack }) => bringBack(visit, file))
      .then(async (brought) => {
        await read();
        setMessage(
          brought.ok
            ? broughtText(brought.value)
            : `${file.name}: ${troubleSentences(brought.error).join(' ')}`,
        );
      })
      .catch(() => setTrouble(UNREACHABLE));
  const load = (file: File) =>
    import('../../run/load-record.ts')
      .then(({ loadRecord }) => loadRecord(visit, file))
      .then((loaded) => (loaded.ok ? go(loaded.value) : setTrouble(loaded.error)))
      .catch(() => setTrouble(UNREACHABLE));
  return (
    <OwnRecordView
      record={record}
      rubric={RUBRIC.now().rubric}
      message={message}
      ways={{
        home: HOME,
        tries: triesWay(),
        debrief: (session) => makeRoute({ page: 'debrief', session }),
        again,
      }}
      share={{
        start: { ...ofLink(link), pseudonym: person.pseudonym, ownWords: false },
        preview: (sharing) => textOf(sharing).join('\n'),
        handingIn,
        onSave: (sharing) => void saveAll(sharing),
        onHandIn: open ? (sharing) => void handAllIn(sharing) : undefined,
      }}
      dayOf={dayOnly}
      onReturn={saveReturnDay}
    >
      <Keep
        settingsHref={makeRoute({ page: 'settings' })}
        onBringBack={(file) => void bring(file)}
        onLoad={(file) => void load(file)}
      />
    </OwnRecordView>
  );
}
