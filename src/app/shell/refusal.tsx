import en from '../../ui/catalogue/en/app.json';
import { FailureView } from '../../ui/trouble/failure-view.tsx';
import { type Trouble, troubleSentences, troubleWords } from '../../ui/trouble/trouble.ts';
import { wordsOf } from '../../ui/words.ts';
import type { Desk } from './desk.ts';

const words = wordsOf('app', en);

interface RefusalProps {
  readonly desk: Desk;
  readonly trouble: Trouble;
  readonly title: 'cannotOpen' | 'cannotPlay';
  readonly session?: string; // whose debrief so far can be opened
  readonly onAgain?: () => void; // offered where only the connection failed
}

/** Explains why a run or record cannot be opened, and what can be done instead. */
export function RefusalPage({ desk, trouble, title, session, onAgain }: RefusalProps) {
  const again =
    onAgain === undefined || trouble.code !== 'unreachable'
      ? []
      : [{ label: words('again'), onPress: onAgain }];
  const soFar =
    session === undefined || trouble.code === 'no-session'
      ? []
      : [
          {
            label: troubleWords('soFar'),
            onPress: () => desk.go({ page: 'debrief', session }, true),
          },
        ];
  const home = {
    label: troubleWords('home'),
    onPress: () => desk.go({ page: 'home' }),
  };
  return (
    <FailureView
      title={troubleWords(title)}
      sentences={troubleSentences(trouble)}
      actions={[...again, ...soFar, home]}
    />
  );
}
