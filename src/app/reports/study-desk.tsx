import { useEffect, useState } from 'preact/hooks';
import { STUDY_FORMAT, type Study, takesPart } from '../../core/cohort/study/study.ts';
import { makeArchive } from '../../export/archive.ts';
import { makeCsv, type Table } from '../../export/csv.ts';
import { isoDay } from '../../ui/day.ts';
import type { StudyTelling } from '../../ui/reports/study/study-blocks.ts';
import { faultText } from '../../ui/reports/study/study-fault-text.ts';
import { StudyForm } from '../../ui/reports/study/study-form.tsx';
import { studyWords } from '../../ui/reports/study/study-words.ts';
import { handOver } from '../files/hand-over.ts';
import { makeRoute } from '../shell/route.ts';
import { office } from './office.ts';
import type { StudyOpened } from './worker/study-desk.ts';

const saveStudy = (study: Study): void =>
  handOver(
    `study-${study.lock ? 'locked-' : ''}${isoDay(Date.now())}.json`,
    `${JSON.stringify(study, null, 1)}\n`,
  );

/** A study to begin from: its names and days are there to be changed in any editor of texts; a sheet brings the codes. */
function exampleStudy(scenario: string): Study {
  const year = new Date().getFullYear() + 1;
  return {
    format: STUDY_FORMAT,
    version: 1,
    plan: {
      title: studyWords('example.title'),
      arms: [studyWords('example.arm'), studyWords('example.other')],
      sites: [studyWords('example.site')],
      lots: 'sessions',
      waves: [
        { name: studyWords('example.first'), from: `${year}-03-01`, to: `${year}-03-14` },
        { name: studyWords('example.second'), from: `${year}-03-15`, to: `${year}-04-12` },
        { name: studyWords('example.third'), from: `${year}-04-13`, to: `${year}-05-10` },
      ],
      primary: { measure: 'shown', scenarios: [scenario], wave: studyWords('example.second') },
      leftOut: { practice: true, playedBefore: true, underMinutes: 4 },
      consent: { version: '1', text: studyWords('example.consent') },
      keptUntil: `${year + 1}-12-31`,
      codes: [],
    },
    withdrawn: [],
  };
}

/** Lists a link for each code that takes part, and scene: it opens this in assessment mode, and records carry the code. */
const linksOf = (study: Study): Table => ({
  columns: ['code', 'scene', 'link'],
  rows: study.plan.codes.flatMap((one) =>
    (takesPart(study, one) ? study.plan.primary.scenarios : []).map((scenario) => {
      const route = makeRoute({ page: 'scene', scenario, mode: 'assessment', code: one.code });
      return [one.code, scenario, new URL(route, document.baseURI).href];
    }),
  ),
});

interface StudyDeskProps {
  readonly telling: StudyTelling;
  readonly scenario: string; // one that the example names
  readonly onStudy: () => void; // another study is open, or it was changed
}

/** Opens, locks and saves the study that reports are made on. */
export function StudyDesk({ telling, scenario, onStudy }: StudyDeskProps) {
  const [study, setStudy] = useState<Study | undefined>(undefined);
  const [said, setSaid] = useState<readonly string[]>([]);
  const fail = (thrown: unknown) => setSaid([thrown instanceof Error ? thrown.message : '']);
  useEffect(() => {
    office()
      .call('study', {})
      .then(({ study: held }) => setStudy(held), fail);
  }, []);
  /** Shows what became of a step; a fault changes nothing. */
  const tell = ({ study: now, faults }: StudyOpened, done: string): Study | undefined => {
    setStudy(now);
    setSaid(faults.length > 0 ? faults.map(faultText) : [done]);
    if (faults.length > 0) return undefined;
    onStudy();
    return now;
  };
  const open = async (file: File) => {
    const made = await office().call('openStudy', { text: await file.text() });
    const { papers: count } = made;
    tell(
      made,
      count === undefined ? studyWords('done.opened') : studyWords('done.papers', { count }),
    );
  };
  const saveSheets = async (of: Study) => {
    const { files } = await office().call('outsideSheets', {});
    const links = { name: 'links.csv', text: makeCsv(linksOf(of)) };
    handOver(`study-sheets-${isoDay(Date.now())}.zip`, makeArchive([links, ...files]));
  };
  const lock = async () => {
    const locked = tell(
      await office().call('lockStudy', { at: Date.now() }),
      studyWords('done.locked'),
    );
    if (locked) saveStudy(locked);
  };
  const withdraw = async (code: string) =>
    tell(await office().call('withdraw', { code }), studyWords('done.withdrawn', { code }));
  return (
    <StudyForm
      study={study}
      said={said}
      telling={telling}
      onFile={(file) => void open(file).catch(fail)}
      onExample={() => saveStudy(exampleStudy(scenario))}
      onSave={() => study && saveStudy(study)}
      steps={{
        lock: () => void lock().catch(fail),
        sheets: () => study && void saveSheets(study).catch(fail),
        withdraw: (code) => void withdraw(code).catch(fail),
      }}
    />
  );
}
