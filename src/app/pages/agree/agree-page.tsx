import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Opinion } from '../../../core/agreement/opinion.ts';
import { isoDay } from '../../../ui/day.ts';
import { ColleaguesForm, type SheetsRead } from '../../../ui/reports/panel/colleagues-form.tsx';
import { KeptNote } from '../../../ui/reports/panel/kept-note.tsx';
import { Opinions, PanelView } from '../../../ui/reports/panel/panel-view.tsx';
import { panelWords } from '../../../ui/reports/panel/panel-words.ts';
import type { Settling } from '../../../ui/reports/panel/settle-form.tsx';
import { reportWords as reportsWords } from '../../../ui/reports/reports-words.ts';
import { drawRunSeed } from '../../device/person.ts';
import { handOver } from '../../files/hand-over.ts';
import type { KeptAnswer } from '../../reports/kept-answer.ts';
import {
  answersHere,
  begunAnswer,
  forgetSaved,
  giveAnswer,
  type KeptRatings,
  keepBegun,
} from '../../reports/kept-ratings.ts';
import { letRatingsGo, mindRatings } from '../../reports/mind-ratings.ts';
import { office } from '../../reports/office.ts';
import type { PanelRead } from '../../reports/protocol.ts';
import { useKeptRatings } from '../../reports/use-kept-ratings.ts';
import type { DraftMemory } from '../../run/play/draft-memory.ts';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { keepDraftsHere } from '../studio/use-drafts.ts';

/** Downloads the records rated here as one archive; what raters gave is in it, and kept here no longer. */
async function saveRated(drafts: DraftMemory): Promise<void> {
  const answers = answersHere(); // what is given from now on is not in the archive
  const [{ files, places }, { makeArchive }] = await Promise.all([
    office().call('rated', {}),
    import('../../../export/archive.ts'),
  ]);
  handOver(`rated-records-${isoDay(Date.now())}.zip`, makeArchive(files));
  letRatingsGo('sheets');
  await forgetSaved(drafts, answers, places);
}

type Why = PanelRead['left'][number]['why'] | { readonly code: 'unreadable' };

const whyText = (why: Why): string => {
  if (why.code === 'no-columns')
    return panelWords('why.no-columns', { columns: why.columns.join(', ') });
  return panelWords(`why.${why.code}`, 'found' in why ? { found: why.found } : {});
};

/** Reads a file as UTF-8; undefined if it is not. */
async function textOf(file: File): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return undefined;
  }
}

/** Reads rating sheets one after another and names whatever could not be read, with its row. */
async function readSheets(files: readonly File[], replace: boolean): Promise<SheetsRead> {
  const left: { place: string; why: string }[] = [];
  const asked: { file: File; rater: string; ratings: number }[] = [];
  let added = 0;
  for (const file of files) {
    const text = await textOf(file);
    if (text === undefined) {
      left.push({ place: file.name, why: whyText({ code: 'unreadable' }) });
      continue;
    }
    const read = await office().call('panel', { text, at: Date.now(), replace });
    if (read.asks) asked.push({ file, ...read.asks });
    added += read.added;
    if (read.problem) left.push({ place: file.name, why: whyText(read.problem) });
    for (const { row, why } of read.left) {
      left.push({ place: panelWords('read.row', { file: file.name, row }), why: whyText(why) });
    }
  }
  return { added, left, asked };
}

const answerOf = (
  { session, beat, dimension }: Opinion,
  { who, level, note }: Settling,
): KeptAnswer => ({
  session,
  beat,
  rater: who,
  as: 'correction',
  levels: { [dimension]: level },
  note,
  at: Date.now(),
});

/** The agreed level that somebody began to enter for a technique of a response. */
function settlingIn(
  { drafts }: KeptRatings,
  { session, beat, dimension }: Opinion,
): Settling | undefined {
  const begun = begunAnswer(drafts, { session, beat, dimension });
  const level = begun?.levels[dimension];
  return begun && level !== undefined ? { who: begun.rater, level, note: begun.note } : undefined;
}

/** Page: shows raters' opinions and lets them agree on levels. */
export function AgreePage({ desk }: PageProps<'agree'>) {
  const [opinions, setOpinions] = useState<readonly Opinion[] | undefined>(undefined);
  const [read, setRead] = useState<SheetsRead | undefined>(undefined);
  const [nothing, setNothing] = useState(false);
  const [message, setMessage] = useState<string | undefined>(undefined);
  const { ratings, kept, look: lookKept } = useKeptRatings(desk.visit);
  const fail = useCallback((thrown: unknown) => {
    setMessage(reportsWords('failed', { message: thrown instanceof Error ? thrown.message : '' }));
  }, []);
  const look = useCallback(async () => {
    setOpinions((await office().call('opinions', { filter: {} })).opinions);
  }, []);
  useEffect(() => {
    look().catch(fail);
  }, [look, fail]);
  const readAndLook = (files: readonly File[], replace: boolean) =>
    readSheets(files, replace)
      .then(async (made) => {
        setRead(made);
        if (made.added > 0) mindRatings('sheets');
        await look();
      })
      .catch(fail);
  const settle = async (opinion: Opinion, settling: Settling) => {
    if (ratings === undefined) return;
    const problem = await giveAnswer(ratings.drafts, opinion, answerOf(opinion, settling));
    if (problem !== undefined) return setMessage(panelWords('failed'));
    await lookKept(ratings);
    await look();
  };
  const save = async () => {
    if (ratings === undefined) return;
    await saveRated(ratings.drafts);
    await lookKept(ratings);
  };
  if (opinions === undefined && message === undefined) return null;
  const saveSheet = (size: number) =>
    office()
      .call('sheet', { size, seed: drawRunSeed(), filter: {} })
      .then(({ text, turns }) => {
        setNothing(turns === 0);
        if (turns > 0) handOver(`rating-sheet-${isoDay(Date.now())}.csv`, text);
      })
      .catch(fail);
  return (
    <PanelView
      backHref={makeRoute({ page: 'reports' })}
      message={message}
      colleagues={
        <ColleaguesForm
          read={read}
          nothing={nothing}
          onSheet={(size) => void saveSheet(size)}
          onRead={(files, replace) => void readAndLook(files, replace)}
        />
      }
      opinions={
        opinions !== undefined && opinions.length > 0 ? (
          <Opinions
            opinions={opinions}
            rubric={RUBRIC.now().rubric}
            begunFor={ratings && ((opinion) => settlingIn(ratings, opinion))}
            onBegun={(opinion, settling) => {
              if (ratings === undefined) return;
              keepBegun(ratings.drafts, opinion, answerOf(opinion, settling));
              void lookKept(ratings);
            }}
            onSettle={(opinion, settling) => void settle(opinion, settling).catch(fail)}
          />
        ) : undefined
      }
      note={<KeptNote kept={kept} onKeep={() => void keepDraftsHere(desk)} />}
      onSave={() => void save().catch(fail)}
    />
  );
}
