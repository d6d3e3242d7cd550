import { sceneToPack } from '../content/packed-scene.ts';
import { ok, type Result } from '../core/kernel/result.ts';
import type { SceneToPack } from '../session/play/packed-scene.ts';
import type { Compile } from '../story/compile.ts';
import type { StoryProblem } from '../story/problem.ts';
import type { DraftAsk } from './draft-news.ts';
import { draftFiles } from './folder/draft-files.ts';

/** Makes of a draft what a package carries. `verified` says that every property of it was proved. */
export function packDraft(
  { ground, folder, pack, services }: DraftAsk,
  verified: boolean,
  compile: Compile,
): Result<SceneToPack, readonly StoryProblem[]> {
  const files = draftFiles(ground, folder);
  const made = sceneToPack(files, folder.id, { pack, compile, draft: true }, verified);
  if (!made.ok || services === undefined) return made;
  return ok({ ...made.value, scene: { ...made.value.scene, services } });
}
