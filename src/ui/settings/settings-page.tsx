import en from '../catalogue/en/settings.json';
import type { BarProps } from '../shell/bar.tsx';
import type { NavLink } from '../shell/nav-link.ts';
import { Page } from '../shell/page.tsx';
import { wordsOf } from '../words.ts';
import { SettingsView, type SettingsViewProps } from './settings-view.tsx';

const t = wordsOf('settings', en);

export interface SettingsPageProps extends SettingsViewProps {
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
}

/** The settings page. */
export function SettingsPage({ bar, footLinks = [], ...rest }: SettingsPageProps) {
  return (
    <Page bar={bar} footLinks={footLinks}>
      <h1>{t('title')}</h1>
      <p class="lead quiet">{t('lead')}</p>
      <SettingsView {...rest} />
    </Page>
  );
}
