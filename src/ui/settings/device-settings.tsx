import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import en from '../catalogue/en/settings.json';
import { Action } from '../kit/action.tsx';
import { takeFocus } from '../kit/take-focus.ts';
import { wordsOf } from '../words.ts';
import { SettingSection } from './fields/setting-section.tsx';
import { SwitchSetting } from './fields/switch-setting.tsx';

interface AskedProps {
  readonly question: string;
  readonly hint: string;
  readonly children: ComponentChildren; // the answers
}

/** Question shown in place, which takes the focus. */
function InlineQuestion({ question, hint, children }: AskedProps) {
  const id = useId();
  return (
    <section
      ref={takeFocus}
      class="notice small asked"
      tabIndex={-1}
      aria-labelledby={id}
      aria-describedby={`${id}-hint`}
    >
      <p class="label" id={id}>
        {question}
      </p>
      <p id={`${id}-hint`}>{hint}</p>
      {children}
    </section>
  );
}

interface AskedButtonProps {
  readonly label: string;
  readonly hint?: string;
  readonly question: string;
  readonly questionHint: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** Button that asks for confirmation in place before it acts. Focus returns to it. */
function AskedButton(props: AskedButtonProps) {
  const { label, hint, question, questionHint, yes, no, onYes } = props;
  const [asking, setAsking] = useState<boolean | undefined>(undefined); // undefined: not asked yet
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    if (asking === false) button.current?.focus();
  }, [asking]);
  if (asking === true) {
    return (
      <InlineQuestion question={question} hint={questionHint}>
        <div class="actions">
          <Action
            look="ink"
            words={yes}
            onPress={() => {
              setAsking(false);
              onYes();
            }}
          />
          <Action words={no} onPress={() => setAsking(false)} />
        </div>
      </InlineQuestion>
    );
  }
  return (
    <div>
      <button
        ref={button}
        type="button"
        class="btn ink"
        {...(hint !== undefined && { 'aria-describedby': id })}
        onClick={() => setAsking(true)}
      >
        {label}
      </button>
      {hint !== undefined && (
        <p class="hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}

const t = wordsOf('settings', en);

interface SettingsFileProps {
  readonly onSave: () => void;
  readonly onLoad: (file: File) => Promise<boolean>; // returns whether the file held settings
}

/** Saves the settings as a file, or loads them from one. */
function SettingsFileRow({ onSave, onLoad }: SettingsFileProps) {
  const id = useId();
  const [loaded, setLoaded] = useState<boolean | undefined>(undefined);
  const onChange = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file !== undefined) void onLoad(file).then(setLoaded);
    input.value = ''; // lets the same file be chosen again
  };
  return (
    <div class="set stack-s">
      <Action look="ink" words={t('save')} onPress={onSave} />
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

export interface DeviceActions {
  readonly noProgress?: boolean; // absent if the browser stores nothing anyway
  readonly move?: 'failed' | 'unkept'; // why runs are not kept, or no longer kept, as was asked last
  readonly deletion?: 'done' | 'failed'; // result of the last request to delete everything
  readonly onNoProgress?: (on: boolean) => void;
  readonly file: SettingsFileProps;
  readonly onReset: () => void;
  readonly onDeleteEverything: () => void;
}

interface DeviceSettingsProps extends DeviceActions {
  readonly level: 2 | 3; // heading level
}

/** Settings for what this device stores, and deleting it. */
export function DeviceSettings(props: DeviceSettingsProps) {
  const { level, noProgress, move, deletion, file, onNoProgress, onReset, onDeleteEverything } =
    props;
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
      <p class="small" role="status">
        {move && t(move === 'failed' ? 'moveFailed' : 'moveUnkept')}
      </p>
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
