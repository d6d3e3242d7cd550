import { useMemo, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../../core/jurisdiction/resource.ts';
import type { PackedDraft } from '../../../../studio/draft-packer.ts';
import type { ScenarioFolder } from '../../../../studio/folder/scenario-folder.ts';
import { printedScript } from '../../../../studio/text/script.ts';
import { type PublishStanding, PublishView } from '../../../../ui/studio/publish/publish-view.tsx';
import { publishWords } from '../../../../ui/studio/publish/publish-words.ts';
import { ScriptView } from '../../../../ui/studio/publish/script-view.tsx';
import { tongue } from '../../../../ui/tongue.ts';
import type { Desk } from '../../../shell/desk.ts';
import { usePageTop } from '../../../shell/page-top.ts';
import { JURISDICTION } from '../../../texts/jurisdiction.ts';
import { RUBRIC } from '../../../texts/rubric.ts';
import { useKeptPacks } from '../../place/kept-packs.ts';
import { storyChoices, titleOf } from '../draft-choices.ts';
import { askOf, type CheckedDraft } from '../use-check.ts';
import { DraftRoom } from './draft-room.tsx';
import { useDraftPackages } from './use-draft-packages.ts';

interface DraftScriptProps {
  readonly folder: ScenarioFolder;
  readonly checked: CheckedDraft;
  readonly onBack: () => void;
}

/** A draft as it is printed, in the language of the pages if its story has it. */
function DraftScript({ folder, checked, onBack }: DraftScriptProps) {
  const spoken = tongue().language;
  const language = folder.files[`story.${spoken}.ink`] === undefined ? 'en' : spoken;
  const parts = useMemo(() => printedScript(folder.files, language), [folder, language]);
  const { people, rubric } = useMemo(() => storyChoices(folder), [folder]);
  return (
    <ScriptView
      title={titleOf(folder)}
      proved={checked.current && checked.proved}
      language={language}
      rubric={rubric}
      parts={parts}
      nameOf={(who) => people.find(({ id }) => id === who)?.text ?? who}
      onBack={onBack}
    />
  );
}

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
  const { broken, beside, verdicts, busy, failed, advice } = findings;
  const told = {
    given: findings.given.length,
    spanish: advice.find(({ file }) => file.endsWith('.es.ink')),
  };
  if (broken.length > 0) return { ...told, at: 'broken', count: broken.length };
  const count = beside.length + verdicts.reduce((sum, { found }) => sum + found.length, 0);
  if (count > 0) return { ...told, at: 'open', count };
  if (current && proved) return { ...told, at: 'proved', count };
  return { ...told, at: busy && failed === undefined ? 'busy' : 'unfinished', count };
}

/** Publishes a draft: as a package, or to a room on this screen. The check goes on meanwhile. */
export function PublishDesk(props: PublishDeskProps) {
  const { desk, folder, checked, place, onPlace, onBack } = props;
  const [room, setRoom] = useState<PackedDraft | undefined>(undefined);
  const [onPaper, setOnPaper] = useState(false);
  const [chosen, setChosen] = useState(place !== undefined); // nobody's place is assumed
  usePageTop(room ?? onPaper);
  const packages = useDraftPackages(() => askOf(folder, place), checked.current && checked.proved);
  const packs = useKeptPacks(desk.visit.store);
  const pickPlace = (id: string | undefined) => {
    setChosen(id !== undefined);
    const kept = packs.find(({ pack: { id: own } }) => own === id);
    const wrong = kept && publishWords('place.wrong', { name: kept.pack.name, count: kept.wrong });
    const told = { message: wrong ?? '', fix: '' };
    packages.stop(kept && kept.wrong > 0 ? { at: 'refused', told } : { at: 'rest' });
    onPlace(kept?.wrong === 0 ? kept.pack : undefined);
  };
  const ours = JURISDICTION.now();

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
        [undefined, publishWords('place.choose')],
        [ours.id, ours.name],
        ...packs.map(
          ({ pack: { id, name } }) => [id, publishWords('place.own', { name })] as const,
        ),
      ]}
      place={chosen ? (place ?? ours).id : undefined}
      onPlace={pickPlace}
      onBuild={(choice) => {
        if (chosen) void packages.build(choice);
        else
          packages.stop({ at: 'refused', told: { message: publishWords('place.none'), fix: '' } });
      }}
      onStop={() => packages.stop({ at: 'stopped' })}
      onRoom={() => void packages.compile().then(setRoom)}
      onScript={() => setOnPaper(true)}
      onBack={onBack}
    />
  );
}
