import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { studioWords } from '../studio-words.ts';
import { droppedFiles, type FolderFile } from './dropped-files.ts';

interface OpenFilesProps {
  readonly problem: string | undefined; // why nothing was opened
  readonly onFile: (file: File) => void; // a zip
  readonly onFolder: (files: readonly FolderFile[]) => void;
  readonly onUnread: () => void; // the browser cannot read what was dropped
}

const canPickFolder = (): boolean => 'webkitdirectory' in HTMLInputElement.prototype;

/** Opens a scene from a zip or from its folder, picked or dropped. */
export function OpenFiles({ problem, onFile, onFolder, onUnread }: OpenFilesProps) {
  const [over, setOver] = useState(false);
  const heard = useRef({ onFile, onFolder, onUnread });
  heard.current = { onFile, onFolder, onUnread };
  // On the whole page: a browser would open what is dropped beside, and the page would be gone.
  useLayoutEffect(() => {
    const dragged = (event: DragEvent): void => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      setOver(true);
    };
    const left = ({ relatedTarget }: DragEvent): void => {
      if (relatedTarget === null) setOver(false); // out of the window
    };
    const dropped = async (event: DragEvent): Promise<void> => {
      if (event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      const found = await droppedFiles(event.dataTransfer);
      if (found === undefined) return;
      if ('one' in found) heard.current.onFile(found.one);
      else heard.current.onFolder(found.all);
    };
    const drop = (event: DragEvent) => void dropped(event).catch(() => heard.current.onUnread());
    document.addEventListener('dragover', dragged);
    document.addEventListener('dragleave', left);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', dragged);
      document.removeEventListener('dragleave', left);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <section aria-labelledby="studio-open" class={over ? 'studio-drop over' : 'studio-drop'}>
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
