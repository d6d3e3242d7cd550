/** Who asks for something in a room: a facilitator, or the person behind one phone. */
export type Actor =
  | { readonly role: 'console' }
  | { readonly role: 'phone'; readonly person: string };

/** Why a room does not do what it was asked. */
export type RoomRefusal =
  | 'not-now' // another step, or already done
  | 'stale' // an order given before the last step
  | 'unknown-option'
  | 'unknown-person'
  | 'unknown-reply'
  | 'unknown-item'
  | 'kept-out' // real names, contacts or harm to a minor: nothing is stored
  | 'needs-closest' // the reply could not be read: which option is nearest?
  | 'needs-meant' // the reply may hold a critical error: was it meant?
  | 'full'
  | 'story'; // the story itself is broken
