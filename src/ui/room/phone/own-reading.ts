import type { ReplySpan } from '../../../core/reply/reply-reading.ts';

/** How own words read, or that they stand in a line of the vote and are not read yet. */
export type PhoneReading = readonly ReplySpan[] | 'in-a-line';
