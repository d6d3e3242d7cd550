import { type UnzipFileInfo, unzipSync } from 'fflate';
import { err, ok, type Result } from '../core/kernel/result.ts';
import { MAX_RECORD_CHARS } from '../core/record/record.ts';
import type { RecordProblem } from '../core/record/record-decode.ts';

/** Why a file yields no text that could be a record. */
export type FileProblem =
  | RecordProblem
  | { readonly code: 'no-file' }
  | { readonly code: 'not-utf8' }
  | { readonly code: 'bad-archive' }
  | { readonly code: 'archive-too-big'; readonly files: number };

/** A file as submitted, or found inside an archive. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file decoded as text, or why not. */
export interface NamedText {
  readonly name: string;
  readonly text: Result<string, FileProblem>;
}

const MAX_FILES = 20_000; // in one archive
const MAX_FILE_BYTES = 4 * MAX_RECORD_CHARS; // of one file: up to four bytes a character
const MAX_UNPACKED_BYTES = 1_500_000_000; // total bytes unpacked from one archive

/** Decodes a file as UTF-8. */
function textOf(bytes: Uint8Array): Result<string, FileProblem> {
  if (bytes.length > MAX_FILE_BYTES) return err({ code: 'too-long', characters: bytes.length });
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err({ code: 'not-utf8' });
  }
}

const isArchive = ({ bytes }: NamedBytes): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

const isRecordName = (name: string): boolean =>
  /\.json$/i.test(name) && !/(^|\/)(\.|__MACOSX\/)/.test(name);

/** Unpacks the files of an archive that may be records. Declared sizes are checked before unpacking. */
function unpacked({ name, bytes }: NamedBytes): readonly NamedText[] {
  const refused = (problem: FileProblem) => [{ name, text: err(problem) }];
  const large: NamedText[] = [];
  let files = 0;
  let total = 0;
  const wanted = (info: UnzipFileInfo): boolean => {
    if (!isRecordName(info.name)) return false;
    if (info.originalSize > MAX_FILE_BYTES) {
      const problem = { code: 'too-long', characters: info.originalSize } as const;
      large.push({ name: `${name}: ${info.name}`, text: err(problem) });
      return false;
    }
    files += 1;
    total += info.originalSize;
    return files <= MAX_FILES && total <= MAX_UNPACKED_BYTES;
  };
  try {
    const found = unzipSync(bytes, { filter: wanted });
    if (files > MAX_FILES || total > MAX_UNPACKED_BYTES) {
      return refused({ code: 'archive-too-big', files });
    }
    const texts = Object.entries(found).map(([inner, content]) => ({
      name: `${name}: ${inner}`,
      text: textOf(content),
    }));
    return [...texts, ...large];
  } catch {
    return refused({ code: 'bad-archive' });
  }
}

/** Returns a file as texts: the file itself, or the records inside an archive. Nested archives are skipped. */
export const recordTexts = (file: NamedBytes): readonly NamedText[] =>
  isArchive(file) ? unpacked(file) : [{ name: file.name, text: textOf(file.bytes) }];
