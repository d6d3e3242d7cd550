import { ground } from 'virtual:unscripted-studio/ground';
import { useMemo } from 'preact/hooks';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import type { SessionStore } from '../../../store/store.ts';
import { packProblems } from '../../../studio/place-pack.ts';
import { isoDay } from '../../../ui/day.ts';
import { useAllDrafts } from '../studio/use-drafts.ts';
import { PACKS, packOfDraft } from './pack-draft.ts';

/** A pack of this browser, with the number of things to mend before it can be laid over a scene. */
interface KeptPack {
  readonly pack: Jurisdiction;
  readonly wrong: number;
}

/** Hook: reads the packs that are written in this browser. */
export function useKeptPacks(store: SessionStore): readonly KeptPack[] {
  const drafts = useAllDrafts(store, PACKS);
  return useMemo(() => {
    const today = isoDay(Date.now());
    return (drafts ?? []).flatMap((draft) => {
      const pack = packOfDraft(draft);
      return pack ? [{ pack, wrong: packProblems(ground, pack, today).length }] : [];
    });
  }, [drafts]);
}
