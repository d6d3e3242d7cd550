import { canonicalJson } from '../kernel/checksum.ts';
import type { Receipt, SessionRecord } from './record.ts';

/**
 * How a record stands to its receipt. `other-key`: signed by a key that is not the installation's, so anybody may have
 * made it. `unchecked`: this browser cannot check signatures here.
 */
export type ReceiptStanding = 'none' | 'unchanged' | 'changed' | 'other-key' | 'unchecked';

/** Returns the text a receipt signs: the head, the time of arrival, and the facts that had arrived. */
export function signedText(
  { receipt: _receipt, chain: _chain, facts, ...head }: SessionRecord,
  { at, facts: count }: Pick<Receipt, 'at' | 'facts'>,
): string {
  return canonicalJson({ head, at, facts: facts.slice(0, count) });
}

/**
 * Tells how a record stands to its receipt.
 * @param valid whether the signature fits the text and its key; undefined if that cannot be checked
 * @param trusted the installation's public key, if known
 */
export function receiptStanding(
  { receipt, facts }: SessionRecord,
  valid: boolean | undefined,
  trusted: string | undefined,
): ReceiptStanding {
  if (receipt === undefined) return 'none';
  if (facts.length < receipt.facts) return 'changed';
  if (valid === undefined) return 'unchecked';
  if (!valid) return 'changed';
  return trusted === undefined || trusted === receipt.key ? 'unchanged' : 'other-key';
}

const SHOWN = 12; // characters

/** Shortens a public key for people to compare. */
export const shortKey = (key: string): string => key.slice(0, SHOWN);

/** Tells whether two records say the same, whatever receipts they have. */
export function isSameRecord(one: SessionRecord, other: SessionRecord): boolean {
  const { receipt: _one, ...first } = one;
  const { receipt: _other, ...second } = other;
  return canonicalJson(first) === canonicalJson(second);
}
