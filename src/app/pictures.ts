import type { Mood } from '../core/line.ts';
import en from '../ui/catalogue/en/app.json';
import type { Picture } from '../ui/home/home-props.ts';
import { wordsOf } from '../ui/words.ts';

const words = wordsOf(en);

const FILES = import.meta.glob<string>('../../assets/pictures/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

const urlOf = (name: string): string | undefined => FILES[`../../assets/pictures/${name}.webp`];

/** The place of a scenario, with nobody in it. */
export function placePicture(place: string): Picture | undefined {
  const url = urlOf(`${place}-place`);
  return url === undefined ? undefined : { url, alt: words('place.alt') };
}

/** The person of a scenario in one mood: what stands where the stage is off or not there yet. */
export function personPicture(place: string, name: string, mood: Mood): Picture | undefined {
  const url = urlOf(`${place}-${mood}`);
  const alt = words('caption.mood', { name, mood: words(`mood.${mood}`) });
  return url === undefined ? undefined : { url, alt };
}
