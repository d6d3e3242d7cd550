import en from '../catalogue/en/home.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('home', en);

export interface DeviceRowProps {
  readonly onLoadRecord: (file: File) => void;
}

/** Opens a record file. */
export function DeviceRow({ onLoadRecord }: DeviceRowProps) {
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
      </div>
    </section>
  );
}
