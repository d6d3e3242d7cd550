import { type ReceiptStanding, receiptStanding, signedText } from '../../../core/record/receipt.ts';
import type { SessionRecord } from '../../../core/record/record.ts';

/** Decodes base64url; undefined if it is none. */
function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const signs = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return Uint8Array.from(signs, (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}

const ED25519 = 'Ed25519';
const KEY_BYTES = 32;

/** Checks a record's signature; undefined where the browser has no Ed25519 or the page is not from a safe address. */
async function isSigned(record: SessionRecord): Promise<boolean | undefined> {
  const { receipt } = record;
  if (receipt === undefined || globalThis.crypto?.subtle === undefined) return undefined;
  const [key, signature] = [bytesOfBase64(receipt.key), bytesOfBase64(receipt.signature)];
  if (key?.length !== KEY_BYTES || signature === undefined) return false;
  const { subtle } = crypto;
  try {
    const known = await subtle.importKey('raw', key, ED25519, false, ['verify']);
    const text = new TextEncoder().encode(signedText(record, receipt));
    return await subtle.verify(ED25519, known, signature, text);
  } catch {
    return undefined;
  }
}

/** Tells how a record stands to its receipt, given the installation's public key where it is known. */
export const checkReceipt = async (
  record: SessionRecord,
  trusted: string | undefined,
): Promise<ReceiptStanding> => receiptStanding(record, await isSigned(record), trusted);
