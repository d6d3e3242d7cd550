import en from '../catalogue/en/first-steps.json';
import { Message } from '../shell/message.tsx';
import { wordsOf } from '../words.ts';

const t = wordsOf('first-steps', en);

interface FirstStepsNoticeProps {
  readonly onSkip: () => void;
  readonly onAll?: () => void; // absent where all lines are shown at once already
}

/** Says what the introduction is, and offers to skip it or to show all lines at once. */
export const FirstStepsNotice = ({ onSkip, onAll }: FirstStepsNoticeProps) => (
  <Message
    text={t('about')}
    actions={[
      { label: t('skip'), onPress: onSkip },
      ...(onAll
        ? [{ label: t('all'), onPress: onAll, look: 'ink', note: t('all.is') } as const]
        : []),
    ]}
  />
);
