import { MOODS, type Mood, type StageStance } from '../../src/core/scenario/line/line.ts';
import { decodeManifest, type StageManifest } from '../../src/stage/manifest.ts';
import type { StageView } from '../../src/stage/view.ts';

/** A colour for every mood, so that a test can tell what it sees. */
export const COLOURS: { readonly [M in Mood]: string } = {
  neutral: '#804020',
  wary: '#206080',
  tired: '#505060',
  thoughtful: '#406040',
  relieved: '#c0a040',
  annoyed: '#802040',
  amused: '#a06080',
};

/** `stage.json` of a made-up place, as an art folder holds it. */
export const STAGE_JSON = {
  frame: { width: 400, height: 300 },
  layers: [
    { id: 'far', file: 'far.svg', depth: 0 },
    { id: 'room', file: 'room.svg', depth: 0.3 },
    { id: 'glow', file: 'glow.svg', depth: 0.3 },
    { id: 'fore', file: 'fore.svg', depth: 1, x: 0, y: 270, width: 400, height: 30 },
  ],
  life: [{ kind: 'rain', panes: [{ x: 20, y: 20, width: 120, height: 120 }] }],
  lamp: { x: 320, y: 60 },
  doors: {
    open: { id: 'door', file: 'door.svg', depth: 0.3, x: 100, y: 0, width: 200, height: 60 },
  },
  clock: { x: 300, y: 30, radius: 10, time: '21:40' },
  views: {
    van: {
      layers: [{ id: 'room', file: 'van.svg', depth: 0.3 }],
      life: [],
      lamp: { x: 40, y: 60 },
    },
  },
  people: {
    eli: {
      width: 200,
      height: 240,
      sits: true,
      second: { rest: { body: 'standing.svg' } },
      poses: {
        rest: { body: 'body.svg' },
        closed: { body: 'folded.svg', head: { x: 0, y: 4 } },
        own: { body: 'body.svg', before: 'hands.svg' },
        away: { body: 'body.svg', face: 'behind.svg' },
      },
      heads: Object.fromEntries(MOODS.map((mood) => [mood, `${mood}.svg`])),
      blink: 'blink.svg',
      gazes: { away: { wary: { file: 'away.svg', x: 80, y: 50, width: 40, height: 10 } } },
      anchor: { x: 200, y: 300 },
      eyeLine: 60,
    },
  },
} as const;

/** The manifest of that place, read. */
export function manifest(): StageManifest {
  const decoded = decodeManifest(STAGE_JSON);
  if (!decoded.ok) throw new Error(decoded.error.path);
  return decoded.value;
}

const RECTS: { readonly [file: string]: string } = {
  far: 'x="0" y="0" width="200" height="240" fill="#102030"',
  room: 'x="150" y="0" width="50" height="240" fill="#304050"',
  van: 'x="0" y="0" width="200" height="240" fill="#c0c8d0"',
  glow: 'x="160" y="0" width="40" height="100" fill="#605030"',
  fore: 'x="0" y="0" width="200" height="240" fill="#203040"',
  body: 'x="30" y="110" width="140" height="130" fill="#406070"',
  folded: 'x="30" y="110" width="140" height="130" fill="#704030"',
  standing: 'x="30" y="110" width="140" height="130" fill="#305030"',
  behind: 'x="50" y="20" width="100" height="100" fill="#302018"',
  door: 'x="0" y="0" width="200" height="240" fill="#f0e0c0"',
  hands: 'x="50" y="20" width="100" height="100" fill="#e0c0a0"',
  blink: 'x="0" y="0" width="0" height="0"',
  away: 'x="0" y="0" width="1" height="1" fill="#000"',
};

/** Every picture as an address of its own: nothing is loaded from anywhere. */
export function urlOf(file: string): string {
  const name = file.replace('.svg', '');
  const rect =
    RECTS[name] ?? `x="50" y="20" width="100" height="100" fill="${COLOURS[name as Mood]}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="240"><rect ${rect}/></svg>`;
  return `data:image/svg+xml;base64,${btoa(svg)}`;
}

/** Eli alone, in a mood. */
export const viewOf = (
  mood: Mood,
  motion: StageView['motion'] = 'reduced',
  stance: StageStance = 'rest',
): StageView => ({
  place: 'test',
  view: 'main',
  people: [{ id: 'eli', mood, stance, x: 'centre', speaking: true, gaze: 'toward' }],
  light: 1,
  motion,
});
