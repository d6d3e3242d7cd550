import { SettingsPage } from '../ui/settings/settings-page.tsx';
import type { PageProps } from './desk.ts';
import { useSpeaker } from './speaker.ts';

/** The settings as a page. */
export function SettingsPageOfApp({ desk }: PageProps<'settings'>) {
  const speaker = useSpeaker(desk.settings);
  return (
    <SettingsPage
      bar={desk.bar}
      footLinks={desk.footLinks}
      settings={desk.settings}
      speaker={speaker}
      onChange={desk.changeSettings}
      {...desk.device}
    />
  );
}
