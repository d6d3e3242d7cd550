import { SettingsPage } from '../ui/settings/settings-page.tsx';
import type { PageProps } from './desk.ts';

/** The settings as a page. */
export function SettingsPageOfApp({ desk }: PageProps<'settings'>) {
  return (
    <SettingsPage
      bar={desk.bar}
      footLinks={desk.footLinks}
      settings={desk.settings}
      onChange={desk.changeSettings}
      {...desk.device}
    />
  );
}
