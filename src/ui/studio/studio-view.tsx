import type { ComponentChildren } from 'preact';
import { Action } from '../kit/action.tsx';
import { Page } from '../shell/page.tsx';
import { DraftState, UndoButtons, useDraft } from './draft-state.tsx';
import { studioWords } from './studio-words.ts';
import { usePaneKeys } from './use-pane-keys.ts';
import './studio.css';

export const STUDIO_PANES = ['story', 'try', 'checks'] as const;
export type StudioPane = (typeof STUDIO_PANES)[number];

/** Where F6 goes, in turn: the buttons above, then each pane. */
const PLACES = ['head', ...STUDIO_PANES] as const;

interface StudioViewProps {
  readonly id: string;
  readonly title: string;
  readonly pane: StudioPane; // shown where there is room for one only
  readonly findings: number;
  readonly panes: { readonly [P in StudioPane]: ComponentChildren };
  readonly onPane: (pane: StudioPane) => void;
  readonly onPublish: () => void;
}

const paneName = (pane: StudioPane, findings: number): string =>
  pane === 'checks' && findings > 0
    ? studioWords('pane.checks.count', { count: findings })
    : studioWords(`pane.${pane}`);

/** The studio with a draft in it: story, try it, checks; beside one another where there is room. */
export function StudioView(props: StudioViewProps) {
  const { id, title, pane, findings, panes } = props;
  const controls = useDraft();
  const { placeOf } = usePaneKeys(PLACES, pane, (place) => {
    if (place !== 'head') props.onPane(place);
  });
  return (
    <Page className="studio" foot={false}>
      <section
        class="studio-head"
        aria-label={studioWords('head')}
        tabIndex={-1}
        ref={placeOf('head')}
      >
        <h1>
          {title} <span class="chip">{studioWords('draft')}</span>
        </h1>
        <p class="note">
          <code>{id}</code>
        </p>
        <DraftState kept={controls.kept} onKeep={controls.keep} />
        <p class="actions">
          <UndoButtons />
          <Action look="ink" words={studioWords('back')} onPress={controls.back} />
          <Action look="ink" words={studioWords('file')} onPress={controls.save} />
          <Action look="main" words={studioWords('publish')} onPress={props.onPublish} />
        </p>
        <fieldset class="seg studio-tabs">
          <legend class="sr">{studioWords('panes')}</legend>
          {STUDIO_PANES.map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="studio-pane"
                checked={one === pane}
                onChange={() => props.onPane(one)}
              />
              {paneName(one, findings)}
            </label>
          ))}
        </fieldset>
        <p class="note studio-keys">{studioWords('keys')}</p>
      </section>
      {STUDIO_PANES.map((one) => (
        <section
          key={one}
          class={`studio-pane${one === pane ? '' : ' behind'}`}
          aria-labelledby={`studio-${one}`}
          tabIndex={-1}
          ref={placeOf(one)}
        >
          <h2 id={`studio-${one}`}>{paneName(one, 0)}</h2>
          {panes[one]}
        </section>
      ))}
    </Page>
  );
}
