import { type Findings, findingsOf } from '../../../src/text/findings.ts';
import { type Asking, askingOf } from '../../../src/text/questions/asking.ts';

/** A reply with the person's turn before it and what was told; empty where nothing was. */
export interface Said {
  readonly text: string;
  readonly said: string;
  readonly known: string;
}

/** What cues and grammar find in a reply. */
export interface Found {
  readonly found: Findings;
  readonly asking: Asking;
}

const known = new Map<string, Found>();

/** Finds what cues and grammar say of a reply. The same reply is read once. */
export function foundIn(reply: Said): Found {
  const key = JSON.stringify([reply.text, reply.said, reply.known]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const found = findingsOf(reply.text, {
    context: reply.said === '' ? [] : [reply.said],
    disclosed: reply.known === '' ? [] : [reply.known],
    rates: [],
  });
  const read = { found, asking: askingOf(found) };
  known.set(key, read);
  return read;
}
