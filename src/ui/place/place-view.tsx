import type { ComponentChildren } from 'preact';
import { Action } from '../kit/action.tsx';
import { Page } from '../shell/page.tsx';
import { DraftState, UndoButtons, useDraft } from '../studio/draft-state.tsx';
import { studioWords } from '../studio/studio-words.ts';
import { Told, type ToldFault } from '../studio/told.tsx';
import { placeWords } from './place-words.ts';
import './place.css';

export const PLACE_PANES = ['services', 'answers', 'learners', 'scenes'] as const;
export type PlacePane = (typeof PLACE_PANES)[number];

/** Something to be mended in a pack. */
export interface PackFinding extends ToldFault {
  readonly entry: string; // its path; empty where it is no entry
  readonly name: string; // of that entry
}

interface PlaceViewProps {
  readonly name: string;
  readonly pane: PlacePane;
  readonly findings: readonly PackFinding[];
  readonly unchecked: number; // numbers that nobody has checked
  readonly empty: number; // services without a number
  readonly onPane: (pane: PlacePane) => void;
  readonly onEntry: (entry: string) => void;
  readonly children: ComponentChildren; // the pane
}

/** A pack on the desk: whether it is what is to be mended, and one of its panes. */
export function PlaceView(props: PlaceViewProps) {
  const { name, pane, findings, unchecked, empty } = props;
  const controls = useDraft();
  return (
    <Page className="page place" foot={false}>
      <h1>{name === '' ? placeWords('nameless') : name}</h1>
      <DraftState kept={controls.kept} onKeep={controls.keep} />
      <p class="actions">
        <UndoButtons />
        <Action look="ink" words={placeWords('back')} onPress={controls.back} />
        <Action look="main" words={placeWords('file')} onPress={controls.save} />
      </p>
      <section class="place-state" aria-labelledby="place-state">
        <h2 id="place-state">
          {findings.length === 0
            ? placeWords('mend.none')
            : placeWords('mend', { count: findings.length })}
        </h2>
        {findings.length > 0 && (
          <ul>
            {findings.map(({ entry, name: of, ...told }) => (
              <li key={`${entry} ${told.message}`}>
                <Told {...told} />{' '}
                {entry !== '' && (
                  <Action
                    look="plain"
                    words={placeWords('mend.go', { name: of })}
                    onPress={() => props.onEntry(entry)}
                  />
                )}
              </li>
            ))}
          </ul>
        )}
        <p>{placeWords('state.numbers', { unchecked, empty })}</p>
      </section>
      <fieldset class="seg">
        <legend class="sr">{studioWords('panes')}</legend>
        {PLACE_PANES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="place-pane"
              checked={one === pane}
              onChange={() => props.onPane(one)}
            />
            {placeWords(`pane.${one}`)}
          </label>
        ))}
      </fieldset>
      <section aria-labelledby="place-pane">
        <h2 id="place-pane">{placeWords(`pane.${pane}`)}</h2>
        {props.children}
      </section>
    </Page>
  );
}
