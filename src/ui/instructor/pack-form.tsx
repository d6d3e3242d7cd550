import { useId } from 'preact/hooks';
import { JOBS } from '../../core/scenario/scenario.ts';
import en from '../catalogue/en/home.json';
import { Action } from '../kit/action.tsx';
import { languageAttributes } from '../scene-language.ts';
import { wordsOf } from '../words.ts';
import {
  PACK_MINUTES,
  PACK_PARTS,
  type PackChoice,
  type PackPart,
  type PackScene,
} from './instructor-pack.ts';
import { instructorWords as words } from './instructor-words.ts';

const homeWords = wordsOf('home', en);

interface PackFormProps {
  readonly scenes: readonly PackScene[];
  readonly choice: PackChoice;
  readonly parts: readonly PackPart[]; // that the chosen pack has
  readonly leftOut: ReadonlySet<PackPart>;
  readonly trouble: string | undefined; // as text
  readonly onChoose: (choice: PackChoice) => void;
  readonly onLeaveOut: (leftOut: ReadonlySet<PackPart>) => void;
  readonly onPrint: () => void;
  readonly onWordFile: () => void;
}

/** Asks for scene, work and minutes, and what to print. */
export function PackForm(props: PackFormProps) {
  const { scenes, choice, parts, leftOut, trouble, onChoose, onLeaveOut } = props;
  const id = useId();
  const other = (part: PackPart): ReadonlySet<PackPart> =>
    new Set(PACK_PARTS.filter((one) => leftOut.has(one) !== (one === part)));
  return (
    <form class="pack-form stack no-print" onSubmit={(event) => event.preventDefault()}>
      <div class="pack-choices">
        <div>
          <label for={`${id}-scene`}>{words('scene')}</label>
          <select
            id={`${id}-scene`}
            value={choice.scenario ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ ...choice, scenario: value === '' ? undefined : value })
            }
          >
            <option value="">{words('course')}</option>
            {scenes.map(({ card, language }) => (
              <option key={card.id} value={card.id} {...languageAttributes(language)}>
                {card.title}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`${id}-work`}>{words('work')}</label>
          <select
            id={`${id}-work`}
            value={choice.job}
            onChange={({ currentTarget: { value } }) =>
              onChoose({ ...choice, job: JOBS.find((one) => one === value) ?? choice.job })
            }
          >
            {JOBS.map((one) => (
              <option key={one} value={one}>
                {homeWords(`job.${one}`)}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label for={`${id}-minutes`}>{words('minutes')}</label>
          <select
            id={`${id}-minutes`}
            value={String(choice.minutes)}
            onChange={({ currentTarget: { value } }) =>
              onChoose({
                ...choice,
                minutes: PACK_MINUTES.find((one) => String(one) === value) ?? choice.minutes,
              })
            }
          >
            {PACK_MINUTES.map((minutes) => (
              <option key={minutes} value={String(minutes)}>
                {words('minutes.of', { minutes })}
              </option>
            ))}
          </select>
        </div>
      </div>
      <fieldset class="pack-parts">
        <legend class="label">{words('parts')}</legend>
        {parts.map((part) => (
          <label key={part} class="pick">
            <input
              type="checkbox"
              checked={!leftOut.has(part)}
              onChange={() => onLeaveOut(other(part))}
            />
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
      <div role="status">{trouble !== undefined && <p class="notice">{trouble}</p>}</div>
    </form>
  );
}
