/** A chunk in Vite's manifest. */
interface Part {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Vite's build manifest. */
export type Manifest = { readonly [source: string]: Part };

/** Pages for facilitators, evaluators and authors, which need a server or many files. */
const NOT_THE_TRAINEES =
  /^src\/app\/pages\/(reports|rate|agree|room|screen|join|studio|place|review)\//;

/** Files that belong to one scenario, by source path. */
const OF_ONE = [
  /^assets\/stage\/([^/]+)\//,
  /^assets\/voice\/([^/]+)\//,
  /virtual:unscripted\/scenario\/([^/]+)/,
];

const isOther = (source: string, only: string | undefined): boolean =>
  only !== undefined && OF_ONE.some((of) => (of.exec(source)?.[1] ?? only) !== only);

/** Lists every file a trainee's page can load; `only` limits it to one scenario. */
export function reached(manifest: Manifest, only?: string): ReadonlySet<string> {
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
