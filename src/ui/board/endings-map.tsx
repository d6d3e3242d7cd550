import './endings-map.css';
import type { EndingsSeen } from '../../core/run/endings-seen.ts';
import { useSpoken } from '../scene-language.ts';
import { boardWords } from './board-words.ts';

interface EndingsMapProps {
  readonly endings: EndingsSeen;
  readonly now?: string; // id of the ending just met
}

/** Lists the endings met, and how many more are open to a careful run, without naming those. */
export function EndingsMap({ endings, now }: EndingsMapProps) {
  const { seen, of, also } = endings;
  const spoken = useSpoken();
  const left = Array.from({ length: Math.max(0, of - seen.length) }, (_, index) => index);
  return (
    <div class="endings-map">
      <p>
        <b>{boardWords('endings', { seen: seen.length, of })}</b>
      </p>
      <ul>
        {seen.map(({ id, title }) => (
          <li key={id} class="seen" aria-current={id === now}>
            <span {...spoken}>{title}</span>
          </li>
        ))}
        {left.map((index) => (
          <li key={index}>{boardWords('endings.notYet')}</li>
        ))}
      </ul>
      {also.length > 0 && (
        <p class="small">
          {boardWords('endings.also')}{' '}
          <span {...spoken}>{also.map(({ title }) => title).join(', ')}</span>
        </p>
      )}
      <p class="note quiet">{boardWords('endings.note')}</p>
    </div>
  );
}
