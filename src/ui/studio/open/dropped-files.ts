/** A file of a folder that was picked or dropped, with its path from that folder on. */
export interface FolderFile {
  readonly path: string;
  readonly file: File;
}

/** What was dropped: one file, which is a zip or nothing of ours; or a folder, or several files. */
export type DroppedFiles =
  | { readonly one: File }
  | { readonly all: readonly FolderFile[] }
  | undefined;

const MOST_FILES = 200; // of a folder that is looked at; a scene has about ten

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** Reads the entries of a folder; a browser gives some at a time. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
    if (all.length > MOST_FILES) return all;
  }
}

async function filesIn(
  entries: readonly FileSystemEntry[],
  path: string,
): Promise<readonly FolderFile[]> {
  const found: FolderFile[] = [];
  for (const entry of entries) {
    if (found.length > MOST_FILES) break;
    const here = path + entry.name;
    if (entry.isFile) found.push({ path: here, file: await fileOf(entry as FileSystemFileEntry) });
    else {
      const inside = await entriesOf(entry as FileSystemDirectoryEntry);
      found.push(...(await filesIn(inside, `${here}/`)));
    }
  }
  return found;
}

/** Reads what was dropped. Rejects where the browser cannot read it. */
export async function droppedFiles(transfer: DataTransfer): Promise<DroppedFiles> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const [file] = transfer.files;
  if (entries.length > 1 || entries[0]?.isDirectory) return { all: await filesIn(entries, '') };
  return file && { one: file };
}
