import { ground } from 'virtual:unscripted-studio/ground';
import { useEffect, useState } from 'preact/hooks';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import type { SessionStore } from '../../../store/store.ts';
import { packProblems } from '../../../studio/place-pack.ts';
import { isoDay } from '../../../ui/day.ts';
import { useDraftList } from '../studio/use-drafts.ts';
import { PACKS, packOfDraft } from './pack-draft.ts';

/** A pack of this browser, with the number of things to mend before it can be laid over a scene. */
interface KeptPack {
  readonly pack: Jurisdiction;
  readonly wrong: number;
}

/** Hook: reads the packs that are written in this browser. */
export function useKeptPacks(store: SessionStore): readonly KeptPack[] {
  const { ids, open } = useDraftList(store, undefined, PACKS);
  const [packs, setPacks] = useState<readonly KeptPack[]>([]);
  useEffect(() => {
    const today = isoDay(Date.now());
    void Promise.all(ids.map(open)).then((drafts) =>
      setPacks(
        drafts.flatMap((draft) => {
          const pack = draft && packOfDraft(draft);
          return pack ? [{ pack, wrong: packProblems(ground, pack, today).length }] : [];
        }),
      ),
    );
  }, [ids]);
  return packs;
}
