import { useRef, useState } from 'preact/hooks';
import { type PackageChoice, PackageForm } from '../../../ui/reports/files/package-form.tsx';
import type { PackageState } from '../../../ui/reports/files/package-progress.tsx';
import type { LinkOf } from '../../../ui/reports/files/trainer-link-form.tsx';
import { SetupView } from '../../../ui/reports/setup-view.tsx';
import { handOver } from '../../files/hand-over.ts';
import { pack } from '../../pack/packing.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';

const MEGABYTE = 1_000_000;

const pageHere = (): string => location.origin + location.pathname;

/** Makes packages for learning platforms from the files of this build. */
function PackageDesk() {
  const [state, setState] = useState<PackageState>({ at: 'rest' });
  const work = useRef<AbortController | undefined>(undefined);

  const build = async ({ scenario, each, ...setup }: PackageChoice) => {
    const own = new AbortController();
    work.current = own;
    setState({ at: 'work', done: 0, of: 1 });
    const ask = { page: pageHere(), setup, scenario, each };
    const made = await pack(ask, (done, of) => setState({ at: 'work', done, of }), own.signal);
    if (!made.ok) {
      setState({ at: 'failed', problem: made.error });
      return;
    }
    const { bytes, ...told } = made.value;
    handOver(told.name, bytes);
    setState({ at: 'done', ...told, size: bytes.length / MEGABYTE, each });
  };

  return (
    <PackageForm
      scenarios={CARDS.now().map(({ card: { id, title, follows } }) => ({
        ...{ id, title },
        second: follows !== undefined,
      }))}
      mark={RUBRIC.now().rubric.passMark}
      state={state}
      onBuild={(choice) => void build(choice)}
      onStop={() => {
        work.current?.abort();
        setState({ at: 'stopped' });
      }}
    />
  );
}

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
