import { ratingsIn } from '../../../src/core/agreement/rating.ts';
import { runOf } from '../../../src/core/cohort/run.ts';
import type { ShelvedRun } from '../../../src/core/cohort/shelved-run.ts';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { orThrow, rubric } from './records.ts';
import { timed } from './timed.ts';

const IN_ONE = 50; // records read in one go

/** Records as a report keeps them. */
export interface ReadRecords {
  readonly shelf: readonly ShelvedRun[];
}

/** What reading took beside plain JSON.parse of the same texts, in ms. */
export interface ReadingFigures {
  readonly parsing: number;
  readonly reading: number;
}

/** Reads and counts records, and parses the same a few at a time in between: what slows one slows both. */
export function readRecords(texts: readonly string[]): ReadRecords & ReadingFigures {
  const shelf: ShelvedRun[] = [];
  let [parsing, reading, fields] = [0, 0, 0];
  const readOne = (text: string): void => {
    const opened = orThrow(decodeRecord(text));
    const run = runOf(opened, rubric);
    shelf.push({ run, verdict: 'verified', ratings: ratingsIn(run.session, opened.state) });
  };
  for (let from = 0; from < texts.length; from += IN_ONE) {
    const some = texts.slice(from, from + IN_ONE);
    parsing += timed(() => {
      for (const text of some) fields += Object.keys(JSON.parse(text)).length;
    })[1];
    reading += timed(() => some.forEach(readOne))[1];
  }
  if (fields < texts.length) throw new Error('records without fields');
  return { shelf, parsing, reading };
}
