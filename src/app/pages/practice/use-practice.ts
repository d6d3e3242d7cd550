import { drills } from 'virtual:unscripted/drills';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FirstTry, practiceDay } from '../../../core/practice/first-try.ts';
import { type AskedPractice, todaysThree } from '../../../core/practice/todays-three.ts';
import { practiceStore } from '../../../store/practice.ts';
import type { StoreProblem } from '../../../store/store.ts';
import { replyDraft } from '../../../ui/play/reply/typing.ts';
import { practiceWords as t } from '../../../ui/practice/practice-words.ts';
import { troubleText } from '../../../ui/trouble/trouble.ts';
import { drawId } from '../../device/person.ts';
import { clockDay } from '../../i18n/day.ts';
import { type DraftMemory, openDrafts } from '../../run/play/draft-memory.ts';
import { beforeLeaving } from '../../shell/leaving.ts';
import type { Visit } from '../../shell/visit.ts';

const NOTHING = { tries: [] as readonly FirstTry[], holdsBack: false };

/** Hook: what practice keeps of this person, and the ways to change it; undefined until it is read. */
export function usePractice({ store, person }: Visit, holdBack: boolean) {
  const kept = useMemo(() => practiceStore(store, person.id), [store, person.id]);
  const [known, setKnown] = useState<typeof NOTHING | undefined>(undefined);
  const [played, setPlayed] = useState<ReadonlySet<string>>(new Set()); // scenarios
  const [message, setMessage] = useState<string | undefined>(undefined); // what is not kept, and why
  const [drafts, setDrafts] = useState<DraftMemory | undefined>(undefined); // answers that are not said yet

  useEffect(() => {
    void (async () => {
      if (holdBack) await kept.holdBack();
      const [read, rows] = [await kept.load(), await store.list(person.id)];
      const tell = (problem: StoreProblem) => setMessage(troubleText(problem));
      setDrafts(await openDrafts(store, `answers/${person.id}`, tell));
      if (rows.ok) setPlayed(new Set(rows.value.map(({ scenario }) => scenario)));
      if (!read.ok) setMessage(t('unread.kept'));
      setKnown(read.ok ? read.value : { ...NOTHING, holdsBack: holdBack });
    })();
  }, [kept]);
  useEffect(() => drafts && beforeLeaving(drafts.drop), [drafts]);

  if (known === undefined || drafts === undefined) return undefined;
  const { tries, holdsBack } = known;
  const day = practiceDay(tries, clockDay());
  return {
    tries,
    holdsBack,
    message,
    day,
    drafts,
    /** Today’s lines: first the one a debrief asks for, else one whose answer was begun. */
    todays: (asked: AskedPractice | undefined) => {
      const begun = drills.find(({ id }) => drafts.get(replyDraft(id)) !== '');
      return todaysThree({ drills, tries, day, played, asked: asked ?? begun, holdsBack });
    },
    /** Keeps a first try, beside those that another tab may have kept. A line that was met today has had its first. */
    keep: (one: Omit<FirstTry, 'day'>): void => {
      if (tries.some(({ moment, day: met }) => moment === one.moment && met === day)) return;
      setKnown({ ...known, tries: [...tries, { ...one, day }] });
      void kept.keep({ ...one, day }, tries.length, drawId()).then((done) => {
        if (!done.ok) setMessage(t(done.error.code === 'full' ? 'unkept.full' : 'unkept'));
      });
    },
    drop: async (): Promise<void> => {
      const done = await kept.drop();
      if (done.ok) setKnown(NOTHING);
      else setMessage(t('undeleted'));
    },
  };
}
