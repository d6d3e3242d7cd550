import type { ReplySpan } from '../../../core/reply/reply-reading.ts';

/** The analysis of own words, or that they are copied from a line of the vote and not analyzed yet. */
export type PhoneReading = readonly ReplySpan[] | 'in-a-line';
