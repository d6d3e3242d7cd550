import {
  decodePeopleFile,
  PEOPLE_FORMAT,
  type PeopleFile,
  personKeyIn,
} from '../../../core/cohort/people/people-facts.ts';
import { jsonOf } from '../../../core/kernel/json.ts';
import { readPeopleSheet } from '../../../export/people-sheet.ts';
import { drawPersonKey } from '../../../export/person-codes.ts';
import type { PeopleRead } from '../protocol.ts';
import type { Shelf } from './shelf.ts';

/** Reads who is who, from a sheet or from a file that was saved here. */
export function addPeople(shelf: Shelf, text: string, at: number): PeopleRead {
  const saved = decodePeopleFile(jsonOf(text), '');
  const read = saved.ok
    ? { ok: true as const, value: saved.value.facts }
    : readPeopleSheet(text, at);
  if (!read.ok) return { coded: 0, invited: 0, problem: read.error.code };
  shelf.tell(read.value);
  const count = (type: 'coded' | 'invited') =>
    read.value.filter((fact) => fact.type === type).length;
  return { coded: count('coded'), invited: count('invited') };
}

/** Returns the key by which exports code people: the one in a file read here, else one drawn for this visit. */
export function personKey(shelf: Shelf): string {
  const known = personKeyIn(shelf.told());
  if (known !== undefined) return known;
  const code = drawPersonKey();
  shelf.tell([{ type: 'keyed', at: Date.now(), code }]);
  return code;
}

/** Serializes everything that was said about who is who, with the key. */
export function peopleFile(shelf: Shelf): string {
  personKey(shelf);
  const file: PeopleFile = { format: PEOPLE_FORMAT, version: 1, facts: shelf.told() };
  return `${JSON.stringify(file, null, 1)}\n`;
}
