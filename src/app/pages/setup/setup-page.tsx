import type { LinkOf } from '../../../ui/reports/files/trainer-link-form.tsx';
import { SetupView } from '../../../ui/reports/setup-view.tsx';
import { PackageDesk } from '../../pack/package-desk.tsx';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';

/** Builds a link for trainees. */
const linkOf: LinkOf = (cohort, mode, met) => {
  const route = makeRoute({
    page: 'home',
    ...(cohort !== '' && { cohort }),
    ...(mode && { mode }),
    ...(met && { met }),
  });
  return new URL(route, document.baseURI).href;
};

/** Page: prepares a training: a link for a group, a package for a learning platform. */
export const SetupPage = () => (
  <SetupView
    backHref={makeRoute({ page: 'reports' })}
    linkOf={linkOf}
    second={CARDS.now().some(({ card }) => card.follows !== undefined)}
    packages={<PackageDesk />}
  />
);
