import { Action } from '../../kit/action.tsx';
import { playWords } from '../play-words.ts';

interface MeantProps {
  readonly onChange: () => void;
  readonly onMeant: (meant: boolean) => void;
}

/** The answers to whether a serious error was meant. */
export const MeantActions = ({ onChange, onMeant }: MeantProps) => (
  <div class="actions">
    <Action look="main" words={playWords('meant.change')} onPress={onChange} />
    <Action words={playWords('meant.yes')} onPress={() => onMeant(true)} />
    <Action link words={playWords('meant.no')} onPress={() => onMeant(false)} />
  </div>
);
