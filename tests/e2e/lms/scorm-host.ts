import {
  type Desk,
  deskOf,
  type Held,
  KIND_12,
  KIND_2004,
  type Kind,
} from '../../lms/strict/desk.ts';
import type { Api, Strict } from '../../lms/strict/strict-layer.ts';
import type { Edition } from './scorm-platform.ts';

const KINDS: { readonly [E in Edition]: Kind } = { scorm12: KIND_12, scorm2004: KIND_2004 };
const DATABASE = 'training-module';

/** How a unit is left: closed in good order or simply gone, and taken up by which browser. */
export interface Leaving {
  readonly closed: boolean;
  readonly elsewhere: boolean;
}

/** The page of a platform that stays open while its units come and go. */
export interface Host {
  /** A learner begins: nothing is held of them, and their runs get this draw. */
  readonly enrol: (edition: Edition, seed: number) => void;
  readonly open: (unit: string) => void;
  /** Throws the frame away. Says whether the platform heard an end of the sitting. */
  readonly leave: (how: Leaving) => Promise<boolean>;
  readonly lose: (lost: boolean) => void;
  readonly held: () => Held;
  readonly violations: () => readonly string[];
}

/** An interface that hears nothing more once the tab is gone. */
function hearing(api: Api, gone: () => boolean): Api {
  const heard = (call: string, args: readonly string[]): unknown =>
    gone() ? 'false' : api[call]?.(...args);
  return Object.fromEntries(
    Object.keys(api).map((call) => [call, (...args: readonly string[]) => heard(call, args)]),
  );
}

/** A run belongs to one page at a time: wait until the one thrown away has let go of it. */
async function letGo(): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  await Promise.all(held.map(({ name = '' }) => navigator.locks.request(name, () => undefined)));
}

/** What another browser has: nothing. */
const forget = (): Promise<void> =>
  new Promise((resolve, reject) => {
    localStorage.clear();
    const gone = indexedDB.deleteDatabase(DATABASE);
    gone.onsuccess = () => resolve();
    gone.onerror = () => reject(gone.error);
  });

function host(): Host {
  let desk: Desk | undefined;
  let kind: Kind = KIND_12;
  let here: { readonly strict: Strict; readonly frame: HTMLIFrameElement } | undefined;
  let gone = false;
  return {
    enrol: (edition, seed) => {
      kind = KINDS[edition];
      desk = deskOf(kind);
      Object.assign(globalThis, { seed });
    },
    open: (unit) => {
      if (desk === undefined) throw new Error('nobody is enrolled');
      const strict = desk.open();
      const frame = document.createElement('iframe');
      gone = false;
      Object.assign(globalThis, { [kind.edition.api]: hearing(strict.api, () => gone) });
      frame.name = 'unit';
      frame.src = unit;
      document.body.append(frame);
      here = { strict, frame };
    },
    leave: async ({ closed, elsewhere }) => {
      gone = !closed;
      here?.frame.remove();
      await letGo();
      if (elsewhere) await forget();
      return here?.strict.calls.includes(kind.rules.calls.terminate) === true;
    },
    lose: (lost) => here?.strict.lose(lost),
    held: () => {
      if (desk === undefined) throw new Error('nobody is enrolled');
      return desk.held();
    },
    violations: () => desk?.violations() ?? [],
  };
}

Object.assign(globalThis, { host: host() });
