import { scenarios } from 'virtual:unscripted/scenarios';
import { encodeRecord } from '../../../core/record/record.ts';
import type { Content } from '../../../session/play/content.ts';
import { traineeOf } from '../../../simulate/trainee.ts';
import { newPerson } from '../../device/person.ts';
import type { ContentOf, Shelf } from './shelf.ts';

const PEOPLE = 24;
const SCENARIOS = 3;
const SEED = 2026;

/** Adds simulated people who play the first scenarios, reporting progress. */
export async function fillWithSample(
  shelf: Shelf,
  contentOf: ContentOf,
  step: (done: number, of: number) => Promise<boolean>,
): Promise<void> {
  const ids = Object.keys(scenarios).slice(0, SCENARIOS);
  const found = await Promise.all(ids.map((id) => contentOf(id)));
  const contents = found.flatMap((one): readonly Content[] => (one === undefined ? [] : [one]));
  const names = new Map<number, string>();
  const nameOf = (index: number): string => {
    const known = names.get(index) ?? `${newPerson().pseudonym} ${index + 1}`;
    names.set(index, known);
    return known;
  };
  for (let index = 0; index < PEOPLE; index += 1) {
    for (const record of traineeOf(index, SEED, contents, nameOf).records) {
      const text = encodeRecord(record);
      await shelf.add(record.session, text, async () => text);
    }
    if (!(await step(index + 1, PEOPLE))) return;
  }
}
