import { useRef } from 'preact/hooks';
import type { Mode } from '../../../core/run/intent.ts';
import type { MetState } from '../../../core/scenario/carried.ts';
import type { DeviceUse } from '../../../ui/device-use.ts';
import type { KeptRun } from '../../../ui/home/home-props.ts';
import type { Trouble } from '../../../ui/trouble/trouble.ts';
import type { Desk } from '../../shell/desk.ts';

/** Any failure to load from the server. */
export const UNREACHABLE: Trouble = { code: 'unreachable' };

/** Tells which run of an assessment is kept on this visit. */
export const keptRun = ({ lms }: Desk['visit']): KeptRun => {
  if (lms !== undefined && !lms.sitting?.told.records) return 'nothing';
  return lms === undefined || lms.unit.first ? 'first' : 'best';
};

/** What a start needs of this visit and its settings. `mode`: said by a link or a package. */
export const wishesOf = (
  { visit, settings, changeSettings, go }: Desk,
  mode: Mode | undefined,
) => ({
  ...(mode && { mode }),
  keeps: keptRun(visit),
  asksDevice: visit.use === 'unasked',
  shared: visit.use === 'shared',
  summaryFirst: settings.intensity === 'summary',
  sounds: settings.sound,
  onSounds: (sound: boolean) => changeSettings({ sound }),
  onSummary: (scenario: string) => go({ page: 'summary', scenario }),
});

/**
 * Starts a run and opens it; a second press meanwhile does nothing. Story and runtime are loaded here, not with the
 * button's page.
 */
export function useStart(
  { visit, go, prepare, useDevice, settings }: Desk,
  onTrouble: (trouble: Trouble) => void,
): (scenario: string, mode: Mode, use?: DeviceUse, met?: MetState) => void {
  const starting = useRef(false);
  return (scenario, mode, use, met) => {
    if (starting.current) return;
    starting.current = true;
    prepare('play'); // beside the story, not after it
    import('./begin-run.ts')
      .then(async ({ beginRun }) =>
        beginRun(
          use === undefined ? visit : await useDevice(use),
          scenario,
          mode,
          settings.shuffle,
          met,
        ),
      )
      .then((begun) => {
        if (begun.ok) go({ page: 'play', scenario, session: begun.value });
        else onTrouble(begun.error);
      })
      .catch(() => onTrouble(UNREACHABLE))
      .finally(() => {
        starting.current = false;
      });
  };
}
