import { ClosedSceneView } from '../../../ui/scene/closed-scene.tsx';
import { NotFoundView } from '../../../ui/trouble/not-found-view.tsx';
import { HOME, type Route } from '../../shell/route.ts';
import { closedSceneAt } from '../../texts/closed.ts';

/** Page: unknown address, or a scene that waits for its readers. */
export function UnknownPage({ route }: { readonly route?: Route }) {
  const scene = route && closedSceneAt(route);
  return scene ? (
    <ClosedSceneView scene={scene} homeHref={HOME} />
  ) : (
    <NotFoundView homeHref={HOME} />
  );
}
