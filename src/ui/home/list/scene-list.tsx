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

/** Lists all scenes, those of a field of work first. */
export function SceneList({ cards, job, sceneHref }: SceneListProps) {
  const isOwn = ({ card }: HomeCard): boolean => job !== undefined && !!card.work?.includes(job);
  const own = cards.filter(isOwn);
  const rest = cards.filter((one) => !isOwn(one));
  const rows = (some: readonly HomeCard[]) =>
    some.map((shown) => (
      <SceneRow key={shown.card.id} shown={shown} href={sceneHref(shown.card.id)} />
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
