import { createHash } from 'node:crypto';

/** Hashes a random key with SHA-256: enough to recognize the key, useless to impersonate its holder. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');
