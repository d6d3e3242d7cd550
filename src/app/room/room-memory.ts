import {
  forgetText,
  forgetTexts,
  keepText,
  recallText,
  textNames,
} from '../device/device-memory.ts';
import { drawId } from '../device/person.ts';

const PREFIX = 'training-module-room/';

/** Fallback for browsers without storage; lasts for this visit. */
const visit = new Map<string, string>();

const recall = (name: string): string | undefined => recallText(PREFIX + name) ?? visit.get(name);

function keep(name: string, value: string): void {
  visit.set(name, value);
  keepText(PREFIX + name, value);
}

function drop(name: string): void {
  visit.delete(name);
  forgetText(PREFIX + name);
}

/** Returns the secret that makes this phone the same person in a room after a reload. */
export function phoneSecret(code: string): string {
  const secret = recall(`phone/${code}`) ?? drawId();
  keep(`phone/${code}`, secret);
  return secret;
}

/** Returns the key with which this machine leads a room. */
export const consoleKey = (code: string): string | undefined => recall(`key/${code}`);
export const keepConsoleKey = (code: string, key: string): void => keep(`key/${code}`, key);

/** Returns the codes of the rooms this machine can lead, in no order. */
export const ledRooms = (): readonly string[] => {
  const led = `${PREFIX}key/`;
  const names = [...textNames(led).map((name) => name.slice(PREFIX.length)), ...visit.keys()];
  return [...new Set(names.flatMap((name) => (name.startsWith('key/') ? [name.slice(4)] : [])))];
};

/** The address under which phones reach this machine, where there are several. */
export const phoneAddress = (): string | undefined => recall('address');
export const keepPhoneAddress = (address: string): void => keep('address', address);

/** The one-screen room as text. */
export const oneScreenRoom = (): string | undefined => recall('one-screen');
export const keepOneScreenRoom = (text: string): void => keep('one-screen', text);

/** Deletes everything of a room that has ended. */
export function forgetRoom(code: string): void {
  for (const name of [`phone/${code}`, `key/${code}`, `notes/${code}`, code]) drop(name);
}

/** Deletes everything of all rooms. */
export function forgetRooms(): void {
  visit.clear();
  forgetTexts(PREFIX);
}
