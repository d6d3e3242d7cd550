import { createHash } from 'node:crypto';

/** What is kept of a key that was drawn: enough to know it again, too little to use it. */
export const hashKey = (key: string): string => createHash('sha256').update(key).digest('hex');
