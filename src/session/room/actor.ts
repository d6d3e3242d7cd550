/** The sender of a room command: a facilitator, or the person with one phone. */
export type Actor =
  | { readonly role: 'console' }
  | { readonly role: 'phone'; readonly person: string };

/** Why a room refuses a command. */
export type RoomRefusal =
  | 'not-now' // wrong step, or already done
  | 'stale' // sent before the latest step
  | 'unknown-option'
  | 'unknown-person'
  | 'unknown-reply'
  | 'unknown-item'
  | 'kept-out' // real names, contacts or harm to a minor: nothing is stored
  | 'needs-closest' // the reply could not be read: the facilitator must pick the nearest option
  | 'needs-meant' // possible critical error in the reply: was it meant?
  | 'full'
  | 'locked' // nobody new may join
  | 'removed' // the facilitator took this phone out
  | 'outdated' // the scenario has changed since the room opened
  | 'story'; // the story has an error
