import type { ReplyReading } from '../../src/core/reply/reply-reading.ts';
import type { Analyser, Content } from '../../src/session/play/content.ts';
import { reading } from '../core/facts.ts';

/** An analyser that knows these replies and is not sure of any other. */
export const knowing = (known: { readonly [text: string]: ReplyReading }): Analyser => ({
  version: 'test',
  analyse: (text) => known[text] ?? reading({}, { abstain: true, unread: 'words' }),
});

export const withAnalyser = (content: Content, analyser: Analyser): Content => ({
  ...content,
  analyser,
});
