import type { SessionState } from '../../core/run/state.ts';
import { postureOf, stretchOf } from '../../stage/figure/posture.ts';
import { riseOf, spotOf } from '../../stage/figure/spot.ts';
import { headOf, type PersonArt, type Picture, poseOf, shouldersOf } from '../../stage/manifest.ts';
import { type PersonView, stageView } from '../../stage/view.ts';
import en from '../../ui/catalogue/en/app.json';
import { wordsOf } from '../../ui/words.ts';
import type { StageAssets } from './stage-assets.ts';

const words = wordsOf('app', en);
const CROP = 1030; // frame units of width around the center; wide plates are cropped above and below

interface StillProps {
  readonly state: SessionState;
  readonly assets: StageAssets;
}

/** Draws one person: the body for the pose and the head for the mood. */
function Figure(props: { view: PersonView; art: PersonArt; among: number; assets: StageAssets }) {
  const { view, art, among, assets } = props;
  const { frame } = assets.manifest;
  const spot = spotOf(view.x ?? 'centre', among);
  const scale = spot.scale * (1 + (view.near ?? 0));
  const posture = postureOf(view.mood);
  const size = scale * (1 + posture.near);
  const x = art.anchor.x + spot.aside * frame.width + posture.aside;
  const y = art.anchor.y - riseOf(art, scale, frame);
  const pose = poseOf(art, view.stance);
  const lies = (piece: Picture, across = 0, down = 0) => ({
    href: assets.urlOf(piece.file),
    x: piece.x - art.width / 2 + across,
    y: piece.y - art.height + down,
    width: piece.size?.width ?? art.width,
    height: piece.size?.height ?? art.height,
  });
  const stretch = `scale(${stretchOf(posture, shouldersOf(art)).join(' ')})`;
  const down = pose.head.y + posture.sink - posture.rise;
  return (
    <g transform={`translate(${x} ${y}) rotate(${posture.lean}) scale(${size})`}>
      <g transform={stretch}>
        <image {...lies(pose.body)} />
      </g>
      <image {...lies(headOf(art, view.mood), pose.head.x, down)} />
      {pose.before && (
        <g transform={stretch}>
          <image {...lies(pose.before)} />
        </g>
      )}
    </g>
  );
}

/** Draws the stage as a still picture from the same files, for those without it and until it loads. */
export function Still({ state, assets }: StillProps) {
  const { manifest, urlOf } = assets;
  const { frame, layers, people: arts } = manifest;
  const { person, cast } = state.began;
  const people = stageView(state, 'reduced').people.filter(({ id }) => arts[id] !== undefined);
  const plane = (before: boolean) =>
    layers
      .filter(({ id }) => (id === 'fore') === before)
      .map(({ file, x, y, size = frame }) => (
        <image key={file} href={urlOf(file)} x={x} y={y} width={size.width} height={size.height} />
      ));
  const first = people.find(({ id }) => id === person) ?? people[0];
  const alt =
    first === undefined
      ? words('place.alt')
      : words('caption.mood', {
          name: cast[first.id] ?? '',
          mood: words(`mood.${first.mood}`),
        });
  return (
    <svg
      class="still"
      role="img"
      aria-label={alt}
      viewBox={`${(frame.width - CROP) / 2} 0 ${CROP} ${frame.height}`}
      preserveAspectRatio="xMidYMid slice"
    >
      {plane(false)}
      {people.toReversed().map((view) => {
        const art = arts[view.id];
        return (
          art && (
            <Figure key={view.id} view={view} art={art} among={people.length} assets={assets} />
          )
        );
      })}
      {plane(true)}
    </svg>
  );
}
