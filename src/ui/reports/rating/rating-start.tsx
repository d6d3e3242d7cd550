import { useState } from 'preact/hooks';
import { NameField } from '../name-field.tsx';
import { SAMPLE_SIZE, SampleSize } from '../sample-size.tsx';
import { words } from './rating-words.ts';

interface RatingStartProps {
  readonly backHref: string;
  readonly empty: boolean; // a sample was asked for and there was nothing to draw
  readonly onBegin: (rater: string, size: number) => void;
}

/** Who rates, and how much. */
export function RatingStart({ backHref, empty, onBegin }: RatingStartProps) {
  const [rater, setRater] = useState('');
  const [size, setSize] = useState(SAMPLE_SIZE);
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
      <NameField label={words('start.name')} name={rater} onName={setRater} />
      <SampleSize label={words('start.size')} size={size} onSize={setSize} />
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
