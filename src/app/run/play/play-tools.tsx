import en from '../../../ui/catalogue/en/app.json';
import { playWords } from '../../../ui/play/play-words.ts';
import { SceneSwitches, type SceneSwitchesProps } from '../../../ui/play/thumb-tools.tsx';
import { wordsOf } from '../../../ui/words.ts';

const words = wordsOf('app', en);

interface PlayToolsProps {
  readonly notebook: { readonly open: boolean; readonly count: number } | undefined;
  readonly switches: SceneSwitchesProps;
  readonly onNotebook: () => void;
  readonly onSettings: () => void;
  readonly onPause: () => void;
}

/** The tools in the bar of a run. On a phone two of them move below the picture. */
export function PlayTools(props: PlayToolsProps) {
  const { notebook, switches, onNotebook, onSettings, onPause } = props;
  return (
    <>
      {notebook && (
        <button type="button" class="tool wide" aria-expanded={notebook.open} onClick={onNotebook}>
          {playWords('notebook')} <span class="num">{notebook.count}</span>
        </button>
      )}
      <SceneSwitches className="tool wide" {...switches} />
      <button type="button" class="tool wide" onClick={onSettings}>
        {words('settings')}
      </button>
      <button type="button" class="tool" onClick={onPause}>
        {words('pause')}
      </button>
    </>
  );
}
