import './room-console.css';
import { useId, useState } from 'preact/hooks';
import type { ShortCard } from '../../../core/scenario/scenario.ts';
import {
  CHOOSING,
  type Choosing,
  type RoomSetup,
  SEEING,
  type Seeing,
} from '../../../group/facts/setup.ts';
import { consoleWords } from './console-words.ts';

interface SetupFormProps {
  readonly cards: readonly ShortCard[];
  readonly trouble: string | undefined; // as text
  readonly onOpen: (setup: RoomSetup) => void;
  readonly onOneScreen: (setup: RoomSetup) => void;
}

/** Setup form of a room. */
export function SetupForm({ cards, trouble, onOpen, onOneScreen }: SetupFormProps) {
  const id = useId();
  const [scenario, setScenario] = useState(cards[0]?.id ?? '');
  const [choosing, setChoosing] = useState<Choosing>('majority');
  const [sees, setSees] = useState<Seeing>('spread');
  const card = cards.find((one) => one.id === scenario);
  const setup: RoomSetup = { scenario, choosing, sees };
  return (
    <form
      class="stack setup"
      onSubmit={(event) => {
        event.preventDefault();
        onOpen(setup);
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
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
        {card && <p class="note quiet">{card.notice}</p>}
      </div>
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
      <div role="status">{trouble !== undefined && <p class="notice">{trouble}</p>}</div>
      <div class="actions">
        <button class="btn main big" type="submit">
          {consoleWords('open')}
        </button>
        <button class="btn big" type="button" onClick={() => onOneScreen(setup)}>
          {consoleWords('oneScreen')}
        </button>
      </div>
      <p class="note quiet">{consoleWords('oneScreen.hint')}</p>
    </form>
  );
}
