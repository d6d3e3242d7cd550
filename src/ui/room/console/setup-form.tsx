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
import { words } from './console-words.ts';

interface SetupFormProps {
  readonly cards: readonly ShortCard[];
  readonly trouble: string | undefined; // in words
  readonly onOpen: (setup: RoomSetup) => void;
  readonly onOneScreen: (setup: RoomSetup) => void;
}

/** What a facilitator settles before a room opens. */
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
      <h1>{words('title')}</h1>
      <p class="lead">{words('lede')}</p>
      <p>{words('care')}</p>
      <div>
        <label for={id}>{words('scenario')}</label>
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
        <legend>{words('choosing')}</legend>
        {CHOOSING.map((one) => (
          <label key={one} class="way">
            <input
              type="radio"
              name="choosing"
              checked={choosing === one}
              onChange={() => setChoosing(one)}
            />
            <span>
              <b>{words(`choosing.${one}`)}</b>
              <small>{words(`choosing.${one}.hint`)}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{words('sees')}</legend>
        {SEEING.map((one) => (
          <label key={one} class="way">
            <input type="radio" name="sees" checked={sees === one} onChange={() => setSees(one)} />
            <span>{words(`sees.${one}`)}</span>
          </label>
        ))}
      </fieldset>
      <div role="status">{trouble !== undefined && <p class="notice">{trouble}</p>}</div>
      <div class="actions">
        <button class="btn main big" type="submit">
          {words('open')}
        </button>
        <button class="btn big" type="button" onClick={() => onOneScreen(setup)}>
          {words('oneScreen')}
        </button>
      </div>
      <p class="note quiet">{words('oneScreen.hint')}</p>
    </form>
  );
}
