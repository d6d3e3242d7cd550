import en from '../../../ui/catalogue/en/app.json';
import { playWords } from '../../../ui/play/play-words.ts';
import { SoundSwitch } from '../../../ui/play/thumb-tools.tsx';
import { wordsOf } from '../../../ui/words.ts';

const words = wordsOf('app', en);

interface PlayToolsProps {
  readonly notebook: { readonly open: boolean; readonly count: number } | undefined;
  readonly sound: boolean;
  readonly onNotebook: () => void;
  readonly onSound: (on: boolean) => void;
  readonly onSettings: () => void;
  readonly onPause: () => void;
}

/** The tools in the bar of a run. On a phone two of them move below the picture. */
export function PlayTools(props: PlayToolsProps) {
  const { notebook, sound, onNotebook, onSound, onSettings, onPause } = props;
  return (
    <>
      {notebook && (
        <button type="button" class="tool wide" aria-expanded={notebook.open} onClick={onNotebook}>
          {playWords('notebook')} <span class="num">{notebook.count}</span>
        </button>
      )}
      <SoundSwitch className="tool wide" on={sound} onSet={onSound} />
      <button type="button" class="tool wide" onClick={onSettings}>
        {words('settings')}
      </button>
      <button type="button" class="tool" onClick={onPause}>
        {words('pause')}
      </button>
    </>
  );
}
