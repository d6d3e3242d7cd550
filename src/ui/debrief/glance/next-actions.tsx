import { Action } from '../../kit/action.tsx';
import { debriefWords } from '../debrief-words.ts';

interface NextActionsProps {
  readonly moment: { readonly number: number; readonly onPlay: () => void } | undefined;
  readonly certificate: string | undefined; // address
  readonly onGoOn: (() => void) | undefined; // if the run can be continued
  readonly onPlayAgain: (() => void) | undefined; // absent for a record from a file
  readonly onPrint: () => void;
  readonly onHome: () => void;
}

/** What to do next: go on, play the moment again, or the whole scene; print; leave. */
export function NextActions(props: NextActionsProps) {
  const { moment, onGoOn, onPlayAgain } = props;
  return (
    <div class="actions next-actions">
      {onGoOn && <Action look="main" words={debriefWords('goOn')} onPress={onGoOn} />}
      {moment && (
        <button class={onGoOn ? 'btn' : 'btn main'} type="button" onClick={moment.onPlay}>
          {debriefWords('again.moment', { number: moment.number })}
        </button>
      )}
      {onPlayAgain && (
        <button class={onGoOn || moment ? 'btn' : 'btn main'} type="button" onClick={onPlayAgain}>
          {debriefWords('again')}
        </button>
      )}
      <Action words={debriefWords('print')} onPress={props.onPrint} />
      {props.certificate !== undefined && (
        <a class="btn" href={props.certificate}>
          {debriefWords('certificate')}
        </a>
      )}
      <button class="link" type="button" onClick={props.onHome}>
        {debriefWords('home')}
      </button>
    </div>
  );
}
