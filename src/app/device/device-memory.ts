import type { DeviceUse } from '../../ui/device-use.ts';

const USE = 'training-module.device';
const OWN_NAMES = 'training-module'; // all that is kept by name begins with it

const isOurs = (name: string): boolean => name.startsWith(OWN_NAMES);

/** What was said about this device: for itself, or for this tab alone where others use it too. */
export function deviceUse(): DeviceUse | undefined {
  try {
    if (sessionStorage.getItem(USE) === 'shared') return 'shared';
    return localStorage.getItem(USE) === 'own' ? 'own' : undefined;
  } catch {
    return undefined; // storage is refused: nothing is kept anyway
  }
}

/** Where small things are remembered by name: on the device, or in this tab where it is shared. */
const place = (): Storage => (deviceUse() === 'shared' ? sessionStorage : localStorage);

/** What is remembered under a name; undefined where nothing is, or the browser refuses. */
export function recallText(name: string): string | undefined {
  try {
    return place().getItem(name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remember under a name that begins with `training-module`; where the browser refuses, nothing is. */
export function keepText(name: string, text: string): void {
  try {
    place().setItem(name, text);
  } catch {
    // Refused or full: it holds for this visit only, and the page has said so.
  }
}

/** Forget what is remembered under a name. */
export function forgetText(name: string): void {
  try {
    place().removeItem(name);
  } catch {
    // Nothing was kept there.
  }
}

/** Forget everything of ours whose name begins so, in the tab and on the device. */
export function forgetTexts(prefix: string = OWN_NAMES): void {
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = globalThis[name];
      const gone = Object.keys(storage).filter((one) => isOurs(one) && one.startsWith(prefix));
      for (const one of gone) storage.removeItem(one);
    } catch {
      // Nothing was kept there.
    }
  }
}

/** Remember what was said about this device: *shared* for this tab alone, so the next person is asked. */
export function setDeviceUse(use: DeviceUse): void {
  const kept = recallOurs();
  forgetTexts();
  try {
    if (use === 'shared') sessionStorage.setItem(USE, use);
    else localStorage.setItem(USE, use);
  } catch {
    // Storage is refused: nothing is kept anyway.
  }
  for (const [name, text] of kept) keepText(name, text);
}

/** All of ours that is remembered now, but for what was said about the device. */
function recallOurs(): readonly (readonly [string, string])[] {
  try {
    return Object.entries(place()).filter(([name]) => isOurs(name) && name !== USE);
  } catch {
    return [];
  }
}
