import { useState } from 'preact/hooks';
import { studioWords } from './studio-words.ts';

interface TryPaneProps {
  readonly address: string | undefined; // of the page that plays it; undefined while it cannot be played
  readonly take: number; // counts the plays, so that each begins anew
  readonly old: boolean; // the scene was changed since
  readonly onStart: () => void;
}

/** The draft as a learner plays it, in a frame of its own, as wide as a phone or as the pane. */
export function TryPane({ address, take, old, onStart }: TryPaneProps) {
  const [phone, setPhone] = useState(true);
  if (address === undefined) return <p>{studioWords('try.none')}</p>;
  return (
    <>
      <p class="actions">
        <button type="button" class="btn main" onClick={onStart}>
          {studioWords('try.start')}
        </button>
        <button type="button" class="btn ink" aria-pressed={phone} onClick={() => setPhone(true)}>
          {studioWords('try.phone')}
        </button>
        <button type="button" class="btn ink" aria-pressed={!phone} onClick={() => setPhone(false)}>
          {studioWords('try.wide')}
        </button>
      </p>
      <p role="status" class="note">
        {old && studioWords('try.old')}
      </p>
      {take > 0 && (
        <iframe
          key={take}
          class={phone ? 'studio-frame phone' : 'studio-frame'}
          title={studioWords('try.frame')}
          src={address}
        />
      )}
    </>
  );
}
