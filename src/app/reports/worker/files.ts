import { type NamedText, recordTexts } from '../../../export/record-files.ts';
import type { LeftOutFile } from '../protocol.ts';
import type { Shelf } from './shelf.ts';

/** Reports progress; resolves to false to stop. */
export type ReportProgress = (done: number, of: number) => Promise<boolean>;

const RECORDS_PER_STEP = 20; // records between checks for cancellation

const textsIn = async (file: File): Promise<readonly NamedText[]> =>
  recordTexts({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });

/** The last file that was reread, cached because records of one archive are requested one after another. */
let open: { readonly file: File; readonly texts: ReadonlyMap<string, NamedText> } | undefined;

/** Clears that cache. */
export const closeFiles = (): void => {
  open = undefined;
};

/** Returns a function that rereads the same text from the same file. */
const againFrom = (file: File, name: string) => async (): Promise<string> => {
  if (open?.file !== file) {
    const texts = await textsIn(file);
    open = { file, texts: new Map(texts.map((one) => [one.name, one])) };
  }
  const found = open.texts.get(name)?.text;
  return found?.ok ? found.value : '';
};

async function readFile(
  shelf: Shelf,
  file: File,
  step: ReportProgress,
): Promise<readonly LeftOutFile[]> {
  const leftOut: LeftOutFile[] = [];
  let texts: readonly NamedText[];
  try {
    texts = await textsIn(file);
  } catch {
    return [{ name: file.name, why: { code: 'no-file' } }];
  }
  for (const [at, { name, text }] of texts.entries()) {
    const why = text.ok ? await shelf.add(name, text.value, againFrom(file, name)) : text.error;
    if (why !== undefined) leftOut.push({ name, why });
    if (texts.length > 1 && at % RECORDS_PER_STEP === 0 && !(await step(at, texts.length))) break;
  }
  return leftOut;
}

/** Adds the records of files and archives to a shelf; returns what was left out. */
export async function fillFromFiles(
  shelf: Shelf,
  files: readonly File[],
  step: ReportProgress,
): Promise<readonly LeftOutFile[]> {
  const leftOut: LeftOutFile[] = [];
  let on = true;
  const inside: ReportProgress = async (done, of) => {
    on = await step(done, of);
    return on;
  };
  for (const [at, file] of files.entries()) {
    leftOut.push(...(await readFile(shelf, file, inside)));
    if (on && at % RECORDS_PER_STEP === 0) on = await step(at, files.length);
    if (!on) break;
  }
  return leftOut;
}
