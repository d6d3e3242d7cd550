import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { ok } from '../../../core/kernel/result.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { packFileText, readPackFile } from '../../../studio/place-pack.ts';
import type { DraftKind } from '../studio/use-drafts.ts';

/** The one file of a pack's draft. */
export const PACK_FILE = 'pack.json';

/** The packs that are being written, in this browser. */
export const PACKS: DraftKind = { prefix: 'place/', read: (id, files) => ok({ id, files }) };

export const draftOfPack = (pack: Jurisdiction): ScenarioFolder => ({
  id: pack.id,
  files: { [PACK_FILE]: packFileText(pack) },
});

/** Reads the pack of a draft; undefined if it was damaged where it was kept. */
export function packOfDraft({ files }: ScenarioFolder): Jurisdiction | undefined {
  const read = readPackFile(files[PACK_FILE] ?? '');
  return read.ok ? read.value : undefined;
}
