import { useState } from 'preact/hooks';
import type { SessionState } from '../../core/run/state.ts';
import { postureOf, stretchOf } from '../../stage/figure/posture.ts';
import { CLOSE_UP, FAR_OFF, risenOf, riseOf, spotOf } from '../../stage/figure/spot.ts';
import {
  hasSeats,
  headOf,
  isSeatSeen,
  type Layer,
  type PersonArt,
  type Picture,
  poseOf,
  shouldersOf,
  type ViewArt,
  viewArtOf,
} from '../../stage/manifest.ts';
import { handsAt } from '../../stage/scene/life.ts';
import type { PersonView } from '../../stage/view.ts';
import en from '../../ui/catalogue/en/app.json';
import { wordsOf } from '../../ui/words.ts';
import { endingInWords, type OwnViews, ownPicture, runAssets, runView } from './run-view.ts';
import type { StageAssets } from './stage-assets.ts';

const words = wordsOf('app', en);
const CROP = { top: 60, width: 1240 }; // frame units; a wide plate shows this width, from the top, so that heads stay whole

type Names = SessionState['began']['cast'];

interface StillProps {
  readonly state: SessionState;
  readonly own?: OwnViews | undefined; // of a draft that is played
}

interface FigureProps {
  readonly view: PersonView;
  readonly far: boolean;
  readonly art: PersonArt;
  readonly among: number; // people
  readonly seated: boolean; // what they sit on is seen
  readonly assets: StageAssets;
}

/** Draws one person: the body for the pose and the head for the mood. */
function Figure({ view, far, art, among, seated, assets }: FigureProps) {
  const { frame } = assets.manifest;
  const spot = spotOf(view.x ?? 'centre', among);
  const scale = spot.scale * (1 + (view.near ?? 0)) * (view.close ? CLOSE_UP : far ? FAR_OFF : 1);
  const posture = postureOf(view.mood);
  const risen = risenOf(art, view.seating, scale, frame);
  const size = scale * risen.scale * (1 + posture.near);
  const x = art.anchor.x + spot.aside * frame.width;
  const y = art.anchor.y - riseOf(art, scale * risen.scale, frame) - risen.up;
  const pose = poseOf(art, view.stance, view.seating);
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
    <>
      {art.seat && isSeatSeen(art, view, seated) && (
        <g
          transform={`translate(${x} ${art.anchor.y - riseOf(art, scale, frame)}) scale(${scale})`}
        >
          <image {...lies(art.seat)} />
        </g>
      )}
      <g transform={`translate(${x + posture.aside} ${y}) rotate(${posture.lean}) scale(${size})`}>
        <g transform={stretch}>
          <image {...lies(pose.body)} />
        </g>
        <image {...lies(pose.face ?? headOf(art, view.mood), pose.head.x, down)} />
        {pose.before && (
          <g transform={stretch}>
            <image {...lies(pose.before)} />
          </g>
        )}
      </g>
    </>
  );
}

/** Says who is to be seen, in which mood and how they hold themselves. */
function peopleInWords(people: readonly PersonView[], cast: Names): string {
  if (people.length === 0) return words('place.alt');
  const each = people.map(({ id, mood, stance, seating = '' }) =>
    words('caption.person', {
      name: cast[id] ?? '',
      mood: words(`mood.${mood}`),
      pose: stance,
      seating,
    }),
  );
  return each.join(' ');
}

/** Draws the hands of a wall clock. */
function Hands({ clock, time }: { clock: NonNullable<ViewArt['clock']>; time?: string }) {
  return (
    <>
      {handsAt(clock, time ?? clock.time).map(({ to: [x, y], width }) => (
        <line
          key={width}
          x1={clock.x}
          y1={clock.y}
          x2={x}
          y2={y}
          stroke="#35322e"
          stroke-width={width}
          stroke-linecap="round"
        />
      ))}
    </>
  );
}

/** Draws a plane of the place. */
function Plane({ layer, assets }: { layer: Layer; assets: StageAssets }) {
  const { file, x, y, size = assets.manifest.frame } = layer;
  return <image href={assets.urlOf(file)} x={x} y={y} width={size.width} height={size.height} />;
}

/** Shows the picture of the scene’s own, or the stage as a still from what is drawn. */
export function Still(props: StillProps) {
  const picture = ownPicture(props.state, props.own);
  const assets = runAssets(props.state, props.own);
  if (picture === undefined) return assets ? <DrawnStill {...props} assets={assets} /> : null;
  return (
    <>
      <img class="still" src={picture.src} alt={picture.alt} />
      <small class="license">{picture.license}</small>
    </>
  );
}

interface DrawnStillProps extends StillProps {
  readonly assets: StageAssets;
}

/** Draws the stage as a still picture from the same files, until it loads; nothing if one of them cannot be fetched. */
function DrawnStill({ state, assets, own }: DrawnStillProps) {
  const [missing, setMissing] = useState(false);
  const { manifest } = assets;
  const { frame, people: arts } = manifest;
  const { cast } = state.began;
  const {
    view: shown,
    door = '',
    time,
    people: seen,
    far = false,
  } = runView(state, 'reduced', own);
  const { layers, doors, clock } = viewArtOf(manifest, shown);
  const seated = hasSeats(manifest, shown);
  const people = seen.filter(({ id }) => arts[id] !== undefined);
  const plane = (before: boolean) =>
    layers
      .filter(({ id }) => (id === 'fore') === before)
      .map((layer) => <Plane key={layer.file} layer={layer} assets={assets} />);
  const alt = endingInWords(state, own) ?? peopleInWords(people, cast);
  if (missing) return null;
  return (
    <svg
      class="still"
      onErrorCapture={() => setMissing(true)}
      role="img"
      aria-label={alt}
      viewBox={`${(frame.width - CROP.width) / 2} ${CROP.top} ${CROP.width} ${frame.height - CROP.top}`}
      preserveAspectRatio="xMidYMin slice"
    >
      {plane(false)}
      {doors?.[door] && <Plane layer={doors[door]} assets={assets} />}
      {clock && <Hands clock={clock} {...(time !== undefined && { time })} />}
      {people.toReversed().map((view) => {
        const art = arts[view.id];
        return (
          art && (
            <Figure
              key={view.id}
              view={view}
              far={far}
              art={art}
              among={people.length}
              seated={seated}
              assets={assets}
            />
          )
        );
      })}
      {plane(true)}
    </svg>
  );
}
