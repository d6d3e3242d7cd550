import type { ScenarioPictures } from '../../core/scenario/pictures.ts';
import {
  decodeManifest,
  facesOf,
  type PersonArt,
  type StageManifest,
} from '../../stage/manifest.ts';
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

const STAGE = '../../../assets/stage';

const known = new Map<string, StageAssets | undefined>();

type Lent = NonNullable<ScenarioPictures['people']>;

/** Finds the pictures of people of other places, by whom they are in this scene. Their files keep their folder. */
const lentPeople = (lent: Lent, looks: 0 | 1): StageManifest['people'] =>
  Object.fromEntries(
    Object.entries(lent).flatMap(([id, drawn]) => {
      const [from = '', person = ''] = drawn.split('/');
      const art = stageAssets(from, looks)?.manifest.people[person];
      if (art === undefined) return [];
      const moved = JSON.stringify(art, (key, value) =>
        key === 'file' ? `${from}/${value}` : value,
      );
      return [[id, JSON.parse(moved) as PersonArt]];
    }),
  );

function read(place: string, looks: 0 | 1, lent: Lent): StageAssets | undefined {
  const decoded = decodeManifest(MANIFESTS[`${STAGE}/${place}/stage.json`]);
  if (!decoded.ok) return undefined;
  const manifest = facesOf(decoded.value, looks);
  return {
    manifest: { ...manifest, people: { ...manifest.people, ...lentPeople(lent, looks) } },
    urlOf: (file) => {
      const name = file.includes('/') ? file : `${place}/${file}`;
      return packedScene()?.pictures?.[name] ?? FILES[`${STAGE}/${name}`] ?? file;
    },
  };
}

/** Tells whether a place has pictures. */
export const hasPictures = (place: string): boolean => `${STAGE}/${place}/stage.json` in MANIFESTS;

/** Returns the pictures of a place with the faces of a run, and of people lent to it; undefined if its manifest is invalid. */
export function stageAssets(place: string, looks: 0 | 1, lent: Lent = {}): StageAssets | undefined {
  const key = JSON.stringify([place, looks, lent]);
  if (!known.has(key)) known.set(key, read(place, looks, lent));
  return known.get(key);
}
