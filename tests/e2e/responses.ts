/** Words that only this response of Platform Four has at its moment, by its id in `story.ink`. */
export const RESPONSES = {
  'two-benches': 'I’m from the drop-in van: socks, food, a charger.',
  'hot-chocolate': 'Socks and hot chocolate in the van',
  'fair-question': 'Sometimes. If somebody’s under 18 and not safe',
  'one-bus': 'What’s today been like?',
  wait: '(You say nothing for a moment.)',
  'part-of-it': 'Is home an option, or is that part of the complicated?',
  'you-dropped': 'You dropped something, and those can’t come in the van',
  cocoa: 'Your cocoa’s getting cold.',
  'shoe-size': 'Bea’s got one pair in your size.',
  'just-nod': 'I’m not looking at you.',
  'hold-the-door': 'You hold the door, let him go first',
  'are-you-okay': 'That was clumsy. So, though',
  'next-to-me': 'I know you asked me not to. I’m calling now',
  'let-him': '(You say nothing for a moment.)',
  'three-am': 'I’m staying. Who’d you call at three in the morning?',
} as const;

export type Response = keyof typeof RESPONSES;

/** A strong response of each moment, with a pause in the exchanges; with draw 1 they lead to “His plan”. */
export const STRONGEST = [
  'two-benches',
  'fair-question',
  'one-bus',
  'wait',
  'you-dropped',
  'cocoa',
  'shoe-size',
  'next-to-me',
  'let-him',
  'three-am',
] as const satisfies readonly Response[];

const PAUSES: readonly Response[] = ['wait', 'let-him']; // not rated: they keep the moment before them

/** The moment (1 to 8) that each of the strongest responses belongs to. */
export const MOMENTS: readonly number[] = STRONGEST.map(
  (_, index) => STRONGEST.slice(0, index + 1).filter((id) => !PAUSES.includes(id)).length,
);

/** The strongest responses from one moment on, up to and without another. */
export const strongestFrom = (moment: number, until = 9): readonly Response[] =>
  STRONGEST.filter((_, index) => {
    const at = MOMENTS[index] ?? 0;
    return at >= moment && at < until;
  });

/** The strongest responses with one moment (1 to 8), its exchange included, answered otherwise. */
export const withMoment = (
  moment: number,
  ...instead: readonly Response[]
): readonly Response[] => [...strongestFrom(1, moment), ...instead, ...strongestFrom(moment + 1)];

/** The strongest note where he told of Cal. */
export const STRONGEST_NOTE = 'States that he stays with Cal, owes him';
