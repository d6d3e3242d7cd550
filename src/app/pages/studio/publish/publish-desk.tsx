import { useEffect, useRef, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../../core/jurisdiction/resource.ts';
import { packageName } from '../../../../lms/package/platform.ts';
import { makeScene, type PackedDraft } from '../../../../studio/draft-packer.ts';
import type { ScenarioFolder } from '../../../../studio/folder/scenario-folder.ts';
import type { ToldProblem } from '../../../../studio/told/problem-in.ts';
import type { PublishChoice } from '../../../../ui/studio/publish/publish-form.tsx';
import {
  type PublishStanding,
  type PublishState,
  PublishView,
} from '../../../../ui/studio/publish/publish-view.tsx';
import { publishWords } from '../../../../ui/studio/publish/publish-words.ts';
import type { ToldFault } from '../../../../ui/studio/told.tsx';
import { handOver } from '../../../files/hand-over.ts';
import { type PackAsk, pack } from '../../../pack/packing.ts';
import type { Desk } from '../../../shell/desk.ts';
import { JURISDICTION } from '../../../texts/jurisdiction.ts';
import { RUBRIC } from '../../../texts/rubric.ts';
import { titleOf } from '../draft-choices.ts';
import { askOf, type CheckedDraft } from '../use-check.ts';
import { DraftRoom } from './draft-room.tsx';
import { DraftScript } from './draft-script.tsx';
import { useKeptPacks } from './use-packs.ts';

const MEGABYTE = 1_000_000;

interface PublishDeskProps {
  readonly desk: Desk;
  readonly folder: ScenarioFolder;
  readonly checked: CheckedDraft; // with that place's pack
  readonly place: Jurisdiction | undefined; // that of the build if absent
  readonly onPlace: (place: Jurisdiction | undefined) => void;
  readonly onBack: () => void;
}

/** Says what is known of a draft before it is published. */
function standingOf({ findings, current, proved }: CheckedDraft): PublishStanding {
  const { broken, beside, verdicts, busy, failed } = findings;
  if (broken.length > 0) return { at: 'broken', count: broken.length };
  const count = beside.length + verdicts.reduce((sum, { found }) => sum + found.length, 0);
  if (count > 0) return { at: 'open', count };
  if (current && proved) return { at: 'proved', count };
  return { at: busy && failed === undefined ? 'busy' : 'unfinished', count };
}

/** Says of a problem what it did to a package. */
const toldOf = (key: 'left' | 'failed.draft', { file, ...told }: ToldProblem): ToldFault => ({
  ...told,
  message: publishWords(key, { file, message: told.message }),
});

const pageHere = (): string => location.origin + location.pathname;

/** Asks for a package of a scene. */
function askFor({ scene }: PackedDraft, { format, ...setup }: PublishChoice): PackAsk {
  const page = pageHere();
  return format === 'single'
    ? { page, setup: 'single', scene }
    : { page, setup: { ...setup, platform: format }, scene };
}

/** Publishes a draft: as a package, or to a room on this screen. The check goes on meanwhile. */
export function PublishDesk(props: PublishDeskProps) {
  const { desk, folder, checked, place, onPlace, onBack } = props;
  const [state, setState] = useState<PublishState>({ at: 'rest' });
  const [room, setRoom] = useState<PackedDraft | undefined>(undefined);
  const [onPaper, setOnPaper] = useState(false);
  // The button that was pressed is gone: the focus goes to the page, not to nowhere.
  useEffect(() => document.getElementById('main')?.focus(), [room, onPaper]);
  const work = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => work.current?.abort(), []); // nobody is there any more to take the file
  const packs = useKeptPacks(desk.visit.store);
  const pickPlace = (id: string) => {
    work.current?.abort();
    const kept = packs.find(({ pack: { id: own } }) => own === id);
    const wrong = kept && publishWords('place.wrong', { name: kept.pack.name, count: kept.wrong });
    const told = { message: wrong ?? '', fix: '' };
    setState(kept && kept.wrong > 0 ? { at: 'refused', told } : { at: 'rest' });
    onPlace(kept?.wrong === 0 ? kept.pack : undefined);
  };

  /** Compiles the draft as it is now; tells what is wrong with it, if it cannot be played. */
  const compiled = async (stopped: AbortSignal): Promise<PackedDraft | undefined> => {
    const verified = checked.current && checked.proved;
    const made = await makeScene(askOf(folder, place), verified, stopped);
    if (made.ok) return made.value;
    const [first] = made.error.code === 'draft' ? made.error.problems : [];
    if (made.error.code === 'broken') setState({ at: 'failed', problem: made.error });
    else if (first) setState({ at: 'refused', told: toldOf('failed.draft', first) });
    return undefined;
  };
  const begin = (): AbortSignal => {
    work.current?.abort();
    work.current = new AbortController();
    setState({ at: 'work', done: 0, of: 1 });
    return work.current.signal;
  };

  const build = async (choice: PublishChoice) => {
    const stopped = begin();
    const scene = await compiled(stopped);
    if (scene === undefined) return;
    const told = (done: number, of: number) => setState({ at: 'work', done, of });
    const made = await pack(askFor(scene, choice), told, stopped);
    if (!made.ok) return setState({ at: 'failed', problem: made.error });
    const { bytes } = made.value;
    const ending = choice.format === 'single' ? '.html' : '.zip';
    const name = packageName(choice.format, ending, scene.scene.proved);
    handOver(name, bytes);
    const size = (bytes.length / MEGABYTE).toFixed(1);
    const left = scene.left.map((one) => toldOf('left', one));
    setState({ at: 'saved', text: publishWords('saved', { name, size }), left });
  };
  const lead = async () => {
    const scene = await compiled(begin());
    if (scene === undefined) return;
    setState({ at: 'rest' });
    setRoom(scene);
  };

  if (room !== undefined) {
    return <DraftRoom desk={desk} scene={room.scene} onBack={() => setRoom(undefined)} />;
  }
  if (onPaper) {
    return (
      <DraftScript desk={desk} folder={folder} checked={checked} onBack={() => setOnPaper(false)} />
    );
  }
  const follows = checked.content?.playable.scenario.follows;
  return (
    <PublishView
      bar={desk.bar}
      footLinks={desk.footLinks}
      title={titleOf(folder)}
      standing={standingOf(checked)}
      mark={RUBRIC.now().rubric.passMark}
      second={follows !== undefined}
      state={state}
      places={[
        ['', JURISDICTION.now().name],
        ...packs.map(
          ({ pack: { id, name } }) => [id, publishWords('place.own', { name })] as const,
        ),
      ]}
      place={place?.id ?? ''}
      onPlace={pickPlace}
      onBuild={(choice) => void build(choice)}
      onStop={() => {
        work.current?.abort();
        setState({ at: 'stopped' });
      }}
      onRoom={() => void lead()}
      onScript={() => setOnPaper(true)}
      onBack={onBack}
    />
  );
}
