import { useEffect, useState } from 'preact/hooks';
import { scoreOfRun } from '../../../core/scoring/score.ts';
import en from '../../../ui/catalogue/en/certificate.json';
import { Certificate } from '../../../ui/certificate/certificate.tsx';
import type { CertificateRow } from '../../../ui/certificate/certificate-row.ts';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { type Trouble, troubleText } from '../../../ui/trouble/trouble.ts';
import { wordsOf } from '../../../ui/words.ts';
import { dayOnly } from '../../i18n/day.ts';
import { keptLink } from '../../run/begin/trainer-link.ts';
import { readSessions } from '../../run/library.ts';
import { recordOfRun, type StoredRun } from '../../run/stored-run.ts';
import type { PageProps } from '../../shell/desk.ts';
import { HOME } from '../../shell/route.ts';
import type { Visit } from '../../shell/visit.ts';
import { CARDS, type SpokenCard } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { finishedRuns } from '../home/programme.ts';

const words = wordsOf('certificate', en);

/** The last checksum of a run's record, as it is saved without own words. */
const checksumOfRun = ({ person }: Visit, run: StoredRun, cohort?: string): string =>
  recordOfRun(run, person, false, { cohort }).chain?.at(-1) ?? '';

/** The run that stands for a scene: its first finished assessment, else its first finished practice. */
const runOfRecord = (runs: readonly StoredRun[]): StoredRun | undefined =>
  runs.find(({ state }) => state.began.mode === 'assessment') ?? runs[0];

function rowOf(visit: Visit, { card, language }: SpokenCard, run: StoredRun, cohort?: string) {
  const { shown } = scoreOfRun(run.state, RUBRIC.now().rubric);
  return {
    key: run.row.id,
    title: card.title,
    language,
    date: dayOnly(run.state.lastAt),
    practiced: card.trains,
    checksum: checksumOfRun(visit, run, cohort),
    ...(shown !== undefined && { score: String(shown) }),
  };
}

/** Lists the scenes a person has finished, in the suggested order. */
async function finishedScenes(
  visit: Visit,
  tell: (trouble: Trouble) => void,
): Promise<readonly CertificateRow[]> {
  const finished = finishedRuns(await readSessions(visit.store, visit.person.id, tell));
  const { cohort } = await keptLink(visit.store, visit.person.id);
  return CARDS.now().flatMap((spoken) => {
    const run = runOfRecord(finished.filter(({ row }) => row.scenario === spoken.card.id));
    return run === undefined ? [] : [rowOf(visit, spoken, run, cohort)];
  });
}

/** Page: the certificate of completion, from the runs on this device. */
export function CertificatePage({ desk }: PageProps<'certificate'>) {
  const { visit } = desk;
  const [finished, setFinished] = useState<readonly CertificateRow[] | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  useEffect(() => void finishedScenes(visit, setTrouble).then(setFinished), [visit]);
  if (finished === undefined) return <Loading />;
  return (
    <Page className="page certificate-page">
      <h1>{words('page')}</h1>
      {trouble && (
        <div class="no-print">
          <Message text={troubleText(trouble)} />
        </div>
      )}
      {finished.length > 0 ? (
        <Certificate finished={finished} of={CARDS.now().length} />
      ) : (
        <p class="lead">{words('empty')}</p>
      )}
      <p class="actions">
        <a href={HOME}>{words('scenes')}</a>
      </p>
    </Page>
  );
}
