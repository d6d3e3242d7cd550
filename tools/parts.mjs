// The parts of the product, for the archive: a CycloneDX list as npm writes it from the lock file.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from './ready.mjs';

/** Asks npm for the list of all parts, those for building and testing too. */
function askNpm() {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application', '--package-lock-only'],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 2 ** 26, shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`npm could not list the parts: ${stderr}`);
  return JSON.parse(stdout);
}

/** Lists every package that the product uses when it runs, with version, license and hash. The same lock file gives the same list. */
export function listParts() {
  const { serialNumber: _, metadata, components, dependencies, ...head } = askNpm();
  const { timestamp: __, component, ...rest } = metadata;
  // npm's own `--omit=dev` also leaves out what both the product and a test package use.
  const own = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const uses = new Map(dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const used = new Set(
    Object.entries({ ...own.dependencies, ...own.optionalDependencies }).map(
      ([name, version]) => `${name}@${version}`,
    ),
  );
  for (const ref of used) for (const next of uses.get(ref) ?? []) used.add(next);
  const root = component['bom-ref'];
  const below = (refs) => refs.filter((ref) => used.has(ref));
  return {
    ...head,
    metadata: { ...rest, component: { ...component, name: own.name } }, // npm takes the folder's name
    components: components.filter((one) => used.has(one['bom-ref'])),
    dependencies: dependencies
      .filter(({ ref }) => ref === root || used.has(ref))
      .map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: below(dependsOn) })),
  };
}
