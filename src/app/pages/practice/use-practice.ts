import { drills } from 'virtual:unscripted/drills';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type FirstTry, practiceDay } from '../../../core/practice/first-try.ts';
import { type AskedPractice, todaysThree } from '../../../core/practice/todays-three.ts';
import { practiceStore } from '../../../store/practice.ts';
import { practiceWords as t } from '../../../ui/practice/practice-words.ts';
import { drawId } from '../../device/person.ts';
import { clockDay } from '../../i18n/day.ts';
import type { Visit } from '../../shell/visit.ts';

const NOTHING = { tries: [] as readonly FirstTry[], holdsBack: false };

/** Hook: what practice keeps of this person, and the ways to change it; undefined until it is read. */
export function usePractice({ store, person }: Visit, holdBack: boolean) {
  const kept = useMemo(() => practiceStore(store, person.id), [store, person.id]);
  const [known, setKnown] = useState<typeof NOTHING | undefined>(undefined);
  const [played, setPlayed] = useState<ReadonlySet<string>>(new Set()); // scenarios
  const [message, setMessage] = useState<string | undefined>(undefined); // what is not kept, and why

  useEffect(() => {
    void (async () => {
      if (holdBack) await kept.holdBack();
      const [read, rows] = [await kept.load(), await store.list(person.id)];
      if (rows.ok) setPlayed(new Set(rows.value.map(({ scenario }) => scenario)));
      if (!read.ok) setMessage(t('unread.kept'));
      setKnown(read.ok ? read.value : { ...NOTHING, holdsBack: holdBack });
    })();
  }, [kept]);

  if (known === undefined) return undefined;
  const { tries, holdsBack } = known;
  const day = practiceDay(tries, clockDay());
  return {
    tries,
    holdsBack,
    message,
    day,
    todays: (asked: AskedPractice | undefined) =>
      todaysThree({ drills, tries, day, played, asked, holdsBack }),
    /** Keeps a first try, beside those that another tab may have kept. */
    keep: (one: Omit<FirstTry, 'day'>): void => {
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
