import { kindsInOrder, practiceDay } from '../../../core/practice/first-try.ts';
import { practiceStore } from '../../../store/practice.ts';
import { practiceWords } from '../../../ui/practice/practice-words.ts';
import { clockDay } from '../../i18n/day.ts';
import type { Visit } from '../../shell/visit.ts';

/** Says in a sentence what is due in short practice; undefined if nothing is. */
export async function duePractice({ store, person }: Visit): Promise<string | undefined> {
  const kept = await practiceStore(store, person.id).load();
  const { tries } = kept.ok ? kept.value : { tries: [] };
  const [kind] = kindsInOrder(tries, practiceDay(tries, clockDay())).due;
  return kind && practiceWords('due', { kind: practiceWords(`kind.${kind}`) });
}
