/** A part of the build as Vite's manifest has it. */
interface Part {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** What a build is made of, as Vite writes it down. */
export type Manifest = { readonly [source: string]: Part };

/** Pages that are not the trainee's: they lead rooms or read records, and need a server or many files. */
const NOT_THE_TRAINEES = /^src\/app\/pages\/(reports|rate|agree|room|screen|join)\//;

/** What belongs to one scenario, by where it comes from. */
const OF_ONE = [
  /^assets\/stage\/([^/]+)\//,
  /^assets\/voice\/([^/]+)\//,
  /virtual:unscripted\/scenario\/([^/]+)/,
];

const isOther = (source: string, only: string | undefined): boolean =>
  only !== undefined && OF_ONE.some((of) => (of.exec(source)?.[1] ?? only) !== only);

/** Everything that the page of a trainee can ever ask for; `only` names the one scenario it has. */
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
