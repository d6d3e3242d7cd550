import type { ClosedScene } from '../../core/scenario/review.ts';
import en from '../catalogue/en/scene.json';
import { Page } from '../shell/page.tsx';
import { tongue } from '../tongue.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('scene', en);

interface ClosedSceneProps {
  readonly scene: ClosedScene;
  readonly homeHref: string;
}

/** Page of a scene that nobody can play yet: says why. */
export function ClosedSceneView({ scene, homeHref }: ClosedSceneProps) {
  const list = new Intl.ListFormat(tongue().locale, { type: 'conjunction' });
  const readers = list.format(scene.missing.map((role) => t(`role.${role}`)));
  return (
    <Page>
      <h1>{t('closed')}</h1>
      <p class="lead">{t('closed.why', { title: scene.title, readers })}</p>
      <p>
        <a class="btn main" href={homeHref}>
          {t('back')}
        </a>
      </p>
    </Page>
  );
}
