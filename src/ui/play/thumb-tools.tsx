import type { Settings } from '../settings.ts';
import { playWords } from './play-words.ts';

interface ThumbToolsProps {
  readonly earlier: { readonly open: boolean; readonly on: () => void } | undefined; // undefined: nothing was said before
  readonly notebook: { readonly open: boolean; readonly count: number; readonly on: () => void };
  readonly switches: SceneSwitchesProps | undefined;
  readonly onSettings: () => void;
  readonly onPause: () => void;
}

/** The tools of the scene on a narrow page, under the picture, which stays in view. */
export const ThumbTools = ({
  earlier,
  notebook,
  switches,
  onSettings,
  onPause,
}: ThumbToolsProps) => (
  <nav class="thumb" aria-label={playWords('tools')}>
    {earlier && (
      <button class="tool" type="button" aria-expanded={earlier.open} onClick={earlier.on}>
        {playWords(earlier.open ? 'earlier.hide' : 'earlier')}
      </button>
    )}
    <button class="tool" type="button" aria-expanded={notebook.open} onClick={notebook.on}>
      {playWords('notebook')} <span class="num">{notebook.count}</span>
    </button>
    {switches && <SceneSwitches className="tool" {...switches} />}
    {switches?.voiced !== true && (
      <button class="tool more" type="button" onClick={onSettings}>
        {playWords('settings')}
      </button>
    )}
    <button class="tool" type="button" onClick={onPause}>
      {playWords('pause.tool')}
    </button>
  </nav>
);

/** What the switches of a scene are given. */
export interface SceneSwitchesProps {
  readonly settings: Settings;
  readonly voiced: boolean; // this device can read aloud
  readonly onSet: (change: Partial<Settings>) => void;
}

/** Switches for the sound of the scene and, where the device has a voice, for reading aloud. */
export const SceneSwitches = ({
  className,
  settings,
  voiced,
  onSet,
}: SceneSwitchesProps & { readonly className: string }) => (
  <>
    {(voiced ? (['readAloud', 'sound'] as const) : (['sound'] as const)).map((name) => (
      <button
        key={name}
        type="button"
        class={className}
        role="switch"
        aria-checked={settings[name]}
        onClick={() => onSet({ [name]: !settings[name] })}
      >
        {playWords(name)}{' '}
        <span aria-hidden="true">{playWords(settings[name] ? 'sound.on' : 'sound.off')}</span>
      </button>
    ))}
  </>
);
