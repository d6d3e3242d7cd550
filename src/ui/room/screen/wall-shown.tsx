import type { ShownReply } from '../../../group/views/public-view.ts';
import { MarkedText } from '../../play/reply/marked-text.tsx';
import { words } from './screen-words.ts';

interface WallShownProps {
  readonly wall: readonly ShownReply[];
}

/** The replies on the screen by group, in the order the groups came; those without one are last. */
export function WallShown({ wall }: WallShownProps) {
  const groups = [...new Set(wall.map(({ group = '' }) => group))];
  const named = groups.filter((one) => one !== '');
  return (
    <section aria-labelledby="wall-h" class="wall-shown">
      <h2 id="wall-h">{words('wall')}</h2>
      {[...named, ...groups.filter((one) => one === '')].map((group) => (
        <div key={group}>
          {group !== '' && <h3>{group}</h3>}
          <ul class="opts">
            {wall
              .filter((one) => (one.group ?? '') === group)
              .map(({ id, text, spans }) => (
                <li key={id}>
                  <MarkedText text={text} spans={spans} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
