import { decodeManifest, type StageManifest } from '../stage/manifest.ts';

const MANIFESTS = import.meta.glob<unknown>('../../assets/stage/*/stage.json', {
  eager: true,
  import: 'default',
});
const FILES = import.meta.glob<string>('../../assets/stage/*/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** The pictures of a place and its people; undefined where there are none or they do not fit. */
export function stageAssets(
  place: string,
): { readonly manifest: StageManifest; readonly urlOf: (file: string) => string } | undefined {
  const folder = `../../assets/stage/${place}`;
  const manifest = decodeManifest(MANIFESTS[`${folder}/stage.json`]);
  if (!manifest.ok) return undefined;
  return { manifest: manifest.value, urlOf: (file) => FILES[`${folder}/${file}`] ?? file };
}
