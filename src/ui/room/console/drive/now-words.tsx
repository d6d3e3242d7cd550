import type { PublicView } from '../../../../group/views/public-view.ts';
import { OPENING } from '../../screen/screen-opening.tsx';
import { words as screenWords } from '../../screen/screen-words.ts';
import { SpokenLines } from '../../spoken-lines.tsx';

/** What the room reads or hears now, for whoever has no projector in sight. */
export function NowWords({ view }: { readonly view: PublicView }) {
  const { step, scene, answer } = view;
  if (step === 'opening') {
    return (
      <div class="now">
        {OPENING.map((one) => (
          <p key={one}>{screenWords(`opening.${one}`)}</p>
        ))}
      </div>
    );
  }
  if (step === 'notice') return <p class="now">{screenWords('start')}</p>;
  if (scene === undefined || step === 'debrief') return null;
  return (
    <div class="now">
      <SpokenLines lines={step === 'reaction' ? (answer?.reaction ?? []) : scene.lines} />
    </div>
  );
}
