import { createPublicKey, verify } from 'node:crypto';
import { type ReceiptStanding, receiptStanding, signedText } from '../../core/record/receipt.ts';
import type { SessionRecord } from '../../core/record/record.ts';

/** Tells how a record stands to its receipt, by whatever key signed it. */
export function standingOfReceipt(record: SessionRecord): ReceiptStanding {
  const { receipt } = record;
  if (receipt === undefined) return 'none';
  try {
    const jwk = { kty: 'OKP', crv: 'Ed25519', x: receipt.key };
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    const signature = Buffer.from(receipt.signature, 'base64url');
    const valid = verify(null, Buffer.from(signedText(record, receipt)), key, signature);
    return receiptStanding(record, valid, undefined);
  } catch {
    return 'changed'; // what stands there is no key
  }
}
