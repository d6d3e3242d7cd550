import { PROGRAM_VERSION } from '../../core/record/record.ts';
import en from '../catalogue/en/settings.json';
import { Page } from '../shell/page.tsx';
import { wordsOf } from '../words.ts';
import { SettingsView, type SettingsViewProps } from './settings-view.tsx';

const t = wordsOf('settings', en);

export interface SettingsPageProps extends SettingsViewProps {}

/** The settings page. */
export function SettingsPage({ ...rest }: SettingsPageProps) {
  return (
    <Page>
      <h1>{t('title')}</h1>
      <p class="lead quiet">{t('lead')}</p>
      <SettingsView {...rest} />
      <p class="quiet">{t('program', { version: PROGRAM_VERSION })}</p>
    </Page>
  );
}
