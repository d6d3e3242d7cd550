import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Action } from '../kit/action.tsx';
import { studioWords } from './studio-words.ts';

interface TryPaneProps {
  readonly address: string | undefined; // of the page that plays it; undefined while it cannot be played
  readonly take: number; // counts the plays, so that each begins anew
  readonly old: boolean; // the scene was changed since
  readonly stopped: boolean; // what is written now cannot be played
  readonly onStart: () => void;
  readonly onWords: (shown: string) => boolean; // to where what was picked is written; whether that was found
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

const LINES = 'li:is(.say, .dir) > p, .lines button > span:last-child'; // what is said, and what can be said

/** Lets a line of the scene be picked: by a press, or with Tab and Enter. `onPick` gets its words; none, where it is left. */
function pickLine(page: Document, onPick: (words: string | undefined) => void): () => void {
  const lines = [...page.querySelectorAll<HTMLElement>(LINES)];
  const stop = new AbortController();
  const pick = (event: Event) => {
    const line = (event.target as Element).closest(`${LINES}, .lines button`);
    if (line === null) return;
    event.preventDefault();
    event.stopPropagation();
    onPick(line.matches('button') ? line.lastElementChild?.textContent : line.textContent);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter') pick(event);
    else if (event.key === 'Escape') onPick(undefined);
  };
  for (const line of lines) line.tabIndex = 0;
  page.documentElement.style.cursor = 'pointer';
  page.addEventListener('click', pick, { capture: true, signal: stop.signal });
  page.addEventListener('keydown', press, { capture: true, signal: stop.signal });
  lines.findLast((line) => line.matches('p'))?.focus();
  return () => {
    stop.abort();
    page.documentElement.style.cursor = '';
    for (const line of lines) line.removeAttribute('tabindex');
  };
}

/** The draft as a learner plays it, in a frame of its own, as wide as a phone or as the pane. */
export function TryPane({ address, take, old, stopped, onStart, onWords }: TryPaneProps) {
  const [phone, setPhone] = useState(true);
  const frame = useRef<HTMLIFrameElement>(null);
  // What began unasked is inert, so that it takes no focus, until somebody comes to it. A page that is coming has no root yet.
  const meet = () =>
    frame.current?.contentDocument?.querySelector('html')?.removeAttribute('inert');
  const [picking, setPicking] = useState<'line' | 'unfound' | undefined>(undefined);
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const shown = frame.current?.contentDocument;
    if (picking !== 'line' || !shown) return;
    return pickLine(shown, (words) => {
      setPicking(words === undefined || onWords(words) ? undefined : 'unfound');
      if (words === undefined) button.current?.focus();
    });
  }, [picking]);
  useLayoutEffect(() => setPicking(undefined), [take]);
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
          <button
            type="button"
            class="btn ink"
            ref={button}
            aria-pressed={picking === 'line'}
            onClick={() => setPicking(picking === 'line' ? undefined : 'line')}
          >
            {studioWords('try.words')}
          </button>
        )}
      </p>
      <p role="status" class="note">
        {picking
          ? studioWords(`try.words.${picking}`)
          : stopped
            ? studioWords('try.stopped')
            : old && studioWords('try.old')}
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
