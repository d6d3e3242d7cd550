import { useRef, useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { studioWords } from './studio-words.ts';

interface TryPaneProps {
  readonly address: string | undefined; // of the page that plays it; undefined while it cannot be played
  readonly take: number; // counts the plays, so that each begins anew
  readonly old: boolean; // the scene was changed since
  readonly stopped: boolean; // what is written now cannot be played
  readonly onStart: () => void;
  readonly onWords: (shown: readonly string[]) => void; // to where what was shown last is written
}

/** Hands on the keys of the studio that the frame would keep to itself. */
function handKeysOn(frame: HTMLIFrameElement): void {
  frame.contentWindow?.addEventListener('keydown', (event) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    const { key, shiftKey } = event;
    document.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey }));
  });
}

/** The draft as a learner plays it, in a frame of its own, as wide as a phone or as the pane. */
export function TryPane({ address, take, old, stopped, onStart, onWords }: TryPaneProps) {
  const [phone, setPhone] = useState(true);
  const frame = useRef<HTMLIFrameElement>(null);
  // What began unasked is inert, so that it takes no focus, until somebody comes to it. A page that is coming has no root yet.
  const meet = () =>
    frame.current?.contentDocument?.querySelector('html')?.removeAttribute('inert');
  const shown = () =>
    [...(frame.current?.contentDocument?.querySelectorAll('li:is(.say, .dir) > p') ?? [])].map(
      ({ textContent }) => textContent ?? '',
    );
  if (address === undefined) return <p>{studioWords('try.none')}</p>;
  return (
    <div class="studio-try" onFocusIn={meet} onPointerEnter={meet}>
      <p class="actions">
        <Action look="main" words={studioWords('try.start')} onPress={onStart} />
        <button type="button" class="btn ink" aria-pressed={phone} onClick={() => setPhone(true)}>
          {studioWords('try.phone')}
        </button>
        <button type="button" class="btn ink" aria-pressed={!phone} onClick={() => setPhone(false)}>
          {studioWords('try.wide')}
        </button>
        {take > 0 && (
          <Action look="ink" words={studioWords('try.words')} onPress={() => onWords(shown())} />
        )}
      </p>
      <p role="status" class="note">
        {stopped ? studioWords('try.stopped') : old && studioWords('try.old')}
      </p>
      {take > 0 && (
        <iframe
          key={take}
          ref={frame}
          class={phone ? 'studio-frame phone' : 'studio-frame'}
          title={studioWords('try.frame')}
          src={address}
          onLoad={({ currentTarget }) => handKeysOn(currentTarget)}
        />
      )}
    </div>
  );
}
