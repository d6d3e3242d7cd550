import type { Job } from '../../../core/scenario/scenario.ts';
import en from '../../catalogue/en/home.json';
import './scenes.css';
import { OtherLanguage } from '../../scene/other-language.tsx';
import { languageAttributes } from '../../scene-language.ts';
import { wordsOf } from '../../words.ts';
import type { HomeCard, ScenarioProgress } from '../home-props.ts';

const t = wordsOf('home', en);

/** Describes progress in a scene. */
function stateOf(done: ScenarioProgress | undefined): string {
  if (done === undefined) return t('notStarted');
  const { record, practice, unfinished } = done;
  if (record?.shown !== undefined) return t('recordIs', { shown: record.shown });
  if (record !== undefined) return t('recordUnrated');
  if (practice > 0) return t('practised');
  return unfinished > 0 ? t('begun') : t('notStarted');
}

interface SceneRowProps {
  readonly shown: HomeCard;
  readonly after: readonly HomeCard[]; // the second contacts with the person
  readonly sceneHref: (scenario: string) => string;
}

/** Shows a scene in the list, with the face of the person in it; the whole row leads to it. */
function SceneRow({ shown, after, sceneHref }: SceneRowProps) {
  const { card, done, language, face } = shown;
  const spoken = languageAttributes(language);
  return (
    <li class="scene">
      {face === undefined ? (
        <i />
      ) : (
        <img src={face} alt="" width={160} height={160} loading="lazy" />
      )}
      <div>
        <h3>
          <a href={sceneHref(card.id)} {...spoken}>
            {card.title}
          </a>
        </h3>
        <p>
          <span {...spoken}>{card.you ?? `${card.role} · ${card.setting}`}</span>
          <OtherLanguage language={language} inline />
        </p>
        {after.map((then) => (
          <p class="then" key={then.card.id}>
            {t('again')}{' '}
            <a href={sceneHref(then.card.id)} {...languageAttributes(then.language)}>
              {then.card.title}
            </a>{' '}
            · {t('minutes', { minutes: then.card.minutes })}
            {then.done && ` · ${stateOf(then.done)}`}
            <OtherLanguage language={then.language} inline />
          </p>
        ))}
      </div>
      <p class="state">
        <b>{t('minutes', { minutes: card.minutes })}</b> {stateOf(done)}
      </p>
    </li>
  );
}

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
