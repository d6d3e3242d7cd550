import { useState } from 'preact/hooks';
import { NameField } from '../name-field.tsx';
import { SAMPLE_SIZE, SampleSize } from '../sample-size.tsx';
import { ratingWords } from './rating-words.ts';

interface RatingStartProps {
  readonly backHref: string;
  readonly empty: boolean; // a sample was requested but there was nothing to draw
  readonly onBegin: (rater: string, size: number) => void;
}

/** Form for the rater's name and the sample size. */
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
      <h1>{ratingWords('start')}</h1>
      <p class="lead quiet">{ratingWords('start.lead')}</p>
      {empty && (
        <p class="notice small" role="status">
          {ratingWords('empty')}
        </p>
      )}
      <NameField label={ratingWords('start.name')} name={rater} onName={setRater} />
      <SampleSize label={ratingWords('start.size')} size={size} onSize={setSize} />
      <div class="actions">
        <button type="submit" class="btn main">
          {ratingWords('begin')}
        </button>
        <a class="btn plain" href={backHref}>
          {ratingWords('back')}
        </a>
      </div>
    </form>
  );
}
