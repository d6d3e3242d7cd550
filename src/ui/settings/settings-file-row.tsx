import { useId, useState } from 'preact/hooks';
import en from '../catalogue/en/settings.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('settings', en);

export interface SettingsFileProps {
  readonly onSave: () => void;
  readonly onLoad: (file: File) => Promise<boolean>; // whether it held settings
}

/** The settings taken along as a file, or taken from one. */
export function SettingsFileRow({ onSave, onLoad }: SettingsFileProps) {
  const id = useId();
  const [loaded, setLoaded] = useState<boolean | undefined>(undefined);
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) void onLoad(file).then(setLoaded);
    input.value = ''; // the same file can be chosen again
  };
  return (
    <div class="set stack-s">
      <button type="button" class="btn ink" onClick={onSave}>
        {t('save')}
      </button>
      <p>
        <label class="label" for={id}>
          {t('load')}
        </label>
        <br />
        <input id={id} type="file" accept=".json,application/json" onChange={onChange} />
      </p>
      <p class="small" role="status">
        {loaded !== undefined && t(loaded ? 'loaded' : 'loadFailed')}
      </p>
    </div>
  );
}
