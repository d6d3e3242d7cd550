import { useLayoutEffect, useRef } from 'preact/hooks';
import { Action } from '../../kit/action.tsx';

interface AskBoxProps {
  readonly ask: string;
  readonly goes: readonly string[]; // what is taken out
  readonly keep: string;
  readonly drop: string;
  readonly onKeep: () => void;
  readonly onDrop: () => void;
}

/** Asks before something is taken out of a story, and says what goes with it. */
export function AskBox({ ask, goes, keep, drop, onKeep, onDrop }: AskBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its buttons close
    <div
      class="studio-ask"
      ref={box}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onKeep();
      }}
    >
      <p>
        <b>{ask}</b>
      </p>
      <ul>
        {goes.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p class="actions">
        <Action look="ink" words={keep} onPress={onKeep} />
        <Action look="ink" words={drop} onPress={onDrop} />
      </p>
    </div>
  );
}
