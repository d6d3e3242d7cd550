import type { ReplyReading, ReplySound } from '../../../src/core/reply/reply-reading.ts';

/** Everything a reading names against a reply: what counts, and what it only sounds like. */
export const namedIn = ({
  flags,
  sounds = [],
}: Pick<ReplyReading, 'flags' | 'sounds'>): readonly ReplySound[] => [...flags, ...sounds];
