import { continues } from '../../core/continues.ts';
import { holdsOwnWords } from '../../core/record.ts';
import { decodeRecord, type RecordProblem } from '../../core/record-decode.ts';
import { err, ok, type Result } from '../../core/result.ts';
import type { Content } from '../../session/content.ts';
import { verifyRecord } from '../../session/verify.ts';
import type { HandedIn, HandedInStore } from '../../store/handed-in.ts';
import type { StoreProblem } from '../../store/store.ts';

/** Why a record is not kept. Nothing of it stays then. */
export type Refusal =
  | { readonly code: 'malformed'; readonly problem: RecordProblem }
  | { readonly code: 'no-consent' } // or for less than it holds
  | { readonly code: 'unfinished' }
  | { readonly code: 'another-record' } // of the same session, with other facts
  | { readonly code: 'try-again'; readonly problem: StoreProblem };

interface Parts {
  readonly store: HandedInStore;
  readonly contents: ReadonlyMap<string, Content>; // by scenario
  readonly now: () => number; // milliseconds since 1970, UTC
}

/**
 * Take a record in: read, asked for consent, played again on its story and rubric, and kept under its
 * session. The same record a second time changes nothing; a longer one of the same run takes its
 * place. A record that differs from what its story gives is kept with that verdict: the evaluator
 * should see it.
 */
export async function takeIn(
  text: string,
  { store, contents, now }: Parts,
): Promise<Result<HandedIn, Refusal>> {
  const opened = decodeRecord(text);
  if (!opened.ok) return err({ code: 'malformed', problem: opened.error });
  const { record, state } = opened.value;
  const { consented, phase } = state;
  if (consented === undefined) return err({ code: 'no-consent' });
  if (!consented.ownWords && record.facts.some(holdsOwnWords)) return err({ code: 'no-consent' });
  if (phase !== 'closed' && phase !== 'skipped') return err({ code: 'unfinished' });
  const earlier = await store.find(record.session);
  if (!earlier.ok) return err({ code: 'try-again', problem: earlier.error });
  if (earlier.value?.text === text) return ok(earlier.value);
  const before = earlier.value && decodeRecord(earlier.value.text);
  if (before?.ok && !continues(before.value.record, record)) return err({ code: 'another-record' });
  const verdict = verifyRecord(record, contents.get(record.scenario.id)).verdict.is;
  const made: HandedIn = { session: record.session, at: now(), verdict, text };
  const kept = await store.keep(made);
  return kept.ok ? ok(made) : err({ code: 'try-again', problem: kept.error });
}
