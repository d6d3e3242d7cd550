import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DeviceUse } from '../../ui/device-use.ts';
import type { DeviceActions } from '../../ui/settings/device-settings.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../ui/settings.ts';
import { forgetTexts } from '../device/device-memory.ts';
import { keepSettings, recallSettings } from '../device/settings-memory.ts';
import { forgetAsked } from '../i18n/speaking.ts';
import type { Desk } from './desk.ts';
import { beforeLeaving } from './leaving.ts';
import { changeUse, clearDevice, openVisit, reopenVisit, type Visit } from './visit.ts';

/** One channel for sending and receiving, so that a tab does not receive its own messages. */
const others =
  globalThis.BroadcastChannel === undefined ? undefined : new BroadcastChannel('training-module');

/** What a tab did to what this browser stores. */
type StoredChange = 'changed' | 'deleted';

/** Tells other tabs of this browser that its data or the person has changed. */
const tellOtherTabs = (change: StoredChange): void => others?.postMessage(change);

/** Calls `listener` when another tab reports a change. Returns a function that stops it. */
function onOtherTab(listener: (change: StoredChange) => void): () => void {
  const heard = ({ data }: MessageEvent<StoredChange>): void => listener(data);
  others?.addEventListener('message', heard);
  return () => others?.removeEventListener('message', heard);
}

type VisitDesk = Pick<Desk, 'visit' | 'settings' | 'changeSettings' | 'device' | 'useDevice'>;

/** Hook: person, settings and stored data, with the actions that change them. */
export function useVisit(first: Visit): VisitDesk {
  const [visit, setVisit] = useState(first);
  const [settings, setSettings] = useState<Settings>(recallSettings);
  const [deletion, setDeletion] = useState<'done' | 'failed' | undefined>(undefined);
  const [move, setMove] = useState<DeviceActions['move']>(undefined);
  const latest = useRef(Promise.resolve(first));

  /** Replaces the visit, one change after the other: two at once would move from a store that is being emptied. */
  const replace = (change: (from: Visit) => Promise<Visit>): Promise<Visit> => {
    latest.current = latest.current.then(async (from) => {
      const next = await change(from);
      setVisit(next);
      return next;
    });
    return latest.current;
  };

  useEffect(() => {
    if (visit.use === 'own') return;
    return beforeLeaving(() => {
      if (visit.use === 'shared') forgetTexts();
      return visit.store.clear();
    });
  }, [visit]);

  useEffect(() => {
    if (visit.use === 'shared' || visit.lms) return; // other tabs do not matter here
    return onOtherTab((change) => {
      setSettings(recallSettings());
      void replace(change === 'deleted' ? openVisit : reopenVisit);
    });
  }, [visit.use, visit.lms]);

  return useMemo((): VisitDesk => {
    const change = (next: Settings) => {
      if (next.language !== settings.language) forgetAsked();
      keepSettings(next);
      setSettings(next);
    };
    const useDevice = (use: DeviceUse): Promise<Visit> =>
      replace(async (from) => {
        const next = await changeUse(from, use);
        const moved = next.use === use;
        setMove(moved && next.trouble ? 'unkept' : moved ? undefined : 'failed');
        if (use === 'shared') tellOtherTabs('changed');
        return next;
      });
    return {
      visit,
      settings,
      changeSettings: (some) => change({ ...settings, ...some }),
      useDevice,
      device: {
        ...(visit.trouble?.code !== 'refused' && {
          noProgress: visit.use === 'shared',
          onNoProgress: (on: boolean) => void useDevice(on ? 'shared' : 'own'),
        }),
        ...(move && { move }),
        ...(deletion && { deletion }),
        file: {
          onSave: () =>
            void import('../files/settings-file.ts').then((it) => it.saveSettings(settings)),
          onLoad: async (file) =>
            (await import('../files/settings-file.ts')).loadSettings(file, change),
        },
        onReset: () => change(DEFAULT_SETTINGS),
        onDeleteEverything: () => {
          import('../room/room-memory.ts').then(
            ({ forgetRooms }) => forgetRooms(),
            () => {}, // never loaded: nothing of a room is held in this page
          );
          forgetTexts();
          setSettings(DEFAULT_SETTINGS);
          void replace(async (from) => {
            const cleared = await clearDevice(from);
            const next = from.lms ? { ...from } : await openVisit();
            setDeletion(cleared.ok ? 'done' : 'failed');
            tellOtherTabs(cleared.ok ? 'deleted' : 'changed');
            return next;
          });
        },
      },
    };
  }, [visit, settings, move, deletion]);
}
