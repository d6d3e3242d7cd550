import { checksumOf } from '../../core/kernel/checksum.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { placesPictured } from '../../core/scenario/pictures.ts';
import type { PackedScene } from '../../session/play/packed-scene.ts';
import { FILE_LIST, type FileList, readFileList } from './file-list.ts';
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

/** Lists the pictures of a scene with their files: all of its place, and of other places those of the people lent to it. */
function picturesOf(
  { places }: FileList,
  scene: PackedScene,
): readonly (readonly [string, string])[] {
  const { place } = scene.playables.en.scenario;
  const shown = [`${place}/`, ...Object.values(scene.views?.people ?? {}).map((one) => `${one}-`)];
  return placesPictured(place, scene.views)
    .flatMap((from) =>
      Object.entries(places[from] ?? {}).map(([name, file]) => [`${from}/${name}`, file] as const),
    )
    .filter(([name]) => name.endsWith('.avif') && shown.some((start) => name.startsWith(start)));
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
  for (const [name, file] of picturesOf(list.value, scene)) {
    const picture = await read(file);
    if (!picture.ok) return picture;
    pictures[name] = dataUrl('image/avif', picture.value);
  }
  const html = withScene(textOf(empty.value), { ...scene, pictures });
  return ok(new TextEncoder().encode(html));
}
