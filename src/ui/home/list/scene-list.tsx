import type { Job } from '../../../core/scenario/scenario.ts';
import en from '../../catalogue/en/home.json';
import './scenes.css';
import { wordsOf } from '../../words.ts';
import type { HomeCard } from '../home-props.ts';
import { SceneRow } from './scene-row.tsx';

const t = wordsOf('home', en);

interface SceneListProps {
  readonly cards: readonly HomeCard[]; // in the suggested order
  readonly job: Job | undefined; // whose scenes come first
  readonly sceneHref: (scenario: string) => string;
}

/** Lists all scenes, those of a field of work first; a second contact stands under its first one. */
export function SceneList({ cards, job, sceneHref }: SceneListProps) {
  const after = ({ card }: HomeCard) => cards.filter((one) => one.card.follows === card.id);
  const firsts = cards.filter(({ card }) => !cards.some((one) => one.card.id === card.follows));
  const isOwn = ({ card }: HomeCard): boolean => job !== undefined && !!card.work?.includes(job);
  const own = firsts.filter(isOwn);
  const rest = firsts.filter((one) => !isOwn(one));
  const rows = (some: readonly HomeCard[]) =>
    some.map((shown) => (
      <SceneRow key={shown.card.id} shown={shown} after={after(shown)} sceneHref={sceneHref} />
    ));
  if (own.length === 0) return <ul class="scenes">{rows(rest)}</ul>;
  return (
    <ul class="scenes">
      <li class="group">{t('group', { job: job ?? '' })}</li>
      {rows(own)}
      <li class="group">{t('group.rest')}</li>
      {rows(rest)}
    </ul>
  );
}
