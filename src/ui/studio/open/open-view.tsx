import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { languageAttributes } from '../../scene-language.ts';
import type { NavLink } from '../../shell/nav-link.ts';
import { Page } from '../../shell/page.tsx';
import { studioWords } from '../studio-words.ts';
import { NewForm, ShelfHead, useShelf } from './draft-list.tsx';
import type { FolderFile } from './dropped-files.ts';
import { OpenFiles } from './open-files.tsx';
import '../studio.css';

interface OpenViewProps {
  readonly scenarios: readonly {
    readonly id: string;
    readonly title: string;
    readonly language: string; // of the title
  }[];
  readonly more: readonly NavLink[]; // pages beside the studio
  readonly onCopy: (scenario: string) => void;
  readonly onFolder: (files: readonly FolderFile[]) => void;
  readonly onUnread: () => void; // the browser cannot read what was dropped
}

/** The studio before a draft is open: change a scene, go on with a draft, begin a new one, open a file. */
export function OpenView(props: OpenViewProps) {
  const { scenarios } = props;
  const { problem, onFile } = useShelf();
  const [picked, setPicked] = useState(scenarios[0]?.id ?? '');
  const openCopy = (event: Event) => {
    event.preventDefault();
    props.onCopy(picked);
  };
  return (
    <Page className="page studio-open">
      <ShelfHead />
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
        <NewForm look="ink" />
      </section>
      <OpenFiles
        problem={problem}
        onFile={onFile}
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
