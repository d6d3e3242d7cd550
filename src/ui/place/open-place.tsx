import { useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { Page } from '../shell/page.tsx';
import { DeviceNote, DraftList } from '../studio/open/draft-list.tsx';
import { studioWords } from '../studio/studio-words.ts';
import { TextField } from './fields.tsx';
import { placeWords } from './place-words.ts';
import './place.css';

interface OpenPlaceProps {
  readonly ours: readonly { readonly id: string; readonly name: string }[];
  readonly drafts: readonly string[]; // ids
  readonly shared: boolean;
  readonly onKeep?: (() => void) | undefined; // where nobody has said yet whose device this is
  readonly refused: boolean; // the browser keeps nothing
  readonly problem: string | undefined; // why a file was not opened
  readonly idOf: (name: string) => string | undefined; // of a pack; undefined where the name gives none
  readonly onNew: (id: string, name: string) => void;
  readonly onCopy: (id: string) => void;
  readonly onFile: (file: File) => void;
  readonly onDraft: (id: string) => void;
  readonly onDrop: (id: string) => void;
}

function BeginForm({ idOf, drafts, onNew }: Pick<OpenPlaceProps, 'idOf' | 'drafts' | 'onNew'>) {
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const begin = (event: Event) => {
    event.preventDefault();
    const id = idOf(name);
    if (id === undefined) setWrong(placeWords('open.name.bad'));
    else if (drafts.includes(id)) setWrong(placeWords('open.name.taken'));
    else onNew(id, name.trim());
  };
  return (
    <form onSubmit={begin}>
      <TextField id="place-new" label={placeWords('open.name')} value={name} onText={setName} />
      <p role="alert" class="note bad">
        {wrong}
      </p>
      <Action look="main" submit words={studioWords('open.begin')} />
    </form>
  );
}

/** The page of a place's pack before one is open: begin one, go on with a draft, take one of ours, open a file. */
export function OpenPlace(props: OpenPlaceProps) {
  const { ours, drafts, shared, problem } = props;
  return (
    <Page className="page place">
      <h1>{placeWords('title')}</h1>
      <p class="lead">{placeWords('lead')}</p>
      <DeviceNote
        shared={shared ? placeWords('shared') : undefined}
        onKeep={props.onKeep}
        refused={props.refused}
      />
      <DraftList
        title={placeWords('open.drafts')}
        drafts={drafts}
        onDraft={props.onDraft}
        onDrop={props.onDrop}
      />
      <section aria-labelledby="place-begin">
        <h2 id="place-begin">{placeWords('open.new')}</h2>
        <p>{placeWords('open.new.lead')}</p>
        <BeginForm idOf={props.idOf} drafts={drafts} onNew={props.onNew} />
      </section>
      <section aria-labelledby="place-ours">
        <h2 id="place-ours">{placeWords('open.ours')}</h2>
        <p class="actions">
          {ours.map(({ id, name }) => (
            <button key={id} type="button" class="btn ink" onClick={() => props.onCopy(id)}>
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
            if (file) props.onFile(file);
          }}
        />
        <p role="alert" class="note bad">
          {problem}
        </p>
      </section>
    </Page>
  );
}
