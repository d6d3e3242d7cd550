import type { ComponentChildren } from 'preact';
import { JOBS } from '../../core/scenario/scenario.ts';
import en from '../catalogue/en/home.json';
import { Action } from '../kit/action.tsx';
import { Select } from '../kit/fields.tsx';
import { languageAttributes } from '../scene-language.ts';
import { wordsOf } from '../words.ts';
import { PACK_MINUTES, type PackChoice, type PackPart, type PackTexts } from './instructor-pack.ts';
import { instructorWords as words } from './instructor-words.ts';

const homeWords = wordsOf('home', en);

interface PackFormProps {
  readonly texts: PackTexts;
  readonly choice: PackChoice;
  readonly parts: readonly { readonly part: PackPart; readonly on: boolean }[]; // that the chosen pack has
  readonly onChoose: (choice: PackChoice) => void;
  readonly onTurn: (part: PackPart) => void; // takes it in, or leaves it out
  readonly onPrint: () => void;
  readonly onWordFile: () => void;
  readonly children: ComponentChildren; // what went wrong, if anything
}

/** Asks for scene, work and minutes, and what to print. */
export function PackForm(props: PackFormProps) {
  const { texts, choice, parts, onChoose, onTurn } = props;
  return (
    <form class="pack-form stack no-print" onSubmit={(event) => event.preventDefault()}>
      <div class="pack-choices">
        <Select
          look=""
          label={words('scene')}
          value={choice.scenario}
          of={[
            [undefined, words('course')],
            ...texts.scenes.map(
              ({ card, language }) => [card.id, card.title, languageAttributes(language)] as const,
            ),
          ]}
          onPick={(scenario) => onChoose({ ...choice, scenario })}
        />
        <Select
          look=""
          label={words('work')}
          value={choice.job}
          of={JOBS.map((one) => [one, homeWords(`job.${one}`)])}
          onPick={(job) => onChoose({ ...choice, job })}
        />
        <Select
          look=""
          label={words('minutes')}
          value={choice.minutes}
          of={PACK_MINUTES.map((minutes) => [minutes, words('minutes.of', { minutes })])}
          onPick={(minutes) => onChoose({ ...choice, minutes })}
        />
        {texts.places.length > 1 && (
          <Select
            look=""
            label={words('place')}
            value={choice.place}
            of={texts.places}
            onPick={(place) => onChoose({ ...choice, place })}
          />
        )}
      </div>
      <fieldset class="pack-parts">
        <legend class="label">{words('parts')}</legend>
        {parts.map(({ part, on }) => (
          <label key={part} class="pick">
            <input type="checkbox" checked={on} onChange={() => onTurn(part)} />
            <span>{words(`sheet.${part}`)}</span>
          </label>
        ))}
      </fieldset>
      <p class="note quiet">{words('parts.hint')}</p>
      <p class="actions">
        <Action look="main" words={words('print')} onPress={props.onPrint} />
        <Action words={words('word')} onPress={props.onWordFile} />
      </p>
      <p class="note quiet">{words('word.hint')}</p>
      <div role="status">{props.children}</div>
    </form>
  );
}
