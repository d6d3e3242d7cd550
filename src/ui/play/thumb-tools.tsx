import { playWords } from './play-words.ts';

interface ThumbToolsProps {
  readonly earlier: { readonly open: boolean; readonly on: () => void } | undefined; // undefined: nothing was said before
  readonly notebook: { readonly open: boolean; readonly count: number; readonly on: () => void };
  readonly sound: { readonly on: boolean; readonly set: (on: boolean) => void } | undefined;
  readonly onSettings: () => void;
  readonly onPause: () => void;
}

/** The tools of the scene on a narrow page, under the picture, which stays in view. */
export const ThumbTools = ({ earlier, notebook, sound, onSettings, onPause }: ThumbToolsProps) => (
  <nav class="thumb" aria-label={playWords('tools')}>
    {earlier && (
      <button class="tool" type="button" aria-expanded={earlier.open} onClick={earlier.on}>
        {playWords(earlier.open ? 'earlier.hide' : 'earlier')}
      </button>
    )}
    <button class="tool" type="button" aria-expanded={notebook.open} onClick={notebook.on}>
      {playWords('notebook')} <span class="num">{notebook.count}</span>
    </button>
    {sound && <SoundSwitch className="tool" on={sound.on} onSet={sound.set} />}
    <button class="tool more" type="button" onClick={onSettings}>
      {playWords('settings')}
    </button>
    <button class="tool" type="button" onClick={onPause}>
      {playWords('pause.tool')}
    </button>
  </nav>
);

interface SoundSwitchProps {
  readonly className: string;
  readonly on: boolean;
  readonly onSet: (on: boolean) => void;
}

/** Switch for the sound of the scene. */
export const SoundSwitch = ({ className, on, onSet }: SoundSwitchProps) => (
  <button
    type="button"
    class={className}
    role="switch"
    aria-checked={on}
    onClick={() => onSet(!on)}
  >
    {playWords('sound')} <span aria-hidden="true">{playWords(on ? 'sound.on' : 'sound.off')}</span>
  </button>
);
