import { useRef, useState } from 'preact/hooks';
import { type PackageChoice, PackageForm } from '../../ui/reports/files/package-form.tsx';
import type { PackageState } from '../../ui/reports/files/package-progress.tsx';
import { handOver } from '../files/hand-over.ts';
import { CARDS } from '../texts/cards.ts';
import { RUBRIC } from '../texts/rubric.ts';
import { pack } from './packing.ts';

const MEGABYTE = 1_000_000;

const pageHere = (): string => location.origin + location.pathname;

/** Makes packages for learning platforms from the files of this build. */
export function PackageDesk() {
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
