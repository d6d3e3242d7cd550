import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LeftOutRow, ReadingState } from '../../ui/reports/files/files-panel.tsx';
import { leftOutKind, leftOutText } from '../../ui/reports/files/left-out-text.ts';
import { reportWords } from '../../ui/reports/reports-words.ts';
import { doorAddress } from '../files/hand-in.ts';
import type { Visit } from '../shell/visit.ts';
import { putBackRatings } from './kept-ratings.ts';
import { office } from './office.ts';
import type { LeftOutFile } from './protocol.ts';

/** What was left out in this visit, kept while moving between report pages. */
let memory: { readonly leftOut: readonly LeftOutRow[]; readonly copies: number } = {
  leftOut: [],
  copies: 0,
};

/** Hook: how far the reading of files is, and what went wrong last. */
export function useProgress() {
  const [reading, setReading] = useState<ReadingState | undefined>(undefined);
  const [message, setMessage] = useState<string | undefined>(undefined);
  const fail = useCallback((thrown: unknown) => {
    setReading(undefined);
    setMessage(reportWords('failed', { message: thrown instanceof Error ? thrown.message : '' }));
  }, []);
  return { reading, setReading, message, setMessage, fail };
}

export type FilesProgress = ReturnType<typeof useProgress>;

/** Hook: reads records, and keeps what was left out. */
export function useFiles(
  visit: Visit,
  { setReading, setMessage, fail }: FilesProgress,
  recount: () => Promise<void>,
  check: (resume: boolean) => void,
) {
  const [leftOut, setLeftOut] = useState(memory.leftOut);
  const [copies, setCopies] = useState(memory.copies);
  useEffect(() => {
    memory = { leftOut, copies };
  }, [leftOut, copies]);
  const whileReading = useCallback(
    async (of: number, work: () => Promise<void>) => {
      setMessage(undefined);
      setReading({ done: 0, of });
      office().onProgress((done, all) => setReading({ done, of: all }));
      try {
        await work();
        if (!(await putBackRatings(visit))) setMessage(reportWords('ratings.unread'));
        await recount();
      } catch (thrown) {
        fail(thrown);
      }
      office().onProgress(undefined);
      setReading(undefined);
      check(true);
    },
    [recount, fail, check, visit],
  );

  /** Lists what was left out; a copy of a run that was read already is no fault and only counted. */
  const tellLeftOut = useCallback((files: readonly LeftOutFile[]) => {
    const faults = files.filter(({ why }) => why.code !== 'copy');
    const rows = faults.flatMap(({ name, why }) => {
      const file = why.code === 'ratings' ? why.file : name;
      const row = { name: file, why: leftOutText(why), kind: leftOutKind(why) };
      if (!('dropped' in why)) return [row];
      const both = { code: why.code, other: name };
      return [{ name: why.other, why: leftOutText(both), kind: row.kind }, row];
    });
    setLeftOut((known) => [...known, ...rows]);
    setCopies((known) => known + files.length - faults.length);
  }, []);

  const readFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      void whileReading(files.length, async () => {
        const { leftOut: more, cancelled } = await office().call('read', { files });
        tellLeftOut(more);
        if (cancelled) setMessage(reportWords('cancelled'));
      });
    },
    [whileReading, tellLeftOut],
  );
  const readHandedIn = (key: string) =>
    whileReading(1, async () => {
      const read = await office().call('fetch', { address: doorAddress(), key });
      tellLeftOut(read.leftOut);
      if (read.problem !== undefined) setMessage(reportWords(`handedIn.${read.problem}`));
      else if (read.cancelled) setMessage(reportWords('cancelled'));
    });
  const readSample = () =>
    whileReading(1, async () => {
      await office().call('sample', {});
    });
  const forget = () => {
    setLeftOut([]);
    setCopies(0);
  };
  return { leftOut, copies, readFiles, readHandedIn, readSample, forget };
}
