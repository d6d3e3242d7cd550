import type { PublicView } from '../../../group/views/public-view.ts';
import { screenWords } from './screen-words.ts';

/** Ground rules of a room, in reading order. */
export const OPENING = ['practice', 'fiction', 'private', 'free'] as const;

/** Shows what comes before the story: ground rules, then what to expect, and what a second contact knows. */
export function ScreenOpening({ step, met }: Pick<PublicView, 'step' | 'met'>) {
  if (step === 'opening') {
    return (
      <>
        <h1>{screenWords('opening')}</h1>
        <ul class="opts">
          {OPENING.map((one) => (
            <li key={one}>{screenWords(`opening.${one}`)}</li>
          ))}
        </ul>
      </>
    );
  }
  if (step !== 'notice') return null;
  return (
    <>
      <h1 class="short">{screenWords('notice')}</h1>
      <p class="say">{screenWords('start')}</p>
      {met && <p class="say">{screenWords(`second.${met}`)}</p>}
    </>
  );
}
