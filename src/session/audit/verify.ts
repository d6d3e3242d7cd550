import { chainFor, type SessionRecord } from '../../core/record/record.ts';
import type { Difference, Unchecked, Verdict, Versioned } from '../../core/record/verdict.ts';
import { type Content, contentIn } from '../play/content.ts';
import { reenact } from './reenact.ts';

/** The result of a check, with every difference found. */
export interface Check {
  readonly verdict: Verdict;
  readonly versions: readonly Versioned[];
  readonly differences: readonly Difference[];
}

/** Finds the first broken checksum; all later ones are broken as a consequence. */
function chainBreak(record: SessionRecord): Difference | undefined {
  const { chain, facts } = record;
  if (chain === undefined) return undefined;
  const at = chainFor(record).findIndex((link, index) => link !== chain[index]);
  if (at < 0) return undefined;
  const fact = facts[at - 1];
  return { seq: at - 1, type: fact?.type ?? 'head', at: 'checksum' };
}

/** Merges the chain's difference with those of the replay, unless the replay names the same fact more precisely. */
function allPlaces(
  broken: Difference | undefined,
  played: readonly Difference[],
): readonly Difference[] {
  if (broken === undefined || played.some(({ seq }) => seq === broken.seq)) return played;
  return [broken, ...played].sort((a, b) => a.seq - b.seq);
}

/**
 * Checks a record: verifies its checksums, and replays its choices on story and rubric in its own language. A broken
 * chain outranks a version difference, since it proves a change under any version.
 */
export function verifyRecord(record: SessionRecord, written: Content | undefined): Check {
  const broken = chainBreak(record);
  const content = written && contentIn(written, record.language);
  const played = content && reenact(record.facts, content);
  const versions = played?.versions ?? [];
  const differences = allPlaces(broken, played?.differences ?? []);
  const made = (verdict: Verdict): Check => ({ verdict, versions, differences });
  if (broken !== undefined) return made({ is: 'differs', differences });
  if (versions.length > 0) return made({ is: 'other-version', versions });
  if (differences.length > 0) return made({ is: 'differs', differences });
  const why: readonly Unchecked[] = [
    ...(played === undefined ? (['no-scenario'] as const) : []),
    ...(record.ownWords === 'withheld' ? (['own-words'] as const) : []),
  ];
  return made(why.length > 0 ? { is: 'unchecked', why } : { is: 'verified' });
}
