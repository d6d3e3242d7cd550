import './room-console.css';
import { useId, useState } from 'preact/hooks';
import { MET_STATES, type MetState } from '../../../core/scenario/carried.ts';
import type { ShortCard } from '../../../core/scenario/scenario.ts';
import {
  CHOOSING,
  type Choosing,
  PLAN_MINUTES,
  type PlanMinutes,
  type RoomSetup,
  SEEING,
  type Seeing,
} from '../../../group/facts/setup.ts';
import { sessionPlan } from '../../../group/views/plan.ts';
import { languageAttributes } from '../../scene-language.ts';
import { tongue } from '../../tongue.ts';
import { consoleWords } from './console-words.ts';

/** The card of a scene, and the language the room will play it in (BCP 47). */
interface OfferedCard {
  readonly card: ShortCard;
  readonly language: string;
}

/** Whether one screen opens on this device without a network. */
export type Readiness = 'ready' | 'coming' | 'never';

interface SetupFormProps {
  readonly cards: readonly OfferedCard[];
  readonly trouble: string | undefined; // as text
  readonly offline?: Readiness; // absent for a draft
  readonly onOpen?: (setup: RoomSetup) => void; // absent where phones cannot join
  readonly onOneScreen: (setup: RoomSetup) => void;
}

const languageName = (language: string): string =>
  new Intl.DisplayNames(tongue().locale, { type: 'language' }).of(language) ?? language;

/** Setup form of a room. */
export function SetupForm({ cards, trouble, offline, onOpen, onOneScreen }: SetupFormProps) {
  const id = useId();
  const [scenario, setScenario] = useState(cards[0]?.card.id ?? '');
  const [choosing, setChoosing] = useState<Choosing>('majority');
  const [sees, setSees] = useState<Seeing>('spread');
  const { card, language = 'en' } = cards.find((one) => one.card.id === scenario) ?? {};
  const [minutes, setMinutes] = useState<PlanMinutes | undefined>(60);
  const [met, setMet] = useState<MetState>('none');
  const setup: RoomSetup = {
    ...{ scenario, choosing, sees },
    ...(card?.follows && { met }),
    ...(minutes && { minutes }),
    ...(language !== 'en' && { language }),
  };
  const plan = minutes && card && sessionPlan(minutes, card.minutes);
  return (
    <form
      class="stack setup"
      onSubmit={(event) => {
        event.preventDefault();
        if (onOpen) onOpen(setup);
        else onOneScreen(setup);
      }}
    >
      <h1>{consoleWords('title')}</h1>
      <p class="lead">{consoleWords('lede')}</p>
      <p>{consoleWords('care')}</p>
      <div>
        <label for={id}>{consoleWords('scenario')}</label>
        <select
          id={id}
          value={scenario}
          onChange={(event) => setScenario(event.currentTarget.value)}
        >
          {cards.map((one) => (
            <option key={one.card.id} value={one.card.id} {...languageAttributes(one.language)}>
              {one.card.title}
              {one.language !== tongue().language && ` (${languageName(one.language)})`}
            </option>
          ))}
        </select>
        <p class="note quiet">{consoleWords('plays', { language: languageName(language) })}</p>
        {card && (
          <p class="note quiet" {...languageAttributes(language)}>
            {card.notice}
          </p>
        )}
      </div>
      {card?.follows && (
        <fieldset>
          <legend>{consoleWords('met')}</legend>
          <p class="note quiet">{consoleWords('met.hint')}</p>
          {MET_STATES.map((one) => (
            <label key={one} class="way">
              <input type="radio" name="met" checked={met === one} onChange={() => setMet(one)} />
              <span>{consoleWords(`met.${one}`)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend>{consoleWords('choosing')}</legend>
        {CHOOSING.map((one) => (
          <label key={one} class="way">
            <input
              type="radio"
              name="choosing"
              checked={choosing === one}
              onChange={() => setChoosing(one)}
            />
            <span>
              <b>{consoleWords(`choosing.${one}`)}</b>
              <small>{consoleWords(`choosing.${one}.hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{consoleWords('sees')}</legend>
        {SEEING.map((one) => (
          <label key={one} class="way">
            <input type="radio" name="sees" checked={sees === one} onChange={() => setSees(one)} />
            <span>{consoleWords(`sees.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{consoleWords('plan')}</legend>
        {[...PLAN_MINUTES, undefined].map((one) => (
          <label key={one ?? 'none'} class="way">
            <input
              type="radio"
              name="minutes"
              checked={minutes === one}
              onChange={() => setMinutes(one)}
            />
            <span>
              {one === undefined
                ? consoleWords('plan.none.choice')
                : consoleWords('plan.minutes', { minutes: one })}
            </span>
          </label>
        ))}
        {plan && (
          <p class="note quiet" role="status">
            {consoleWords('plan.parts', { ...plan, short: '' })}{' '}
            {plan.short && consoleWords('plan.short')}
          </p>
        )}
      </fieldset>
      <div role="status">{trouble !== undefined && <p class="notice">{trouble}</p>}</div>
      <div class="actions">
        {onOpen && (
          <button class="btn main big" type="submit">
            {consoleWords('open')}
          </button>
        )}
        <button
          class={onOpen ? 'btn big' : 'btn main big'}
          type="button"
          onClick={() => onOneScreen(setup)}
        >
          {consoleWords('oneScreen')}
        </button>
      </div>
      <p class="note quiet">{consoleWords('oneScreen.hint')}</p>
      {offline && (
        <p class="note quiet" role="status">
          {consoleWords(`offline.${offline}`)}
        </p>
      )}
    </form>
  );
}
