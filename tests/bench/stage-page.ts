import { CANVAS, Core, Game, Scale, Scene } from 'phaser';
import { stageAssets } from '../../src/app/picture/stage-assets.ts';
import { openStage, type Stage } from '../../src/stage/stage.ts';
import type { StageView } from '../../src/stage/view.ts';

const PLACES = ['platform-four', 'quarter-to-one'] as const;
const SECONDS = 4;
const CHANGES = 20;

const host = document.querySelector<HTMLElement>('#host') ?? document.body;
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const viewOf = (
  place: string,
  motion: StageView['motion'],
  mood: 'wary' | 'relieved',
): StageView => ({
  place,
  view: 'main',
  people: [
    {
      id: place === PLACES[0] ? 'eli' : 'renee',
      mood,
      stance: mood === 'wary' ? 'closed' : 'opened',
      x: 'centre',
      speaking: true,
    },
  ],
  light: 0.5,
  motion,
});

async function open(place: string, motion: StageView['motion']): Promise<Stage> {
  const assets = stageAssets(place, 0);
  if (assets === undefined) throw new Error(`no pictures of ${place}`);
  const opened = await openStage(host, {
    ...assets,
    renderer: 'canvas',
    motion,
    view: viewOf(place, motion, 'wary'),
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** Frames a second that something draws. */
async function rateOf(frames: () => number): Promise<number> {
  await wait(4000); // the stage begins calmly and lifts its pace where the machine affords it
  const [before, from] = [frames(), performance.now()];
  await wait(SECONDS * 1000);
  return ((frames() - before) / (performance.now() - from)) * 1000;
}

/** An empty scene of the same size, as fast as it gets. */
async function emptyRate(): Promise<number> {
  const ratio = 1;
  const game = new Game({
    type: CANVAS,
    parent: host,
    scene: class extends Scene {},
    banner: false,
    transparent: true,
    audio: { noAudio: true },
    scale: { mode: Scale.NONE, width: 1280 * ratio, height: 720 * ratio, zoom: 1 / ratio },
  });
  let frames = 0;
  game.events.on(Core.Events.POST_RENDER, () => {
    frames += 1;
  });
  const rate = await rateOf(() => frames);
  game.destroy(true);
  return rate;
}

/** Script memory that is really in use, in bytes; the bench clears the rest away first. */
const memory = (): Promise<number> =>
  (globalThis as unknown as { memoryInUse: () => Promise<number> }).memoryInUse();

async function run() {
  const empty = await emptyRate();
  performance.mark('opening');
  let stage = await open(PLACES[0], 'full');
  await wait(400);
  performance.mark('opened');
  const stageRate = await rateOf(() => stage.frames());
  stage.setMotion('reduced');
  await wait(800);
  const resting = stage.frames();
  await wait(1000);
  const asleep = stage.frames() - resting;
  const [before, from] = [stage.frames(), performance.now()];
  stage.show(viewOf(PLACES[0], 'reduced', 'relieved'));
  while (stage.frames() === before) await wait(4);
  const change = performance.now() - from;
  let first = 0;
  const openings: number[] = [];
  for (let count = 1; count <= CHANGES; count += 1) {
    stage.close();
    const begun = performance.now();
    stage = await open(PLACES[count % 2] ?? PLACES[0], 'reduced');
    openings.push(performance.now() - begun);
    if (count === 2) first = await memory();
  }
  const last = await memory();
  stage.close();
  Object.assign(globalThis, {
    measured: {
      opening: openings.toSorted((a, b) => a - b)[CHANGES / 2] ?? 0,
      stageRate,
      emptyRate: empty,
      change,
      asleep,
      first,
      last,
    },
  });
}

await run();
