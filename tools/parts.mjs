// The parts of the product, for the archive: a CycloneDX list as npm writes it from the lock file.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ROOT } from './ready.mjs';

/** Lists every package that the product uses when it runs, with version, license and hash. The same lock file gives the same list. */
export function listParts() {
  const asked = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'];
  const { status, stdout, stderr } = spawnSync(
    'npm',
    [...asked, '--omit=dev', '--package-lock-only'],
    {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`npm could not list the parts: ${stderr}`);
  const { serialNumber: _, ...list } = JSON.parse(stdout);
  const { timestamp: __, ...metadata } = list.metadata;
  metadata.component.name = 'unscripted'; // npm takes the name of the folder
  return { ...list, metadata };
}
