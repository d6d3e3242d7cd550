import en from '../../../ui/catalogue/en/app.json';
import type { CardPicture } from '../../../ui/home/home-props.ts';
import { wordsOf } from '../../../ui/words.ts';

const words = wordsOf('app', en);

const FILES = import.meta.glob<string>(
  ['../../../../assets/pictures/*.avif', '!**/first-steps-*'],
  {
    eager: true,
    query: '?url',
    import: 'default',
  },
);

/** The main person of a run: the scenario's place, their cast id, their name, and which face was drawn. */
export interface Sitter {
  readonly place: string;
  readonly person: string;
  readonly name: string;
  readonly looks: 0 | 1;
}

/** Returns the URL of a picture of the person, with the face of the run; undefined if there is none. */
function urlOf({ place, person, looks }: Sitter, part = ''): string | undefined {
  const named = (face: string) =>
    FILES[`../../../../assets/pictures/${place}-${person}${face}${part}.avif`];
  return (looks === 1 ? named('-2') : undefined) ?? named('');
}

/** Returns the portrait of a scenario's main person in their place, in a neutral mood. */
export function personPicture(sitter: Sitter): CardPicture | undefined {
  const url = urlOf(sitter);
  const alt = words('caption.mood', { name: sitter.name, mood: words('mood.neutral') });
  return url === undefined ? undefined : { url, alt };
}

/** Returns the URL of a small picture of the person's face. */
export const facePicture = (sitter: Sitter): string | undefined => urlOf(sitter, '-face');
