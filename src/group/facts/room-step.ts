import type { Result } from '../../core/kernel/result.ts';
import type { RoomDraft, RoomEvent } from './room-event.ts';
import type { RoomState } from './room-state.ts';

/** Why a fact cannot follow the facts of a room. */
export type RoomProblem =
  | 'not-opened'
  | 'opened-twice'
  | 'out-of-order'
  | 'wrong-step'
  | 'unknown-person'
  | 'known-person'
  | 'unknown-option'
  | 'unknown-reply'
  | 'not-this-round'
  | 'stale-vote'
  | 'bad-story';

/** What a fact changes, or why it cannot follow. */
export type RoomOutcome = Result<Partial<RoomState>, RoomProblem>;

/** Returns a map with an entry set: a copy, unless nobody else has the map. */
export type PutEntry = <K, V>(map: ReadonlyMap<K, V>, key: K, value: V) => ReadonlyMap<K, V>;

/** A reducer for each of these types of facts. */
export type StepsOf<T extends RoomDraft['type']> = {
  readonly [Type in T]: (
    state: RoomState,
    event: Extract<RoomEvent, { readonly type: Type }>,
    put: PutEntry,
  ) => RoomOutcome;
};
