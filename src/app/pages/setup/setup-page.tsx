import type { Mode } from '../../../core/run/intent.ts';
import { SetupView } from '../../../ui/reports/setup-view.tsx';
import { PackageDesk } from '../../pack/package-desk.tsx';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';

/** Builds a link for trainees. */
const linkOf = (cohort: string, mode: Mode | undefined): string => {
  const route = makeRoute({
    page: 'home',
    ...(cohort !== '' && { cohort }),
    ...(mode && { mode }),
  });
  return new URL(route, document.baseURI).href;
};

/** Page: prepares a training: a link for a group, a package for a learning platform. */
export const SetupPage = ({ desk }: PageProps<'setup'>) => (
  <SetupView
    bar={desk.bar}
    footLinks={desk.footLinks}
    backHref={makeRoute({ page: 'reports', record: undefined })}
    linkOf={linkOf}
    packages={<PackageDesk />}
  />
);
