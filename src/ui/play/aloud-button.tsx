import type { Speaker } from '../speaker.ts';
import { words } from './play-words.ts';

interface AloudButtonProps {
  readonly on: boolean; // lines are read aloud
  readonly speaker: Speaker;
  readonly onPress: () => void;
}

/** Read what was said once more, or stop reading it. Only where lines are read aloud. */
export function AloudButton({ on, speaker: { voices, speaking }, onPress }: AloudButtonProps) {
  if (!on || voices.length === 0) return null;
  return (
    <button class="link" type="button" onClick={onPress}>
      {words(speaking ? 'aloud.stop' : 'aloud.read')}
    </button>
  );
}
