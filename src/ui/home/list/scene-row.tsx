import en from '../../catalogue/en/home.json';
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
export function SceneRow({ shown, after, sceneHref }: SceneRowProps) {
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
