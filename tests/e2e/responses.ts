/** Words that only this response of Platform Four has, by its id in `story.ink`. */
export const RESPONSES = {
  'free-bench': 'Hi, I’m with the drop-in on Mill Street.',
  'hot-chocolate': 'Socks and hot chocolate in the van',
  'fair-question': 'Fair question. I’m not police.',
  'todays-been': 'What’s today been like?',
  'kick-out': 'Did your friend kick you out?',
  'lock-box': 'I saw the knife. Lots of people sleeping out carry one.',
  'leave-it': 'Then we leave it there. You don’t owe me the rest.',
  'nearly-done': 'Hi, drop-in, we’re nearly done.',
  'just-nod': '(leaning in, so Cal can’t see your face)',
  'on-the-spot': 'That put you on the spot in front of him.',
  'his-bus': 'Let’s go over there while he checks his bus.',
  'every-word': 'Sit by me and you’ll hear every word.',
  'want-to-call': 'I’ll stay till their worker’s here.',
} as const;

export type Response = keyof typeof RESPONSES;

/** The strongest response of each moment; with draw 1 they lead to “His plan”. */
export const STRONGEST = [
  'free-bench',
  'fair-question',
  'todays-been',
  'lock-box',
  'leave-it',
  'nearly-done',
  'every-word',
  'want-to-call',
] as const satisfies readonly Response[];

/** The strongest note of every way of telling. */
export const STRONGEST_NOTE = 'Said he owes a friend he stays with and did not want to say more.';
