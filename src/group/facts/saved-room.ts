import {
  type Decoder,
  dictionary,
  list,
  optional,
  shape,
  text,
  whole,
} from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { evidences } from '../../core/rubric/evidence-decode.ts';
import type { Began } from '../../core/run/event.ts';
import { decodeEvent } from '../../core/run/event-decode.ts';
import { replay } from '../../core/run/reduce.ts';
import type { StoryView } from '../views/desk-view.ts';

/** A room that was saved as a file. Words of a version are never changed; what a version lacks is empty. */
export interface SavedRoom {
  readonly version: 1 | 2;
  readonly began: Began;
  readonly story: StoryView;
}

/** Why a file is no saved room. */
export type SavedRoomProblem = 'no-json' | 'no-room' | 'newer' | 'not-begun';

const NEWEST = 2;
const facts = list(decodeEvent);
const sheet = shape({
  beat: text,
  options: list(shape({ id: text, evidence: evidences })),
});
const round = shape({
  beat: text,
  path: whole(0),
  turn: whole(0),
  counts: dictionary(whole(0)),
  passed: whole(0),
  votes: whole(0),
});

/** Decodes what all versions hold. Files of the first version lack the optional parts. */
const decodeStory: Decoder<
  Omit<StoryView, 'omitted' | 'kept' | 'attendance'> & Partial<StoryView>
> = shape({
  at: whole(0),
  facts,
  before: list(facts),
  sheets: list(sheet),
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

/** Reads a saved room of any version. */
export function readSavedRoom(file: string): Result<SavedRoom, SavedRoomProblem> {
  const json = parsed(file);
  if (!json.ok) return json;
  const { version = 1 } = (json.value ?? {}) as { readonly version?: unknown };
  if (typeof version !== 'number') return err('no-room');
  if (version > NEWEST) return err('newer');
  const read = decodeStory(picked(json.value, FIELDS), '');
  if (!read.ok) return err('no-room');
  const state = replay(read.value.facts);
  if (!state.ok) return err('not-begun');
  const { omitted = [], kept = [], attendance = { phones: 0, minutes: 0 }, ...rest } = read.value;
  return ok({
    version: version === 1 ? 1 : 2,
    began: state.value.began,
    story: { ...rest, omitted, kept, attendance },
  });
}
