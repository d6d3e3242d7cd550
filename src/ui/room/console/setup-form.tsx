import { Action } from '../../kit/action.tsx';
import './room-console.css';
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { SceneDrill } from '../../../core/practice/drill.ts';
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
  readonly lines?: readonly SceneDrill[]; // of all scenes, one of which everybody may answer
  readonly onOpen?: (setup: RoomSetup) => void; // absent where phones cannot join
  readonly onOneScreen: (setup: RoomSetup) => void;
}

const languageName = (language: string): string =>
  new Intl.DisplayNames(tongue().locale, { type: 'language' }).of(language) ?? language;

interface WaysProps<T> {
  readonly name: 'what' | 'met' | 'choosing' | 'sees' | 'plan';
  readonly all: readonly T[];
  readonly is: T;
  readonly onPick: (one: T) => void;
  readonly children: (one: T) => ComponentChildren; // the words of one
}

/** One choice of the form, all ways in sight. */
const Ways = <T extends string | number | undefined>({ name, all, is, ...of }: WaysProps<T>) => (
  <fieldset>
    <legend>{consoleWords(name)}</legend>
    {name === 'met' && <p class="note quiet">{consoleWords('met.hint')}</p>}
    {all.map((one) => (
      <label key={one ?? 'none'} class="way">
        <input type="radio" name={name} checked={is === one} onChange={() => of.onPick(one)} />
        {of.children(one)}
      </label>
    ))}
  </fieldset>
);

interface LineWaysProps {
  readonly lines: readonly SceneDrill[]; // of the scene
  readonly is: string; // the id of one; empty for the whole scene
  readonly onPick: (id: string) => void;
}

/** Chooses between the whole scene and one of its lines, for everybody. */
function LineWays({ lines, is, onPick }: LineWaysProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <Ways name="what" all={['', ...lines.map(({ id }) => id)]} is={is} onPick={onPick}>
        {(one) => {
          const { who, line = [] } = lines.find(({ id }) => id === one) ?? {};
          if (who === undefined) return <span>{consoleWords('line.whole')}</span>;
          return (
            <span>
              <b>{consoleWords('line.one', { who })}</b>
              <small {...languageAttributes('en')}>{line.map(({ text }) => text).join(' ')}</small>
            </span>
          );
        }}
      </Ways>
      {is !== '' && <p class="note quiet">{consoleWords('line.hint')}</p>}
    </>
  );
}

interface ScenePickProps {
  readonly cards: readonly OfferedCard[];
  readonly picked: string; // id of a scene
  readonly onPick: (scenario: string) => void;
}

/** Chooses the scene, and shows its language and its content notice. */
function ScenePick({ cards, picked, onPick }: ScenePickProps) {
  const id = useId();
  const { card, language = 'en' } = cards.find((one) => one.card.id === picked) ?? {};
  return (
    <div>
      <label for={id}>{consoleWords('scenario')}</label>
      <select id={id} value={picked} onChange={(event) => onPick(event.currentTarget.value)}>
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
  );
}

/** Setup form of a room. */
export function SetupForm(props: SetupFormProps) {
  const { cards, trouble, offline, lines = [], onOpen, onOneScreen } = props;
  const [scenario, setScenario] = useState(cards[0]?.card.id ?? '');
  const [choosing, setChoosing] = useState<Choosing>('majority');
  const [sees, setSees] = useState<Seeing>('spread');
  const { card, language = 'en' } = cards.find((one) => one.card.id === scenario) ?? {};
  const [minutes, setMinutes] = useState<PlanMinutes | undefined>(60);
  const [met, setMet] = useState<MetState>('none');
  const [picked, setDrill] = useState(''); // the id of a line; empty for the whole scene
  const own = lines.filter((one) => one.scenario === scenario);
  const drill = own.some(({ id }) => id === picked) ? picked : '';
  const setup: RoomSetup = drill
    ? { scenario, choosing: 'wall', sees: 'choice', drill }
    : {
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
      <ScenePick cards={cards} picked={scenario} onPick={setScenario} />
      <LineWays lines={own} is={drill} onPick={setDrill} />
      {drill === '' && (
        <>
          {card?.follows && (
            <Ways name="met" all={MET_STATES} is={met} onPick={setMet}>
              {(one) => <span>{consoleWords(`met.${one}`)}</span>}
            </Ways>
          )}
          <Ways name="choosing" all={CHOOSING} is={choosing} onPick={setChoosing}>
            {(one) => (
              <span>
                <b>{consoleWords(`choosing.${one}`)}</b>
                <small>{consoleWords(`choosing.${one}.hint`)}</small>
              </span>
            )}
          </Ways>
          <Ways name="sees" all={SEEING} is={sees} onPick={setSees}>
            {(one) => <span>{consoleWords(`sees.${one}`)}</span>}
          </Ways>
          <Ways name="plan" all={[...PLAN_MINUTES, undefined]} is={minutes} onPick={setMinutes}>
            {(one) => (
              <span>
                {one === undefined
                  ? consoleWords('plan.none.choice')
                  : consoleWords('plan.minutes', { minutes: one })}
              </span>
            )}
          </Ways>
          {plan && (
            <p class="note quiet" role="status">
              {consoleWords('plan.parts', { ...plan, short: '' })}{' '}
              {plan.short && consoleWords('plan.short')}
            </p>
          )}
        </>
      )}
      <div role="status">{trouble !== undefined && <p class="notice">{trouble}</p>}</div>
      <div class="actions">
        {onOpen && <Action look="main big" submit words={consoleWords('open')} />}
        {drill === '' && (
          <button
            class={onOpen ? 'btn big' : 'btn main big'}
            type="button"
            onClick={() => onOneScreen(setup)}
          >
            {consoleWords('oneScreen')}
          </button>
        )}
      </div>
      {drill === '' && <p class="note quiet">{consoleWords('oneScreen.hint')}</p>}
      {offline && drill === '' && (
        <p class="note quiet" role="status">
          {consoleWords(`offline.${offline}`)}
        </p>
      )}
    </form>
  );
}
