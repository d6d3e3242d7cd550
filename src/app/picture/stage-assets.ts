import { decodeManifest, facesOf, type StageManifest } from '../../stage/manifest.ts';
import { packedScene } from '../texts/packed-scene.ts';

const MANIFESTS = import.meta.glob<unknown>('../../../assets/stage/*/stage.json', {
  eager: true,
  import: 'default',
});
const FILES = import.meta.glob<string>('../../../assets/stage/*/*.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** Pictures of a place and its people for one run. */
export interface StageAssets {
  readonly manifest: StageManifest;
  readonly urlOf: (file: string) => string;
}

const known = new Map<string, StageAssets | undefined>();

function read(place: string, looks: 0 | 1): StageAssets | undefined {
  const folder = `../../../assets/stage/${place}`;
  const manifest = decodeManifest(MANIFESTS[`${folder}/stage.json`]);
  if (!manifest.ok) return undefined;
  return {
    manifest: facesOf(manifest.value, looks),
    urlOf: (file) => packedScene()?.pictures?.[file] ?? FILES[`${folder}/${file}`] ?? file,
  };
}

/** Tells whether a place has pictures. */
export const hasPictures = (place: string): boolean =>
  `../../../assets/stage/${place}/stage.json` in MANIFESTS;

/** Returns the pictures of a place with the faces of a run; undefined if its manifest is invalid. */
export function stageAssets(place: string, looks: 0 | 1): StageAssets | undefined {
  const key = `${place}/${looks}`;
  if (!known.has(key)) known.set(key, read(place, looks));
  return known.get(key);
}
