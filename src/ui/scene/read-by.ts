import type { SceneReviews } from '../../core/scenario/review.ts';
import en from '../catalogue/en/scene.json';
import { dayInWords } from '../day.ts';
import { tongue } from '../tongue.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('scene', en);

/** Says who outside the project has read a scene as it is now, or that nobody has. */
export function readByText({ current, outdated }: SceneReviews): string {
  if (current.length === 0) return t(outdated ? 'read.changed' : 'read.nobody');
  const readers = current.map(({ role, day, name }) =>
    name === undefined
      ? t('reader', { role: t(`role.${role}`), day: dayInWords(day) })
      : t('reader.named', { name, role: t(`role.${role}`), day: dayInWords(day) }),
  );
  const joined = new Intl.ListFormat(tongue().locale, { type: 'conjunction' }).format(readers);
  return t('read.by', { readers: joined });
}
