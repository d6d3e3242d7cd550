import { isSamePlace, type TurnPlace } from '../../core/agreement/sample.ts';
import type { Dimension } from '../../core/rubric/dimension.ts';
import { drawId } from '../device/person.ts';
import { type DraftMemory, dropDraftsOf, openDrafts } from '../run/play/draft-memory.ts';
import type { Visit } from '../shell/visit.ts';
import { answerIn, answerRatings, type KeptAnswer } from './kept-answer.ts';
import { office } from './office.ts';
import type { NotRated } from './worker/shelf.ts';

/** Each answer that was given has a key of its own, so that no tab writes over what another one keeps. */
const GIVEN = 'given/';

/** A level to agree on: a technique of a response. */
type AgreedPlace = TurnPlace & { readonly dimension: Dimension };

/** A level that was begun, and not given yet, is one draft, whoever enters it. */
const begunKey = ({ session, beat, dimension }: AgreedPlace): string =>
  `begun/${session}/${beat}/correction/${dimension}/`;

/** Keys of given answers that are in the open records, with the place of the response. */
const here = new Map<string, TurnPlace>();

const nameOf = ({ person }: Visit): string => `ratings/${person.id}`;

/** The ratings that wait in this browser until the rated records are saved: drafts like those of a run. */
export interface KeptRatings {
  readonly drafts: DraftMemory;
  readonly given: readonly { readonly key: string; readonly answer: KeptAnswer }[]; // by time
  readonly isWhole: boolean; // all that is kept could be read
}

/** Reads what this browser keeps now, of all its tabs. */
export async function openRatings(visit: Visit): Promise<KeptRatings> {
  let isRead = true;
  // Called later, too, about what could not be written: `useKeptRatings` tells that.
  const drafts = await openDrafts(visit.store, nameOf(visit), () => {
    isRead = false;
  });
  const all = [...drafts.all()].map(([key, kept]) => ({ key, answer: answerIn(kept) }));
  const given = all.flatMap(({ key, answer }) =>
    key.startsWith(GIVEN) && answer !== undefined ? [{ key, answer }] : [],
  );
  return {
    drafts,
    given: given.toSorted((a, b) => a.answer.at - b.answer.at),
    isWhole: isRead && all.every(({ answer }) => answer !== undefined),
  };
}

/** Forgets everything raters gave in this browser and did not save: the quick exit. */
export const dropRatings = (visit: Visit): Promise<unknown> =>
  dropDraftsOf(visit.store, nameOf(visit));

/** Adds an answer to its record, for the first time or again; returns why that is not possible, if so. */
async function addToRecord(
  key: string,
  answer: KeptAnswer,
  again: boolean,
): Promise<NotRated | undefined> {
  const { session, beat, at } = answer;
  here.set(key, { session, beat }); // at once, so that no other reading adds it again
  const ask = { session, ratings: answerRatings(answer), at, again };
  const { problem } = await office()
    .call('rate', ask)
    .catch((thrown: unknown) => {
      here.delete(key);
      throw thrown;
    });
  if (problem !== undefined) here.delete(key);
  return problem;
}

/** Keeps a level that is being picked and typed. */
export const keepBegun = (drafts: DraftMemory, place: AgreedPlace, answer: KeptAnswer): void =>
  drafts.set(begunKey(place), JSON.stringify(answer));

/** Returns the level that was begun, if any. */
export const begunAnswer = (drafts: DraftMemory, place: AgreedPlace): KeptAnswer | undefined =>
  answerIn(drafts.get(begunKey(place)));

/** Gives a level: adds it to its record and keeps it. Returns why it could not be added, if so. */
export async function giveAnswer(
  drafts: DraftMemory,
  place: AgreedPlace,
  answer: KeptAnswer,
): Promise<NotRated | undefined> {
  const key = GIVEN + drawId();
  const problem = await addToRecord(key, answer, false);
  if (problem !== undefined) return problem;
  drafts.set(key, JSON.stringify(answer));
  await drafts.forget(begunKey(place));
  return undefined;
}

/**
 * Gives the records that are open the answers kept for them, as if they were given again; those of other records go on
 * waiting. Returns whether all that is kept could be read.
 */
export async function putBackRatings(visit: Visit): Promise<boolean> {
  const { given, isWhole } = await openRatings(visit);
  for (const { key, answer } of given) if (!here.has(key)) await addToRecord(key, answer, true);
  return isWhole;
}

/** Notes that no record is open any more; what is kept waits until its record is opened again. */
export const closeRecords = (): void => here.clear();

/** Lists the answers in the open records, as `forgetSaved` takes them. */
export const answersHere = (): readonly (readonly [key: string, place: TurnPlace])[] => [...here];

/** Forgets answers to responses that are rated in the saved records. */
export async function forgetSaved(
  drafts: DraftMemory,
  answers: ReturnType<typeof answersHere>,
  rated: readonly TurnPlace[],
): Promise<void> {
  for (const [key, place] of answers) {
    if (!rated.some((one) => isSamePlace(one, place))) continue;
    await drafts.forget(key);
    here.delete(key);
  }
}
