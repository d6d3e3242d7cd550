import { checksumOf } from '../../core/kernel/checksum.ts';
import {
  among,
  type Decoder,
  dictionary,
  list,
  optional,
  shape,
  text,
  whole,
} from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { Began } from '../../core/run/event.ts';
import { decodeEvent } from '../../core/run/event.ts';
import { replay } from '../../core/run/reduce.ts';
import type { StoryView } from '../views/desk-view.ts';
import { beatSheet } from './room-event.ts';

/** A room that was saved as a file. Words of a version are never changed; what a version lacks is empty. */
export interface SavedRoom {
  readonly version: number;
  readonly changed: boolean; // its checksum no longer fits; files of the first version have none
  readonly began: Began;
  readonly story: StoryView;
}

/** Why a file is no saved room. */
export type SavedRoomProblem = 'no-json' | 'no-room' | 'newer' | 'not-begun';

/** The version of saved rooms; files of the first version name none. */
export const SAVED_ROOM_VERSION = 3;
const facts = list(decodeEvent);
const round = shape({
  beat: text,
  path: whole(0),
  turn: whole(0),
  counts: dictionary(whole(0)),
  passed: whole(0),
  votes: whole(0),
  close: optional(among([true])),
});

/** Decodes what all versions hold. Files of the first version lack the optional parts. */
const decodeStory: Decoder<
  Omit<StoryView, 'omitted' | 'kept' | 'attendance'> & Partial<StoryView>
> = shape({
  at: whole(0),
  facts,
  before: list(facts),
  sheets: list(beatSheet),
  rounds: list(round),
  omitted: optional(list(whole(0))),
  kept: optional(list(shape({ beat: text, path: whole(0), turn: whole(0), text }))),
  attendance: optional(shape({ phones: whole(0), began: optional(whole(0)), minutes: whole(0) })),
});

function parsed(file: string): Result<unknown, 'no-json'> {
  try {
    return ok(JSON.parse(file));
  } catch {
    return err('no-json');
  }
}

/** Picks the named fields of a value, so that fields this version does not know are no error. */
const picked = (value: unknown, names: readonly string[]): unknown =>
  Object.fromEntries(
    Object.entries(typeof value === 'object' && value !== null ? value : {}).filter(([name]) =>
      names.includes(name),
    ),
  );

const FIELDS = ['at', 'facts', 'before', 'sheets', 'rounds', 'omitted', 'kept', 'attendance'];

/**
 * What the checksum of a saved session covers: the facts of its story and the votes. A certificate of the session bears
 * it. That of files before version 3 covers the facts alone.
 */
export const sessionText = ({ facts, rounds }: Pick<StoryView, 'facts' | 'rounds'>): string =>
  JSON.stringify([facts, rounds]);

/** Reads a saved room of any version. */
export function readSavedRoom(written: string): Result<SavedRoom, SavedRoomProblem> {
  const json = parsed(written);
  if (!json.ok) return json;
  const file = (json.value ?? {}) as StoryView & { version?: unknown; checksum?: unknown };
  const { version = 1 } = file;
  if (typeof version !== 'number') return err('no-room');
  if (version > SAVED_ROOM_VERSION) return err('newer');
  const read = decodeStory(picked(json.value, FIELDS), '');
  if (!read.ok) return err('no-room');
  const state = replay(read.value.facts);
  if (!state.ok) return err('not-begun');
  const { omitted = [], kept = [], attendance = { phones: 0, minutes: 0 }, ...rest } = read.value;
  return ok({
    version,
    changed:
      version > 1 &&
      file.checksum !== checksumOf(version > 2 ? sessionText(file) : JSON.stringify(file.facts)),
    began: state.value.began,
    story: { ...rest, omitted, kept, attendance },
  });
}
