import { err, ok, type Result } from '../../core/kernel/result.ts';
import { makePackage, type Packed } from '../../lms/package/make-package.ts';
import { packageName } from '../../lms/package/platform.ts';
import { PAGE } from '../../lms/package/platform-package.ts';
import { makeSinglePage } from '../../lms/package/single-page.ts';
import type { PackAsk, PackProblem, PackTold } from './packing.ts';

const tell = (told: PackTold, given: Transferable[] = []): void =>
  postMessage(told, given as never);

/** Fetches a file of the build; the page itself comes from the browser's address. */
async function bytesOf(page: string, file: string): Promise<Result<Uint8Array, PackProblem>> {
  try {
    const answer = await fetch(file === PAGE ? page : new URL(file, page));
    if (answer.ok) return ok(new Uint8Array(await answer.arrayBuffer()));
  } catch {
    // no network, or it was interrupted
  }
  return err({ code: 'no-file', file });
}

async function pack({ page, setup, ...wanted }: PackAsk): Promise<Result<Packed, PackProblem>> {
  const read = (file: string) => bytesOf(page, file);
  if (setup !== 'single')
    return makePackage(read, wanted, setup, (done, of) => tell({ type: 'progress', done, of }));
  const { scene } = wanted;
  if (scene === undefined) return err({ code: 'no-list' }); // only a scene is put into the empty page
  const made = await makeSinglePage(read, scene);
  const name = packageName('single', '.html', scene.proved);
  return made.ok ? ok({ name, bytes: made.value, units: 1, files: 1 }) : made;
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
