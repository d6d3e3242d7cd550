import { useState } from 'preact/hooks';
import { agedOn } from '../../../../core/jurisdiction/resource-age.ts';
import { shortCardOf } from '../../../../core/scenario/short-card.ts';
import type { RoomSetup } from '../../../../group/facts/setup.ts';
import type { PackedScene } from '../../../../session/play/packed-scene.ts';
import { isoDay } from '../../../../ui/day.ts';
import { Action } from '../../../../ui/kit/action.tsx';
import { SetupForm } from '../../../../ui/room/console/setup-form.tsx';
import { Page } from '../../../../ui/shell/page.tsx';
import { publishWords } from '../../../../ui/studio/publish/publish-words.ts';
import { drawRunSeed } from '../../../device/person.ts';
import type { RoomLink } from '../../../room/link.ts';
import { localLink } from '../../../room/local-link.ts';
import { OneScreenRoom } from '../../../room/one-screen.tsx';
import { analyser } from '../../../run/analyser.ts';
import type { Desk } from '../../../shell/desk.ts';
import { RUBRIC } from '../../../texts/rubric.ts';

interface DraftRoomProps {
  readonly desk: Desk;
  readonly scene: PackedScene;
  readonly onBack: () => void;
}

/** A room on one screen that goes through a draft. Nothing of it is kept. */
export function DraftRoom({ desk, scene, onBack }: DraftRoomProps) {
  const [link, setLink] = useState<RoomLink | undefined>(undefined);
  const playable = scene.playables.en;
  const bar = { ...desk.bar, ...(!scene.proved && { draft: publishWords('room.draft') }) };
  const open = async (setup: RoomSetup) => {
    const content = { ...(await RUBRIC.in('en')), playable, analyser };
    const opened = { type: 'opened', seq: 0, at: Date.now(), setup, seed: drawRunSeed() } as const;
    setLink(localLink({ content, facts: [opened], keep: () => {}, forget: () => {} }));
  };
  if (link === undefined) {
    return (
      <Page bar={bar}>
        <SetupForm
          cards={[{ card: shortCardOf(playable.scenario), language: 'en' }]}
          trouble={undefined}
          onOneScreen={(setup) => void open(setup)}
        />
        <p class="actions">
          <Action words={publishWords('back')} onPress={onBack} />
        </p>
      </Page>
    );
  }
  const draft = {
    moments: scene.moments.en ?? {},
    minutes: playable.scenario.card.minutes,
    onEnd: onBack,
    ...(scene.views && { views: scene.views }),
  };
  const { services } = scene;
  const jurisdiction = services ? agedOn(services, isoDay(Date.now())) : desk.jurisdiction;
  return <OneScreenRoom desk={{ ...desk, bar, jurisdiction }} link={link} draft={draft} />;
}
