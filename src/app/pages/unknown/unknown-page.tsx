import { NotFoundView } from '../../../ui/trouble/not-found-view.tsx';
import { HOME } from '../../shell/route.ts';

/** Page: unknown address. */
export const UnknownPage = () => <NotFoundView homeHref={HOME} />;
