import en from '../catalogue/en/home.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

export interface DeviceRowProps {
  readonly settingsHref: string;
  readonly onLoadRecord: (file: File) => void;
}

/** Device actions: open a record file, go to the settings. */
export function DeviceRow({ settingsHref, onLoadRecord }: DeviceRowProps) {
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) onLoadRecord(file);
    input.value = ''; // lets the same file be chosen again
  };
  return (
    <section class="row" aria-labelledby="device">
      <div class="cue">
        <h2 id="device">{t('device')}</h2>
      </div>
      <div class="device">
        <div>
          <label for="record-file">{t('load')}</label>
          <p class="hint" id="record-hint">
            {t('loadHint')}
          </p>
          <input
            id="record-file"
            type="file"
            accept=".json,application/json"
            aria-describedby="record-hint"
            onChange={onChange}
          />
        </div>
        <p>
          <a href={settingsHref}>{t('settings')}</a>
          <span class="hint">{t('settingsHint')}</span>
        </p>
      </div>
    </section>
  );
}
