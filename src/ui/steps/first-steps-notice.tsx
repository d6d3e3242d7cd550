import en from '../catalogue/en/first-steps.json';
import { wordsOf } from '../words.ts';

const t = wordsOf('first-steps', en);

interface FirstStepsNoticeProps {
  readonly onSkip: () => void;
  readonly onAll?: () => void; // absent where all lines are shown at once already
}

/** Says what the introduction is, and offers to skip it or to show all lines at once. */
export const FirstStepsNotice = ({ onSkip, onAll }: FirstStepsNoticeProps) => (
  <div class="notice small message" role="status">
    <p>{t('about')}</p>
    <div class="actions tight">
      <button type="button" class="btn" onClick={onSkip}>
        {t('skip')}
      </button>
      {onAll !== undefined && (
        <>
          <button type="button" class="btn ink" onClick={onAll}>
            {t('all')}
          </button>
          <span class="note quiet">{t('all.is')}</span>
        </>
      )}
    </div>
  </div>
);
