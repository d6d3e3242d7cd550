import type { SessionState } from '../../../core/run/state.ts';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';

interface WantedProps {
  readonly state: SessionState;
  readonly person: string; // name
}

/** Lists what the person wanted, with what became of each; in older records, the one sentence they hold. */
export function Wanted({ state, person }: WantedProps) {
  const spoken = useSpoken();
  const words = state.filed?.debrief;
  if (words === undefined) return null;
  return (
    <section class="wants" aria-labelledby="wants-h">
      <h2 id="wants-h">{debriefWords('wanted', { person })}</h2>
      {words.wants === undefined ? (
        <p class="small" {...spoken}>
          {words.wanted}
        </p>
      ) : (
        <ul>
          {words.wants.map(({ text, met }) => (
            <li key={text} class={met}>
              <span {...spoken}>{text}</span> <b>{debriefWords(`met.${met}`)}</b>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
