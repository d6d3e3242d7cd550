import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { makeCode } from '../group/facts/room-code.ts';

const KEY_BYTES = 24;
const PERSON_LENGTH = 24; // hexadecimal digits
const CODE_BYTES = 32;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** A room's code nobody can foresee. */
export function drawCode(): string {
  return makeCode(randomBytes(CODE_BYTES)) ?? drawCode();
}

/** The key that makes somebody a facilitator: 192 bits. */
export const drawKey = (): string => randomBytes(KEY_BYTES).toString('base64url');

/** A seed for a room: 0 to 2^32 - 1. */
export const drawRoomSeed = (): number => randomBytes(4).readUInt32BE();

/** Whether a key is the one that a hash (see `hashKey`) was made of, without telling by time how much of it fits. */
export const fitsKey = (key: string, hash: string): boolean =>
  timingSafeEqual(digest(key), Buffer.from(hash, 'hex'));

/** The id a person has in one room: made of a secret that only their phone keeps. */
export const personOf = (code: string, secret: string): string =>
  digest(`${code}/${secret}`).toString('hex').slice(0, PERSON_LENGTH);
