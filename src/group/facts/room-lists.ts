/** The choice of a vote that passes; a vote is otherwise the id of an option. Nobody is asked why they pass. */
export const PASS = 'pass';

/** The topic of a leaning about the note; all other topics are board items. */
export const NOTE = 'the note';

/** Replies that may be on the wall at once where everybody answers one line. */
export const MAX_LINE_REPLIES = 3;

/** How a person takes part in the room. */
export const STANCES = ['part', 'listen', 'left'] as const;
export type Stance = (typeof STANCES)[number];

/** Status of a reply on the wall: not shown yet, shown on the screen, or hidden. */
export const POSTINGS = ['waiting', 'shown', 'hidden'] as const;
export type Posting = (typeof POSTINGS)[number];

/** Parts of a debrief in order (PEARLS: reactions, description, analysis, summary). */
export const DEBRIEF_PARTS = ['reactions', 'description', 'analysis', 'summary'] as const;
export type DebriefPart = (typeof DEBRIEF_PARTS)[number];
