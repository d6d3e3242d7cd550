import { generateKeyPairSync } from 'node:crypto';

/** A private key that signs records, as PEM. */
export const drawnKey = (): string =>
  String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }));
