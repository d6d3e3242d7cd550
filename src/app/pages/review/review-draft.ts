import {
  among,
  type Decoder,
  flag,
  jsonOf,
  list,
  optional,
  shape,
  text,
  whole,
} from '../../../core/kernel/json.ts';
import { err, ok, type Result } from '../../../core/kernel/result.ts';
import {
  REVIEW_FILE_VERSION,
  REVIEWER_ROLES,
  type Review,
  type ReviewFile,
} from '../../../core/scenario/review.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { readReview } from '../../../studio/text/reading-lines.ts';
import { wantedIn } from '../../../studio/told/problem-in.ts';
import type { ReviewDraft } from '../../../ui/review/review-view.tsx';
import { reviewWords } from '../../../ui/review/review-words.ts';
import { tongue } from '../../../ui/tongue.ts';
import { type DraftKind, readDraft } from '../studio/use-drafts.ts';

/** The one file of a reading's draft. */
export const DRAFT_FILE = 'review.json';

/** What a draft held that could not be read, until somebody has saved it. */
export const DAMAGED_FILE = 'damaged.txt';

/** The readings that are being written, in this browser. */
export const READINGS: DraftKind = { prefix: 'review/', read: (id, files) => ok({ id, files }) };

const NOTHING: ReviewDraft = { name: '', consent: false, said: '', comments: [] };

const newReading = (id: string): ScenarioFolder => ({
  id,
  files: { [DRAFT_FILE]: JSON.stringify(NOTHING) },
});

const decodeReading: Decoder<ReviewDraft> = shape({
  role: optional(among(REVIEWER_ROLES)),
  name: text,
  consent: flag,
  said: text,
  comments: list(shape({ file: text, line: whole(1), words: text, said: text })),
});

const decoded = ({ files }: ScenarioFolder) => decodeReading(jsonOf(files[DRAFT_FILE]), '');

/**
 * Opens the draft of a reading from its text as it is kept, or begins one where there is none. Where it cannot be read,
 * one is begun, and the text goes into a file of its own.
 */
export function openReading(id: string, kept: string): ScenarioFolder {
  const begun = newReading(id);
  if (kept === '') return begun;
  const folder = readDraft(READINGS, kept);
  if (folder !== undefined && decoded(folder).ok) return folder;
  return { id, files: { ...begun.files, [DAMAGED_FILE]: folder?.files[DRAFT_FILE] ?? kept } };
}

/** Reads the draft of a reading that is in order. */
export function readingOf(folder: ScenarioFolder): ReviewDraft {
  const read = decoded(folder);
  return read.ok ? read.value : NOTHING;
}

/** What a reading is of: a scene in a language, as it stood on a day. */
export interface ReadScene {
  readonly scenario: string;
  readonly language: string; // BCP 47
  readonly hash: string; // of the scene in that language
  readonly day: string; // ISO date
}

/** Makes the file of a reading, or says what is missing. */
export function reviewFileOf(
  { scenario, language, hash, day }: ReadScene,
  { role, name, consent, said, comments }: ReviewDraft,
): Result<ReviewFile, 'role' | 'said' | 'consent'> {
  if (role === undefined) return err('role');
  if (said.trim() === '') return err('said');
  const signed = name.trim() !== '';
  if (signed && !consent) return err('consent');
  const review = {
    scenario,
    ...(language !== 'en' && { language }),
    hash,
    role,
    day,
    said: said.trim(),
    ...(signed && { name: name.trim(), consent: true }),
    ...(comments.length > 0 && {
      comments: comments.filter((one) => one.said.trim() !== '').toSorted(inOrder),
    }),
  };
  return ok({ format: 'scene-review', version: REVIEW_FILE_VERSION, review });
}

/** A reading as it was saved: of which scene and language, and what was said. */
export interface SavedReading {
  readonly scenario: string;
  readonly language: string; // BCP 47
  readonly draft: ReviewDraft;
}

/** Returns a reading as it was saved, to go on with it. */
export function savedReading(review: Review): SavedReading {
  const { scenario, language = 'en', role, name, consent, said, comments } = review;
  const words = { name: name ?? '', consent: consent ?? false, said, comments: comments ?? [] };
  return { scenario, language, draft: { role, ...words } };
}

const MAX_READING_BYTES = 2_000_000; // bytes of a reading's file; a scene has some 100,000
const MEGABYTE = 1_000_000; // bytes

/** Reads a file that a reader saved, or says in words why it is none. */
export async function readingInFile(file: File): Promise<Result<Review, string>> {
  if (file.size > MAX_READING_BYTES)
    return err(reviewWords('open.too-large', { most: MAX_READING_BYTES / MEGABYTE }));
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return err(reviewWords('open.unread'));
  const read = readReview(text);
  if (read.ok) return read;
  if (read.error.code !== 'not-reading') return err(reviewWords(`open.${read.error.code}`));
  const { language } = tongue();
  const values = {
    at: wantedIn(language, read.error.at),
    wanted: wantedIn(language, read.error.wanted),
  };
  return err(reviewWords('open.not-reading', values));
}

type Placed = ReviewDraft['comments'][number];

const inOrder = (a: Placed, b: Placed): number => b.file.localeCompare(a.file) || a.line - b.line; // story before scenario
