import { useId, useState } from 'preact/hooks';
import { words } from './rating-words.ts';

interface RatingStartProps {
  readonly backHref: string;
  readonly empty: boolean; // a sample was asked for and there was nothing to draw
  readonly onBegin: (rater: string, size: number) => void;
}

const SIZE = 30;
const MOST = 300;

/** Who rates, and how much. */
export function RatingStart({ backHref, empty, onBegin }: RatingStartProps) {
  const [rater, setRater] = useState('');
  const [size, setSize] = useState(SIZE);
  const [name, count] = [useId(), useId()];
  return (
    <form
      class="stack-s"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(rater.trim(), size);
      }}
    >
      <h1>{words('start')}</h1>
      <p class="lead quiet">{words('start.lead')}</p>
      {empty && (
        <p class="notice small" role="status">
          {words('empty')}
        </p>
      )}
      <div>
        <label class="label" for={name}>
          {words('start.name')}
        </label>
        <input
          id={name}
          required
          pattern=".*\S.*"
          maxLength={60}
          autoComplete="off"
          value={rater}
          onInput={(event) => setRater(event.currentTarget.value)}
        />
      </div>
      <div>
        <label class="label" for={count}>
          {words('start.size')}
        </label>
        <input
          id={count}
          type="number"
          min={1}
          max={MOST}
          required
          value={size}
          onInput={({ currentTarget: { valueAsNumber } }) =>
            setSize(Number.isNaN(valueAsNumber) ? SIZE : valueAsNumber)
          }
        />
      </div>
      <div class="actions">
        <button type="submit" class="btn main">
          {words('begin')}
        </button>
        <a class="btn plain" href={backHref}>
          {words('back')}
        </a>
      </div>
    </form>
  );
}
