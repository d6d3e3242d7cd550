import { useMemo } from 'preact/hooks';
import { jsonOf } from '../../../core/kernel/json.ts';
import { decodeScenario } from '../../../core/scenario/scenario-decode.ts';
import { shortCardOf } from '../../../core/scenario/short-card.ts';
import { decodeRoomMoments } from '../../../core/scenario/teaching/room-moment.ts';
import type { SessionStore } from '../../../store/store.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import type { PackScene } from '../../../ui/instructor/instructor-pack.ts';
import { instructorWords } from '../../../ui/instructor/instructor-words.ts';
import { useAllDrafts } from '../studio/use-drafts.ts';

/** Makes of a draft what its pack is made from; nothing while its card or people cannot be read. */
function packScene({ id, files }: ScenarioFolder): readonly PackScene[] {
  const read = decodeScenario(jsonOf(files['scenario.json']), jsonOf(files['cast.json']));
  if (!read.ok) return [];
  const { summary } = read.value.card;
  const card = shortCardOf(read.value);
  const title = instructorWords('scene.draft', { title: card.title });
  const moments = decodeRoomMoments(jsonOf(files['room.json'] ?? '{}'));
  return [
    {
      card: { ...card, id: `draft.${id}`, title }, // a copy has the id of the scene it was made from
      ...{ language: 'en', summary, draft: true },
      moments: moments.ok ? moments.value : {},
    },
  ];
}

/** Hook: reads the drafts of the studio in this browser, to make packs of; undefined until they are read. */
export function useDraftPacks(store: SessionStore): readonly PackScene[] | undefined {
  const drafts = useAllDrafts(store);
  return useMemo(() => drafts?.flatMap(packScene), [drafts]);
}
