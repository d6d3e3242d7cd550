import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'vite';

/** A file of the built game, by its address below the page. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** A part of the build as Vite's manifest has it. */
interface Part {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}
type Manifest = { readonly [source: string]: Part };

/** Pages that are not the trainee's: they lead rooms or read records, and need a server or many files. */
const NOT_THE_TRAINEES =
  /^src\/app\/(reports-page|rate-page|agree-page|room\/(console|screen|phone)-page)\.tsx$/;

/** What belongs to one scenario, by where it comes from. */
const OF_ONE = [
  /^assets\/stage\/([^/]+)\//,
  /^assets\/voice\/([^/]+)\//,
  /virtual:unscripted\/scenario\/([^/]+)/,
];

const isOther = (source: string, only: string | undefined): boolean =>
  only !== undefined && OF_ONE.some((of) => (of.exec(source)?.[1] ?? only) !== only);

/** Everything that the page of a trainee can ever ask for. */
function reached(manifest: Manifest, only: string | undefined): ReadonlySet<string> {
  const files = new Set<string>();
  const parts = new Set<string>();
  const go = (source: string): void => {
    const part = manifest[source];
    if (part === undefined || parts.has(source)) return;
    if (NOT_THE_TRAINEES.test(source) || isOther(source, only)) return;
    parts.add(source);
    for (const file of [part.file, ...(part.css ?? []), ...(part.assets ?? [])]) files.add(file);
    for (const next of [...(part.imports ?? []), ...(part.dynamicImports ?? [])]) go(next);
  };
  go('index.html');
  return files;
}

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Pictures of other scenarios than this one. The same picture in two places is one file of a build. */
function picturesOfOthers(root: string, only: string): (bytes: Uint8Array) => boolean {
  const [own, other] = [new Set<string>(), new Set<string>()];
  const stage = join(root, 'assets', 'stage');
  for (const place of readdirSync(stage)) {
    for (const name of readdirSync(join(stage, place))) {
      (place === only ? own : other).add(digest(readFileSync(join(stage, place, name))));
    }
  }
  return (bytes) => other.has(digest(bytes)) && !own.has(digest(bytes));
}

const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [relative(folder, path).replaceAll('\\', '/'), readFileSync(path)] as const;
      }),
  );

/** The page itself, and its picture in the tab. */
const BESIDE = ['index.html', 'icon.svg'];

/**
 * The trainee's game as it is built for the web, without what only others need. `only` names the one
 * scenario whose story and pictures are in it.
 */
export async function builtGame(root: string, only?: string): Promise<Files> {
  const outDir = mkdtempSync(join(tmpdir(), 'package-'));
  try {
    await build({
      root,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { outDir, emptyOutDir: true, manifest: true },
    });
    const all = filesIn(outDir);
    const manifest = JSON.parse(
      new TextDecoder().decode(all.get('.vite/manifest.json')),
    ) as Manifest;
    const wanted = reached(manifest, only);
    const isElsewhere = only === undefined ? () => false : picturesOfOthers(root, only);
    const kept = [...all].filter(
      ([file, bytes]) => BESIDE.includes(file) || (wanted.has(file) && !isElsewhere(bytes)),
    );
    return new Map(kept);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
