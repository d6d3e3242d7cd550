import { useState } from 'preact/hooks';
import { studioWords } from './studio-words.ts';

/** A file of a folder that was picked or dropped, with its path from that folder on. */
export interface FolderFile {
  readonly path: string;
  readonly file: File;
}

interface OpenFilesProps {
  readonly problem: string | undefined; // why nothing was opened
  readonly onFile: (file: File) => void; // a zip
  readonly onFolder: (files: readonly FolderFile[]) => void;
}

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

const MOST_FILES = 200; // of a folder that is looked at; a scene has about ten

async function filesIn(entry: FileSystemEntry, path: string): Promise<readonly FolderFile[]> {
  const here = path + entry.name;
  if (entry.isFile) return [{ path: here, file: await fileOf(entry as FileSystemFileEntry) }];
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  const found: FolderFile[] = [];
  for (const one of inside) {
    if (found.length > MOST_FILES) break;
    found.push(...(await filesIn(one, `${here}/`)));
  }
  return found;
}

const canPickFolder = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;

/** Opens a scene from a zip or from its folder, picked or dropped. */
export function OpenFiles({ problem, onFile, onFolder }: OpenFilesProps) {
  const [over, setOver] = useState(false);
  const dropped = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    const entry = event.dataTransfer?.items[0]?.webkitGetAsEntry();
    if (entry?.isDirectory) onFolder(await filesIn(entry, ''));
    else if (file !== undefined) onFile(file);
  };
  return (
    <section
      aria-labelledby="studio-open"
      class={over ? 'studio-drop over' : 'studio-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void dropped(event)}
    >
      <h2 id="studio-open">{studioWords('open.file')}</h2>
      <p>{studioWords('open.file.lead')}</p>
      <p class="field">
        <label class="label" for="studio-zip">
          {studioWords('open.file.zip')}
        </label>
        <input
          id="studio-zip"
          type="file"
          accept=".zip,application/zip"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
      </p>
      {canPickFolder() && (
        <p class="field">
          <label class="label" for="studio-folder">
            {studioWords('open.file.folder')}
          </label>
          <input
            id="studio-folder"
            type="file"
            ref={(input) => input?.setAttribute('webkitdirectory', '')}
            onChange={({ currentTarget }) => {
              const files = [...(currentTarget.files ?? [])];
              currentTarget.value = '';
              if (files.length > 0)
                onFolder(files.map((file) => ({ path: file.webkitRelativePath, file })));
            }}
          />
        </p>
      )}
      <p role="alert" class="note bad">
        {problem}
      </p>
    </section>
  );
}
