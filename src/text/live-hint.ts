import type { ReplySpan } from '../core/reply/reply-reading.ts';
import { analyse } from './analyse.ts';
import type { ReplyContext } from './findings.ts';

/**
 * The one thing to say while a reply is being typed, in practice only: the first words that may work
 * against the person. None where nothing is wrong yet.
 */
export const liveHint = (text: string, at: ReplyContext): ReplySpan | undefined =>
  analyse(text, at).spans.find(({ good }) => !good);
