import { REPLY_FLAGS, type ReplyFlag } from '../../../src/core/reply/reply-reading.ts';
import { analyse, READS } from '../../../src/text/analyse.ts';
import type { Flagged } from './corpus.ts';
import { namedIn } from './named.ts';

type Row = Flagged & { readonly context?: readonly string[] };

const isFlagged = ({ text, context = [] }: Row): boolean =>
  namedIn(analyse(text, { context, disclosed: [], rates: READS })).length > 0;

/** For each flag: how many of the replies that carry it were flagged, of how many. */
export const foundByFlag = (
  rows: readonly Row[],
): readonly (readonly [flag: ReplyFlag, found: number, all: number])[] =>
  REPLY_FLAGS.map((flag) => {
    const these = rows.filter(({ flags }) => flags.includes(flag));
    return [flag, these.filter(isFlagged).length, these.length];
  });
