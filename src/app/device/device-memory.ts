import type { DeviceUse } from '../../ui/device-use.ts';

const USE = 'training-module.device';
const OWN_NAMES = 'training-module'; // prefix of all our storage keys

const isOurs = (name: string): boolean => name.startsWith(OWN_NAMES);

/** Returns what was said about this device: its owner's, or shared (remembered for this tab only). */
export function deviceUse(): DeviceUse | undefined {
  try {
    if (sessionStorage.getItem(USE) === 'shared') return 'shared';
    return localStorage.getItem(USE) === 'own' ? 'own' : undefined;
  } catch {
    return undefined; // storage is blocked: nothing is stored anyway
  }
}

/** Returns where small values are stored: on the device, or in this tab if the device is shared. */
const place = (): Storage => (deviceUse() === 'shared' ? sessionStorage : localStorage);

/** Returns the text stored under a name; undefined if there is none or storage is blocked. */
export function recallText(name: string): string | undefined {
  try {
    return place().getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Returns the names of our stored texts that have this prefix. */
export function textNames(prefix: string): readonly string[] {
  try {
    return Object.keys(place()).filter((one) => isOurs(one) && one.startsWith(prefix));
  } catch {
    return []; // storage is blocked
  }
}

/** Stores a text under a name that starts with `training-module`; does nothing if storage is blocked. */
export function keepText(name: string, text: string): void {
  try {
    place().setItem(name, text);
  } catch {
    // Blocked or full: the value lasts for this visit, and the page has said so.
  }
}

/** Deletes the text stored under a name. */
export function forgetText(name: string): void {
  try {
    place().removeItem(name);
  } catch {
    // Nothing was stored there.
  }
}

/** Deletes all our texts whose names have this prefix, in the tab and on the device. */
export function forgetTexts(prefix: string = OWN_NAMES): void {
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = globalThis[name];
      const gone = Object.keys(storage).filter((one) => isOurs(one) && one.startsWith(prefix));
      for (const one of gone) storage.removeItem(one);
    } catch {
      // Nothing was stored there.
    }
  }
}

/** Stores what was said about this device; *shared* for this tab only, so that the next person is asked again. */
export function setDeviceUse(use: DeviceUse): void {
  const kept = recallOurs();
  forgetTexts();
  try {
    if (use === 'shared') sessionStorage.setItem(USE, use);
    else localStorage.setItem(USE, use);
  } catch {
    // Storage is blocked: nothing is stored anyway.
  }
  for (const [name, text] of kept) keepText(name, text);
}

/** Returns all our stored texts except the answer about the device. */
function recallOurs(): readonly (readonly [string, string])[] {
  try {
    return Object.entries(place()).filter(([name]) => isOurs(name) && name !== USE);
  } catch {
    return [];
  }
}
