import en from '../../../ui/catalogue/en/app.json';
import type { CardPicture } from '../../../ui/home/home-props.ts';
import { wordsOf } from '../../../ui/words.ts';

const words = wordsOf('app', en);

const FILES = import.meta.glob<string>('../../../../assets/pictures/*.avif', {
  eager: true,
  query: '?url',
  import: 'default',
});

const urlOf = (name: string): string | undefined =>
  FILES[`../../../../assets/pictures/${name}.avif`];

/** Returns the picture of a scenario's place, without people. */
export function placePicture(place: string): CardPicture | undefined {
  const url = urlOf(place);
  return url === undefined ? undefined : { url, alt: words('place.alt') };
}

/** Returns the portrait of a scenario's main person, in a neutral mood, with the face of the run. */
export function personPicture(
  place: string,
  person: string,
  name: string,
  looks: 0 | 1,
): CardPicture | undefined {
  const second = looks === 1 ? urlOf(`${place}-${person}-2`) : undefined;
  const url = second ?? urlOf(`${place}-${person}`);
  const alt = words('caption.mood', { name, mood: words('mood.neutral') });
  return url === undefined ? undefined : { url, alt };
}
