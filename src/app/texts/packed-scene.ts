import type { PackedScene } from '../../session/play/packed-scene.ts';

function read(): PackedScene | undefined {
  if (typeof document === 'undefined') return undefined; // a worker
  const json = document.getElementById('packed-scene')?.textContent;
  return json ? (JSON.parse(json) as PackedScene) : undefined; // written by the package maker of this build
}

let known: { readonly scene: PackedScene | undefined } | undefined;

/** Reads the scene that a package carries in this page; undefined where the scenes are those of the build. */
export function packedScene(): PackedScene | undefined {
  known ??= { scene: read() };
  return known.scene;
}
