import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { languageAttributes } from '../../scene-language.ts';
import type { NavLink } from '../../shell/nav-link.ts';
import { Page } from '../../shell/page.tsx';
import { studioWords } from '../studio-words.ts';
import { DeviceNote, DraftList } from './draft-list.tsx';
import type { FolderFile } from './dropped-files.ts';
import { OpenFiles } from './open-files.tsx';
import '../studio.css';

interface OpenViewProps {
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: string; // of the title
  }[];
  readonly drafts: readonly string[]; // ids
  readonly idOf: (name: string) => string | undefined; // of a scene; undefined where the name gives none
  readonly shared: boolean;
  readonly onKeep?: (() => void) | undefined; // where nobody has said yet whose device this is
  readonly refused: boolean; // the browser keeps nothing
  readonly problem: string | undefined; // why a file was not opened
  readonly more: readonly NavLink[]; // pages beside the studio
  readonly onCopy: (scenario: string) => void;
  readonly onNew: (id: string) => void;
  readonly onFile: (file: File) => void;
  readonly onFolder: (files: readonly FolderFile[]) => void;
  readonly onUnread: () => void; // the browser cannot read what was dropped
  readonly onDraft: (id: string) => void;
  readonly onDrop: (id: string) => void;
}

interface NewFormProps extends Pick<OpenViewProps, 'idOf' | 'drafts' | 'onNew'> {}

function NewForm({ idOf, drafts, onNew }: NewFormProps) {
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | undefined>(undefined);
  const begin = (event: Event) => {
    event.preventDefault();
    const id = idOf(name);
    if (id === undefined) setWrong(studioWords('open.name.bad'));
    else if (drafts.includes(id)) setWrong(studioWords('open.name.taken'));
    else onNew(id);
  };
  return (
    <form class="field" onSubmit={begin}>
      <label class="label" for="studio-new">
        {studioWords('open.name')}
      </label>
      <input
        id="studio-new"
        type="text"
        value={name}
        autocomplete="off"
        aria-describedby="studio-new-wrong"
        aria-invalid={wrong !== undefined}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p id="studio-new-wrong" role="alert" class="note bad">
        {wrong}
      </p>
      <Action look="ink" submit words={studioWords('open.begin')} />
    </form>
  );
}

/** The studio before a draft is open: change a scene, go on with a draft, begin a new one, open a file. */
export function OpenView(props: OpenViewProps) {
  const { scenarios, drafts, shared, problem } = props;
  const [picked, setPicked] = useState(scenarios[0]?.id ?? '');
  const openCopy = (event: Event) => {
    event.preventDefault();
    props.onCopy(picked);
  };
  return (
    <Page className="page studio-open">
      <h1>{studioWords('title')}</h1>
      <p class="lead">{studioWords('lead')}</p>
      <DeviceNote
        shared={shared ? studioWords('shared') : undefined}
        onKeep={props.onKeep}
        refused={props.refused}
      />
      <DraftList
        title={studioWords('open.drafts')}
        drafts={drafts}
        onDraft={props.onDraft}
        onDrop={props.onDrop}
      />
      <section aria-labelledby="studio-copy">
        <h2 id="studio-copy">{studioWords('open.one')}</h2>
        <form class="field" onSubmit={openCopy}>
          <label class="label" for="studio-scene">
            {studioWords('open.one.pick')}
          </label>
          <select
            id="studio-scene"
            value={picked}
            onChange={(event) => setPicked(event.currentTarget.value)}
          >
            {scenarios.map(({ id, title, language }) => (
              <option key={id} value={id} {...languageAttributes(language)}>
                {title}
              </option>
            ))}
          </select>
          <p class="actions">
            <Action look="main" submit words={studioWords('open.copy')} />
          </p>
        </form>
      </section>
      <section aria-labelledby="studio-begin">
        <h2 id="studio-begin">{studioWords('open.new')}</h2>
        <p>{studioWords('open.new.lead')}</p>
        <NewForm idOf={props.idOf} drafts={drafts} onNew={props.onNew} />
      </section>
      <OpenFiles
        problem={problem}
        onFile={props.onFile}
        onFolder={props.onFolder}
        onUnread={props.onUnread}
      />
      <section aria-labelledby="studio-more">
        <h2 id="studio-more">{studioWords('open.more')}</h2>
        <ul>
          {props.more.map(({ href, label }) => (
            <li key={href}>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
