import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { makeCode } from '../group/facts/room-code.ts';

const KEY_BYTES = 24;
const PERSON_LENGTH = 24; // hexadecimal digits
const CODE_BYTES = 32;

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Draws an unpredictable room code. */
export function drawCode(): string {
  return makeCode(randomBytes(CODE_BYTES)) ?? drawCode();
}

/** Draws a facilitator's key of 192 random bits. */
export const drawKey = (): string => randomBytes(KEY_BYTES).toString('base64url');

/** Draws a seed for a room, 0 to 2^32 - 1. */
export const drawRoomSeed = (): number => randomBytes(4).readUInt32BE();

/** Compares a key with its hash (see `hashKey`) in constant time. */
export const fitsKey = (key: string, hash: string): boolean =>
  timingSafeEqual(digest(key), Buffer.from(hash, 'hex'));

/** Derives a person's id in one room from a secret that only their phone knows. */
export const personOf = (code: string, secret: string): string =>
  digest(`${code}/${secret}`).toString('hex').slice(0, PERSON_LENGTH);
