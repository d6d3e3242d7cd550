import { NotFoundView } from '../../../ui/trouble/not-found-view.tsx';
import type { PageProps } from '../../shell/desk.ts';
import { HOME } from '../../shell/route.ts';

/** Page: unknown address. */
export const UnknownPage = ({ desk }: PageProps<'unknown'>) => (
  <NotFoundView bar={desk.bar} footLinks={desk.footLinks} homeHref={HOME} />
);
