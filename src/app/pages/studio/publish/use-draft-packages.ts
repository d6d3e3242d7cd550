import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftAsk } from '../../../../studio/draft-news.ts';
import { makeScene, type PackedDraft } from '../../../../studio/draft-packer.ts';
import type { ToldProblem } from '../../../../studio/told/problem-in.ts';
import { fileWords, inFormWords } from '../../../../ui/studio/in-form-words.ts';
import type { PublishChoice } from '../../../../ui/studio/publish/publish-form.tsx';
import type { PublishState } from '../../../../ui/studio/publish/publish-view.tsx';
import { publishWords } from '../../../../ui/studio/publish/publish-words.ts';
import type { ToldFault } from '../../../../ui/studio/told.tsx';
import { handOver } from '../../../files/hand-over.ts';
import { workerFault } from '../../../i18n/worker-fault.ts';
import { type PackAsk, pack } from '../../../pack/packing.ts';
import { RUBRIC } from '../../../texts/rubric.ts';

const MEGABYTE = 1_000_000;

/** Says of a problem what it did to a package. */
const toldOf = (key: 'left' | 'failed.draft', { file, ...told }: ToldProblem): ToldFault => {
  const of = (text: string) => inFormWords(text, RUBRIC.now().rubric, () => '');
  const message = publishWords(key, { file: fileWords(file), message: of(told.message) });
  return { ...told, message, fix: of(told.fix) };
};

const pageHere = (): string => location.origin + location.pathname;

/** Asks for a package of a scene. */
function askFor({ scene }: PackedDraft, { format, ...setup }: PublishChoice): PackAsk {
  const page = pageHere();
  return format === 'single'
    ? { page, setup: 'single', scene }
    : { page, setup: { ...setup, platform: format }, scene };
}

/** What is made of a draft, one thing at a time: what is begun ends what was being made. */
export interface DraftPackages {
  readonly state: PublishState;
  readonly build: (choice: PublishChoice) => Promise<void>; // saves the package as a file
  readonly compile: () => Promise<PackedDraft | undefined>; // undefined where the state says why not
  readonly stop: (state: PublishState) => void; // ends what is being made; the state says why
}

/** Hook: makes packages of a draft as it is when asked. It stops when its page is left: nobody is there to take the file. */
export function useDraftPackages(askNow: () => DraftAsk, verified: boolean): DraftPackages {
  const [state, setState] = useState<PublishState>({ at: 'rest' });
  const work = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => work.current?.abort(), []);
  const begin = (): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    setState({ at: 'work', done: 0, of: 1 });
    return work.current.signal;
  };
  const compiled = async (stopped: AbortSignal): Promise<PackedDraft | undefined> => {
    const made = await makeScene(askNow(), verified, stopped);
    if (stopped.aborted) return undefined;
    if (made.ok) return made.value;
    const [first] = made.error.code === 'draft' ? made.error.problems : [];
    if (made.error.code === 'broken') {
      const message = workerFault(made.error.message);
      setState({ at: 'failed', problem: { code: 'broken', message } });
    } else if (first) setState({ at: 'refused', told: toldOf('failed.draft', first) });
    return undefined;
  };
  return {
    state,
    build: async (choice) => {
      const stopped = begin();
      const scene = await compiled(stopped);
      if (scene === undefined) return;
      const told = (done: number, of: number) => setState({ at: 'work', done, of });
      const made = await pack(askFor(scene, choice), told, stopped);
      if (!made.ok) return setState({ at: 'failed', problem: made.error });
      const { bytes, name } = made.value;
      handOver(name, bytes);
      const size = (bytes.length / MEGABYTE).toFixed(1);
      const left = scene.left.map((one) => toldOf('left', one));
      setState({ at: 'saved', text: publishWords('saved', { name, size }), left });
    },
    compile: async () => {
      const scene = await compiled(begin());
      if (scene !== undefined) setState({ at: 'rest' });
      return scene;
    },
    stop: (next) => {
      work.current?.abort();
      setState(next);
    },
  };
}
