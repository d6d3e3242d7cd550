import { decodeManifest, facesOf, type StageManifest } from '../../stage/manifest.ts';

const MANIFESTS = import.meta.glob<unknown>('../../../assets/stage/*/stage.json', {
  eager: true,
  import: 'default',
});
const FILES = import.meta.glob<string>('../../../assets/stage/*/*.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** A place and its people as they are seen in one run. */
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
    urlOf: (file) => FILES[`${folder}/${file}`] ?? file,
  };
}

/** Whether a place was drawn at all. */
export const hasPictures = (place: string): boolean =>
  `../../../assets/stage/${place}/stage.json` in MANIFESTS;

/** The pictures of a place with the faces drawn for a run; undefined where they do not fit. */
export function stageAssets(place: string, looks: 0 | 1): StageAssets | undefined {
  const key = `${place}/${looks}`;
  if (!known.has(key)) known.set(key, read(place, looks));
  return known.get(key);
}
