import { jsonOf } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import {
  decodeReviewFile,
  type LineComment,
  REVIEW_FILE_VERSION,
  type Review,
} from '../../core/scenario/review.ts';
import { partsToRead } from './lines-to-read.ts';

/** Why a file cannot be opened as a reading. */
export type ReadingFileProblem =
  | { readonly code: 'not-json' | 'newer' }
  | { readonly code: 'not-reading'; readonly at: string; readonly wanted: string };

/** Reads the file of a reading, or says why it is none. */
export function readReview(text: string): Result<Review, ReadingFileProblem> {
  const json = jsonOf(text);
  if (typeof json !== 'object' || json === null) return err({ code: 'not-json' });
  if ('version' in json && Number(json.version) > REVIEW_FILE_VERSION)
    return err({ code: 'newer' });
  const read = decodeReviewFile(json);
  if (read.ok) return ok(read.value.review);
  const { path, wanted } = read.error;
  return err({ code: 'not-reading', at: path || 'the top', wanted });
}

/** A reading that is open beside a draft: what was said, and the lines as they stood when it was opened. */
export interface OpenReading {
  readonly review: Review;
  readonly lines: readonly Omit<LineComment, 'said'>[];
}

type DraftTexts = Readonly<Record<string, string>>;

const linesIn = (files: DraftTexts, { language = 'en' }: Review) =>
  partsToRead(files, language).flatMap(({ lines }) => lines);

/** Opens a reading beside a draft. */
export const openBeside = (files: DraftTexts, review: Review): OpenReading => ({
  review,
  lines: linesIn(files, review),
});

/** A comment, with the line it belongs to now and whether the words there are others. */
export interface PlacedComment extends LineComment {
  readonly at: number | undefined; // line; undefined where it cannot be found
  readonly changed: boolean;
}

/**
 * Finds the line of each comment by its words, the nearest one where there are several. A line that was changed since
 * the reading was opened is found by the line above it.
 */
export function placeComments(
  files: DraftTexts,
  { review, lines: before }: OpenReading,
): readonly PlacedComment[] {
  const now = linesIn(files, review);
  return (review.comments ?? []).map((comment) => {
    const isSame = (one: Omit<LineComment, 'said'>) =>
      one.file === comment.file && one.words === comment.words;
    const nearest = (all: readonly Omit<LineComment, 'said'>[]) =>
      all
        .filter(isSame)
        .toSorted((a, b) => Math.abs(a.line - comment.line) - Math.abs(b.line - comment.line))[0];
    const same = nearest(now);
    if (same !== undefined) return { ...comment, at: same.line, changed: false };
    const stood = nearest(before);
    const above = stood && before[before.indexOf(stood) - 1];
    const next = above && now[now.findIndex(({ words }) => words === above.words) + 1];
    const isNew = next?.file === comment.file && !before.some(({ words }) => words === next.words);
    return { ...comment, at: isNew ? next.line : undefined, changed: true };
  });
}
