import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CheckedRecord } from '../core/cohort/checked-record.ts';
import { personCode } from './code.ts';

/** A record as exports see it: a made-up code stands for its person. */
export interface CodedRecord extends CheckedRecord {
  readonly code: string; // p- and 16 hexadecimal digits, equal in all exports with one key
}

const CODE_DIGITS = 16;

/**
 * Gives each record a code for the person behind it: an HMAC-SHA-256 (RFC 2104) of their id or participant code. Only who
 * has the key can try a list of names against it, so the key is written into no export.
 */
export function codedRecords(
  records: readonly CheckedRecord[],
  key: string,
): readonly CodedRecord[] {
  const codes = new Map<string, string>();
  const codeOf = (person: string): string => {
    const made = hmac(sha256, utf8ToBytes(key), utf8ToBytes(person));
    return personCode(bytesToHex(made).slice(0, CODE_DIGITS));
  };
  return records.map((record) => {
    const { person } = record.run;
    const code = codes.get(person) ?? codeOf(person);
    codes.set(person, code);
    return { ...record, code };
  });
}

const KEY_BYTES = 32;

/** Draws a key of 256 random bits, in hexadecimal. */
export const drawPersonKey = (): string =>
  bytesToHex(crypto.getRandomValues(new Uint8Array(KEY_BYTES)));
