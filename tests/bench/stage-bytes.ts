import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isCue } from '../../src/core/scenario/line/sound.ts';
import { decodeManifest, facesOf, filesOf } from '../../src/stage/manifest.ts';
import { roomOf, TONE } from '../../src/stage/sound.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const STAGE = join(ROOT, 'assets', 'stage');
const SOUND = join(ROOT, 'assets', 'sound');
const CUE = /# sfx: (\w+)/g;
const FORMATS = ['webm', 'm4a'] as const;

/** Limits, in bytes. */
const ONE = 1_200_000; // a place in its views, with both bodies of one run's people
const ALL = 12_000_000; // fourteen places, most with a second view; no device fetches more than it plays

const size = (file: string): number => statSync(file).size;
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;

const PLACES = readdirSync(STAGE);

/** What one run of a scenario fetches for its picture: the larger of its two faces. */
function art(place: string): number {
  const decoded = decodeManifest(
    JSON.parse(readFileSync(join(STAGE, place, 'stage.json'), 'utf8')),
  );
  if (!decoded.ok) throw new Error(`${place}: ${decoded.error.path}`);
  const faces = ([0, 1] as const).map((looks) => filesOf(facesOf(decoded.value, looks)));
  return Math.max(
    ...faces.map((files) => sum(files.map((file) => size(join(STAGE, place, file))))),
  );
}

/** The sounds that a scenario can ask for. */
function soundsOf(place: string): readonly string[] {
  const story = readFileSync(join(ROOT, 'stories', place, 'story.ink'), 'utf8');
  const cues = [...story.matchAll(CUE)].map(([, id]) => id ?? '').filter(isCue);
  const room = roomOf(place);
  return [...new Set([...(room === undefined ? [] : [room]), TONE, ...cues])];
}

/** Picture and sound of every scenario, and the code that draws, as lines to print. */
export function bytesOfStage(): string[] {
  const rows = PLACES.map((place) => {
    const sounds = soundsOf(place);
    const [opus = 0, aac = 0] = FORMATS.map((format) =>
      sum(sounds.map((name) => size(join(SOUND, `${name}.${format}`)))),
    );
    const picture = art(place);
    return { place, picture, opus, aac, most: picture + Math.max(opus, aac) };
  });
  const everything = PLACES.map((place) =>
    sum(readdirSync(join(STAGE, place)).map((file) => size(join(STAGE, place, file)))),
  );
  const heard = FORMATS.map((format) =>
    sum(
      readdirSync(SOUND)
        .filter((file) => file.endsWith(format))
        .map((file) => size(join(SOUND, file))),
    ),
  );
  const all = sum(everything) + Math.max(...heard);
  const within = (bytes: number, limit: number): string =>
    `${bytes <= limit ? 'within' : 'OVER'} ${kilo(limit)}`;
  const built = join(ROOT, 'dist', 'built');
  const chunks = existsSync(built)
    ? readdirSync(built).filter((file) => /^stage-(?!assets)[^/]*\.js$/.test(file))
    : [];
  return [
    'picture and sound of one run, as one browser fetches them',
    ...rows.map(
      ({ place, picture, opus, aac, most }) =>
        `  ${place.padEnd(19)} picture ${kilo(picture)}, sound ${kilo(opus)} as Opus or ${kilo(aac)} as AAC: at most ${kilo(most)}, ${within(most, ONE)}`,
    ),
    `  everything for ${PLACES.length}, both faces, one format: ${kilo(all)}, ${within(all, ALL)}`,
    ...chunks.map((file) => {
      const code = readFileSync(join(built, file));
      return `  ${file}, all of Phaser in it: ${kilo(code.length)}, ${kilo(gzipSync(code).length)} gzipped`;
    }),
  ];
}
