import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
} from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { signedText } from '../../core/record/receipt.ts';
import type { Receipt, SessionRecord } from '../../core/record/record.ts';

const OWNER_ONLY = 0o600;

/** Returns the public half of a private Ed25519 key, base64url. */
export const publicKeyOf = (pem: string): string =>
  createPublicKey(createPrivateKey(pem)).export({ format: 'jwk' }).x ?? '';

const IN_MEMORY = ':memory:'; // a data file that ends with the server, and so would its key

/** Returns where the key of an installation is kept: beside its data file, if it has one that lasts. */
export const signingKeyBeside = (dataFile: string | undefined): string | undefined =>
  dataFile === undefined || dataFile === IN_MEMORY
    ? undefined
    : join(dirname(dataFile), 'signing-key.pem');

function drawSigningKey(file: string): string {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, pem, { mode: OWNER_ONLY, flag: 'wx' });
  return String(pem);
}

/**
 * Reads the installation's private key from a file, or draws one at the first start. Returns it as PEM, or why the file
 * cannot be used.
 */
export function signingKeyIn(file: string): Result<string, string> {
  try {
    const pem = readFileSync(file, 'utf8');
    const { asymmetricKeyType: type } = createPrivateKey(pem);
    return type === 'ed25519' ? ok(pem) : err(`${file} holds another kind of key than Ed25519`);
  } catch (thrown) {
    const { code, message } = thrown as NodeJS.ErrnoException;
    if (code !== 'ENOENT') return err(`${file}: ${message}`);
  }
  try {
    return ok(drawSigningKey(file));
  } catch (thrown) {
    return err(`${file}: ${(thrown as Error).message}`);
  }
}

/** Signs a record as it arrived; an earlier receipt is replaced. */
export function signRecord(record: SessionRecord, at: number, pem: string): SessionRecord {
  const key: KeyObject = createPrivateKey(pem);
  const facts = record.facts.length;
  const signature = sign(null, Buffer.from(signedText(record, { at, facts })), key);
  const receipt: Receipt = {
    at,
    facts,
    key: publicKeyOf(pem),
    signature: signature.toString('base64url'),
  };
  return { ...record, receipt };
}
