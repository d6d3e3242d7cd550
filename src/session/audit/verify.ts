import { chainFor, type SessionRecord } from '../../core/record/record.ts';
import type { Difference, Unchecked, Verdict, Versioned } from '../../core/record/verdict.ts';
import { type Content, contentIn } from '../play/content.ts';
import { reenact } from './reenact.ts';

/** What checking has shown, with every place that differs. */
export interface Check {
  readonly verdict: Verdict;
  readonly versions: readonly Versioned[];
  readonly differences: readonly Difference[];
}

/** The first place where the checksums do not fit: all after it follow from it. */
function chainBreak(record: SessionRecord): Difference | undefined {
  const { chain, facts } = record;
  if (chain === undefined) return undefined;
  const at = chainFor(record).findIndex((link, index) => link !== chain[index]);
  if (at < 0) return undefined;
  const fact = facts[at - 1];
  return { seq: at - 1, type: fact?.type ?? 'head', at: 'checksum' };
}

/** The chain's place, unless playing again names one in the same fact more exactly. */
function allPlaces(
  broken: Difference | undefined,
  played: readonly Difference[],
): readonly Difference[] {
  if (broken === undefined || played.some(({ seq }) => seq === broken.seq)) return played;
  return [broken, ...played].sort((a, b) => a.seq - b.seq);
}

/**
 * Check a record: its checksums, and its choices played again on story and rubric, in the language it
 * was played in. A broken chain outranks another version, since it tells of a change whatever the version.
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
    ...(record.chain === undefined ? (['no-checksums'] as const) : []),
  ];
  return made(why.length > 0 ? { is: 'unchecked', why } : { is: 'verified' });
}
