import { useId } from 'preact/hooks';
import { MODES, type Mode } from '../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import en from '../catalogue/en/scene.json';
import type { DeviceUse } from '../device-use.ts';
import type { KeptRun } from '../home/home-props.ts';
import { Action } from '../kit/action.tsx';
import './scene.css';
import { wordsOf } from '../words.ts';

const t = wordsOf('scene', en);

export interface SummaryFirstProps {
  readonly onSummary: () => void;
  readonly onBack: () => void;
}

/** Start form for people who want the summary first. */
export function SummaryFirst({ onSummary, onBack }: SummaryFirstProps) {
  return (
    <div class="mode">
      <p class="small">{t('summaryFirst')}</p>
      <div class="actions">
        <Action look="main big" words={t('begin')} onPress={onSummary} />
        <Action look="plain" words={t('back')} onPress={onBack} />
      </div>
    </div>
  );
}

const EXPLAINED = { practice: 'practiceIs', assessment: 'assessmentIs' } as const;

/** What a second contact knows of the first, as its page says it. */
export interface SecondContact {
  readonly name: string; // of the person
  readonly met: MetState; // what it begins with
  readonly own: boolean; // that is how the trainee's own first contact went
  readonly pick: boolean; // another state can be chosen in practice
}

/** Offers the states that a second contact can begin with in practice. */
function AsIf({ second: { met, own } }: { readonly second: SecondContact }) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('asIf')}</label>
      <select id={id} name="met">
        {own && <option value="">{t('asIf.own')}</option>}
        {MET_STATES.map((one) => {
          const unasked = !own && one === met; // left as it is, nobody chose it
          return (
            <option key={one} value={unasked ? '' : one} selected={unasked}>
              {t(`asIf.${one}`)}
            </option>
          );
        })}
      </select>
      <p class="note quiet">{t('asIf.note')}</p>
    </div>
  );
}

/** How a run may begin. */
export interface ModeWishes {
  readonly mode?: Mode | undefined; // preselected; practice by default
  readonly oneMode?: boolean; // the mode is fixed
  readonly keeps?: KeptRun | undefined; // the first finished run if absent
  readonly asksDevice?: boolean; // which button starts says whether the device is shared
}

interface ModeFormProps {
  readonly wishes: ModeWishes;
  readonly second?: SecondContact; // for a second contact
  readonly onStart: (mode: Mode, use?: DeviceUse, met?: MetState) => void;
  readonly onSummary?: () => void; // absent on the summary itself
  readonly onBack: () => void;
}

/** Form to choose practice or assessment. On a device nobody was asked about, one button starts without saving. */
export function ModeForm({ wishes, onStart, ...props }: ModeFormProps) {
  const { mode: first = 'practice', oneMode = false, asksDevice = false, keeps = 'first' } = wishes;
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const picked = new FormData(event.currentTarget as HTMLFormElement);
    const mode = MODES.find((one) => one === picked.get('mode')) ?? first;
    const met = MET_STATES.find((one) => one === picked.get('met'));
    const { value } = event.submitter as HTMLButtonElement;
    const use = value === 'shared' ? 'shared' : 'own';
    onStart(mode, asksDevice ? use : undefined, mode === 'practice' ? met : undefined);
  };
  return (
    <form class="mode" onSubmit={onSubmit}>
      <fieldset>
        <legend class="label">{t('how')}</legend>
        {(oneMode ? [first] : MODES).map((mode) => (
          <label class="pick" key={mode}>
            <input type="radio" name="mode" value={mode} defaultChecked={mode === first} />
            <span>
              <b>{t(mode)}</b> {t(EXPLAINED[mode], { keeps })}
            </span>
          </label>
        ))}
      </fieldset>
      {props.second?.pick && <AsIf second={props.second} />}
      {asksDevice && <p class="note quiet">{t('saving')}</p>}
      <div class="actions">
        <Action look="main big" submit words={t('begin')} />
        {asksDevice && (
          <button type="submit" class="btn ink" value="shared">
            {t('begin.shared')}
          </button>
        )}
        {props.onSummary !== undefined && (
          <Action look="plain" words={t('summary')} onPress={props.onSummary} />
        )}
        <Action look="plain" words={t('back')} onPress={props.onBack} />
      </div>
    </form>
  );
}
