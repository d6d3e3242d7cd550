import { useState } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';
import { NAME_RULES, Text } from '../../kit/fields.tsx';
import { Message } from '../../shell/message.tsx';
import { tongue } from '../../tongue.ts';
import { SAMPLE_SIZE, SampleSize } from '../sample-size.tsx';
import { ratingWords } from './rating-words.ts';

interface RatingStartProps {
  readonly waiting: readonly string[]; // raters whose ratings this browser keeps
  readonly onDrop: () => void; // deletes what it keeps
  readonly backHref: string;
  readonly empty: boolean; // a sample was requested but there was nothing to draw
  readonly onBegin: (rater: string, size: number) => void;
}

/** Says whose ratings wait to be saved, with a way to delete them by a second press. */
function Waiting({ waiting, onDrop }: Pick<RatingStartProps, 'waiting' | 'onDrop'>) {
  const [sure, setSure] = useState(false);
  if (waiting.length === 0) return null;
  const raters = new Intl.ListFormat(tongue().locale).format(waiting);
  const label = ratingWords(sure ? 'waiting.drop.sure' : 'waiting.drop');
  const onPress = () => (sure ? onDrop() : setSure(true));
  return (
    <Message
      text={ratingWords('waiting', { raters })}
      actions={[{ label, onPress, look: 'plain' }]}
    />
  );
}

/** Form for the rater's name and the sample size. */
export function RatingStart({ waiting, onDrop, backHref, empty, onBegin }: RatingStartProps) {
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
      <Waiting waiting={waiting} onDrop={onDrop} />
      {empty && (
        <p class="notice small" role="status">
          {ratingWords('empty')}
        </p>
      )}
      <Text label={ratingWords('start.name')} value={rater} rules={NAME_RULES} onText={setRater} />
      <SampleSize label={ratingWords('start.size')} size={size} onSize={setSize} />
      <div class="actions">
        <Action look="main" submit words={ratingWords('begin')} />
        <a class="btn plain" href={backHref}>
          {ratingWords('back')}
        </a>
      </div>
    </form>
  );
}
