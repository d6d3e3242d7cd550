import { screenWords } from './screen-words.ts';

/** How a room will be together, in the order it is read. */
export const OPENING = ['practice', 'fiction', 'private', 'free'] as const;

/** What the room reads before the story: how it will be together, then what to expect. */
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
