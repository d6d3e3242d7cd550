import { screenWords } from './screen-words.ts';

/** Ground rules of a room, in reading order. */
export const OPENING = ['practice', 'fiction', 'private', 'free'] as const;

/** Shows what comes before the story: ground rules, then what to expect. */
export function ScreenOpening({ step }: { readonly step: string }) {
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
    </>
  );
}
