import { checksumOf } from '../../core/kernel/checksum.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { PackedScene } from '../../session/play/packed-scene.ts';
import { FILE_LIST, readFileList } from './file-list.ts';
import { type BuildProblem, type ReadBuilt, textOf } from './make-package.ts';
import { PAGE } from './platform-package.ts';
import { withScene } from './unit-page.ts';

/** File in the build: the whole game as one page, without any scene. */
export const EMPTY_SINGLE = 'single.html';

const PART = 0x2000; // bytes turned into text at once; more would be too many arguments

function dataUrl(type: string, bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PART)
    text += String.fromCharCode(...bytes.subarray(at, at + PART));
  return `data:${type};base64,${btoa(text)}`;
}

/**
 * Makes one page that plays a scene from a USB stick: puts the scene and the pictures of its place into the build's page
 * without scenes. In the terminal and in the browser, with the same bytes.
 */
export async function makeSinglePage<Problem>(
  read: ReadBuilt<Problem>,
  scene: PackedScene,
): Promise<Result<Uint8Array<ArrayBuffer>, Problem | BuildProblem>> {
  const [listed, page, empty] = [await read(FILE_LIST), await read(PAGE), await read(EMPTY_SINGLE)];
  if (!listed.ok) return err({ code: 'no-list' });
  if (!page.ok) return page;
  if (!empty.ok) return empty;
  const list = readFileList(textOf(listed.value));
  if (!list.ok) return err({ code: 'no-list' });
  if (checksumOf(textOf(page.value)) !== list.value.page) return err({ code: 'two-versions' });
  const pictures: { [name: string]: string } = {};
  const { place } = scene.playables.en.scenario;
  for (const [name, file] of Object.entries(list.value.places[place] ?? {})) {
    const picture = await read(file);
    if (!picture.ok) return picture;
    if (name.endsWith('.avif')) pictures[name] = dataUrl('image/avif', picture.value);
  }
  const html = withScene(textOf(empty.value), { ...scene, pictures });
  return ok(new TextEncoder().encode(html));
}
