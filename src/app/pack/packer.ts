import { checksumOf } from '../../core/kernel/checksum.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { FILE_LIST, partOf, readFileList } from '../../lms/package/file-list.ts';
import { packageFiles, zipped } from '../../lms/package/platform-package.ts';
import type { PackAsk, Packed, PackProblem, PackTold } from './packing.ts';

const PAGE = 'index.html';
const PARALLEL_DOWNLOADS = 6; // parallel downloads

const tell = (told: PackTold, given: Transferable[] = []): void =>
  postMessage(told, given as never);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Loads a file of the build; the page itself comes from the browser's address. */
async function bytesOf(page: string, file: string): Promise<Result<Uint8Array, PackProblem>> {
  try {
    const answer = await fetch(file === PAGE ? page : new URL(file, page));
    if (answer.ok) return ok(new Uint8Array(await answer.arrayBuffer()));
  } catch {
    // no network, or it was interrupted
  }
  return err({ code: 'no-file', file });
}

async function pack({ page, setup, scenario }: PackAsk): Promise<Result<Packed, PackProblem>> {
  const listed = await bytesOf(page, FILE_LIST);
  const list = listed.ok ? readFileList(textOf(listed.value)) : listed;
  const part = list.ok ? partOf(list.value, scenario) : list;
  if (!list.ok || !part.ok) return err({ code: 'no-list' });
  const { files, units } = part.value;
  const game = new Map<string, Uint8Array>();
  for (let at = 0; at < files.length; at += PARALLEL_DOWNLOADS) {
    tell({ type: 'progress', done: at, of: files.length });
    const some = files.slice(at, at + PARALLEL_DOWNLOADS);
    for (const [index, read] of (
      await Promise.all(some.map((file) => bytesOf(page, file)))
    ).entries()) {
      if (!read.ok) return read;
      game.set(some[index] ?? '', read.value);
    }
  }
  if (checksumOf(textOf(game.get(PAGE) ?? new Uint8Array())) !== list.value.page) {
    return err({ code: 'two-versions' });
  }
  tell({ type: 'progress', done: files.length, of: files.length });
  const inside = packageFiles(game, units, setup);
  const bytes = zipped(inside) as Uint8Array<ArrayBuffer>;
  return ok({ bytes, units: units.length, files: inside.length });
}

self.addEventListener('message', ({ data }: MessageEvent<PackAsk>) => {
  pack(data).then(
    (made) =>
      made.ok
        ? tell({ type: 'packed', packed: made.value }, [made.value.bytes.buffer])
        : tell({ type: 'failed', problem: made.error }),
    (thrown) => tell({ type: 'failed', problem: { code: 'broken', message: String(thrown) } }),
  );
});
