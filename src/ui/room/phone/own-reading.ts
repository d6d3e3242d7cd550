import type { ReplySpan, ReplyUnread } from '../../../core/reply/reply-reading.ts';

/** The analysis of own words; why they were not read; or that they are copied from a line of the vote, and are analyzed later. */
export type PhoneReading = readonly ReplySpan[] | ReplyUnread | 'in-a-line';
