import { SettingsPage } from '../../../ui/settings/settings-page.tsx';
import { useSpeaker } from '../../run/play/speaker.ts';
import type { PageProps } from '../../shell/desk.ts';

/** Page: the settings. */
export function SettingsPageOfApp({ desk }: PageProps<'settings'>) {
  const speaker = useSpeaker(desk.settings);
  return (
    <SettingsPage
      settings={desk.settings}
      speaker={speaker}
      onChange={desk.changeSettings}
      {...desk.device}
    />
  );
}
