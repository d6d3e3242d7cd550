import { useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../../core/jurisdiction/resource.ts';
import type { PackedDraft } from '../../../../studio/draft-packer.ts';
import type { ScenarioFolder } from '../../../../studio/folder/scenario-folder.ts';
import { type PublishStanding, PublishView } from '../../../../ui/studio/publish/publish-view.tsx';
import { publishWords } from '../../../../ui/studio/publish/publish-words.ts';
import type { Desk } from '../../../shell/desk.ts';
import { usePageTop } from '../../../shell/page-top.ts';
import { JURISDICTION } from '../../../texts/jurisdiction.ts';
import { RUBRIC } from '../../../texts/rubric.ts';
import { titleOf } from '../draft-choices.ts';
import { askOf, type CheckedDraft } from '../use-check.ts';
import { DraftRoom } from './draft-room.tsx';
import { DraftScript } from './draft-script.tsx';
import { useDraftPackages } from './use-draft-packages.ts';
import { useKeptPacks } from './use-packs.ts';

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

/** Publishes a draft: as a package, or to a room on this screen. The check goes on meanwhile. */
export function PublishDesk(props: PublishDeskProps) {
  const { desk, folder, checked, place, onPlace, onBack } = props;
  const [room, setRoom] = useState<PackedDraft | undefined>(undefined);
  const [onPaper, setOnPaper] = useState(false);
  usePageTop(room ?? onPaper);
  const packages = useDraftPackages(() => askOf(folder, place), checked.current && checked.proved);
  const packs = useKeptPacks(desk.visit.store);
  const pickPlace = (id: string) => {
    const kept = packs.find(({ pack: { id: own } }) => own === id);
    const wrong = kept && publishWords('place.wrong', { name: kept.pack.name, count: kept.wrong });
    const told = { message: wrong ?? '', fix: '' };
    packages.stop(kept && kept.wrong > 0 ? { at: 'refused', told } : { at: 'rest' });
    onPlace(kept?.wrong === 0 ? kept.pack : undefined);
  };

  if (room !== undefined) {
    return <DraftRoom desk={desk} scene={room.scene} onBack={() => setRoom(undefined)} />;
  }
  if (onPaper) {
    return <DraftScript folder={folder} checked={checked} onBack={() => setOnPaper(false)} />;
  }
  const follows = checked.content?.playable.scenario.follows;
  return (
    <PublishView
      title={titleOf(folder)}
      standing={standingOf(checked)}
      mark={RUBRIC.now().rubric.passMark}
      second={follows !== undefined}
      state={packages.state}
      places={[
        ['', JURISDICTION.now().name],
        ...packs.map(
          ({ pack: { id, name } }) => [id, publishWords('place.own', { name })] as const,
        ),
      ]}
      place={place?.id ?? ''}
      onPlace={pickPlace}
      onBuild={(choice) => void packages.build(choice)}
      onStop={() => packages.stop({ at: 'stopped' })}
      onRoom={() => void packages.compile().then(setRoom)}
      onScript={() => setOnPaper(true)}
      onBack={onBack}
    />
  );
}
