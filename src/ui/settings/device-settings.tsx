import en from '../catalogue/en/settings.json';
import { wordsOf } from '../words.ts';
import { AskedButton } from './fields/asked-button.tsx';
import { SettingSection } from './fields/setting-section.tsx';
import { SwitchSetting } from './fields/switch-setting.tsx';
import { type SettingsFileProps, SettingsFileRow } from './settings-file-row.tsx';

const t = wordsOf('settings', en);

export interface DeviceActions {
  readonly noProgress?: boolean; // absent where the browser keeps nothing anyway
  readonly deletion?: 'done' | 'failed'; // what became of the last wish to delete everything
  readonly onNoProgress?: (on: boolean) => void;
  readonly file: SettingsFileProps;
  readonly onReset: () => void;
  readonly onDeleteEverything: () => void;
}

interface DeviceSettingsProps extends DeviceActions {
  readonly level: 2 | 3; // of its heading
}

/** What stays on this device: nothing, where that is wished; and how to clear it. */
export function DeviceSettings(props: DeviceSettingsProps) {
  const { level, noProgress, deletion, file, onNoProgress, onReset, onDeleteEverything } = props;
  return (
    <SettingSection level={level} title={t('device')}>
      {noProgress !== undefined && onNoProgress && (
        <SwitchSetting
          label={t('noProgress')}
          hint={t('noProgressHint')}
          value={noProgress}
          onChange={onNoProgress}
        />
      )}
      <SettingsFileRow {...file} />
      <AskedButton
        label={t('reset')}
        question={t('resetAsk')}
        questionHint={t('resetHint')}
        yes={t('resetYes')}
        no={t('resetNo')}
        onYes={onReset}
      />
      <AskedButton
        label={t('delete')}
        hint={t('deleteHint')}
        question={t('ask')}
        questionHint={t('askHint')}
        yes={t('deleteYes')}
        no={t('deleteNo')}
        onYes={onDeleteEverything}
      />
      <p class="small" role="status">
        {deletion && t(deletion === 'done' ? 'deleted' : 'deleteFailed')}
      </p>
    </SettingSection>
  );
}
