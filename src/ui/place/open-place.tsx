import { Page } from '../shell/page.tsx';
import { NewForm, ShelfHead, useShelf } from '../studio/open/draft-list.tsx';
import { placeWords } from './place-words.ts';
import './place.css';

interface OpenPlaceProps {
  readonly ours: readonly { readonly id: string; readonly name: string }[];
  readonly onCopy: (id: string) => void;
}

/** The page of a place's pack before one is open: begin one, go on with a draft, take one of ours, open a file. */
export function OpenPlace({ ours, onCopy }: OpenPlaceProps) {
  const { problem, onFile } = useShelf();
  return (
    <Page className="page place">
      <ShelfHead />
      <section aria-labelledby="place-begin">
        <h2 id="place-begin">{placeWords('open.new')}</h2>
        <p>{placeWords('open.new.lead')}</p>
        <NewForm look="main" />
      </section>
      <section aria-labelledby="place-ours">
        <h2 id="place-ours">{placeWords('open.ours')}</h2>
        <p class="actions">
          {ours.map(({ id, name }) => (
            <button key={id} type="button" class="btn ink" onClick={() => onCopy(id)}>
              {placeWords('open.copy', { name })}
            </button>
          ))}
        </p>
      </section>
      <section aria-labelledby="place-open">
        <h2 id="place-open">{placeWords('open.file')}</h2>
        <p id="place-open-lead">{placeWords('open.file.lead')}</p>
        <input
          type="file"
          accept=".json,application/json"
          aria-labelledby="place-open"
          aria-describedby="place-open-lead"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) onFile(file);
          }}
        />
        <p role="alert" class="note bad">
          {problem}
        </p>
      </section>
    </Page>
  );
}
