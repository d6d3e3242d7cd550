import type { Line } from '../../../core/scenario/line/line.ts';
import type { Reply } from '../../../core/scoring/turn-review.ts';
import { MarkedText } from '../../play/reply/reading/marked-text.tsx';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';

interface ReplyTextProps {
  readonly reply: Reply;
  readonly nameOf: (who: string) => string;
}

interface SaidProps {
  readonly line: Line;
  readonly nameOf: (who: string) => string;
}

/** Shows a line with the speaker's name; narration is in italics. */
export function SaidLine({ line, nameOf }: SaidProps) {
  const spoken = useSpoken();
  if (line.who === undefined)
    return (
      <p class="dir" {...spoken}>
        {line.text}
      </p>
    );
  return (
    <>
      <b>{nameOf(line.who)}</b>
      <p>
        <SpeechText text={line.text} />
      </p>
    </>
  );
}

/** Shows a response and the reaction to it. */
export function ReplyText({ reply, nameOf }: ReplyTextProps) {
  const spoken = useSpoken();
  return (
    <>
      <b class="you">{debriefWords('you')}</b>
      {reply.said === undefined ? (
        <p class="dir">{debriefWords('said.withheld')}</p>
      ) : reply.reading ? (
        <MarkedText text={reply.said} spans={reply.reading.spans} />
      ) : (
        <p>
          <SpeechText text={reply.said} />
        </p>
      )}
      {reply.unrated !== undefined && (
        <p class="note">
          {debriefWords('said.unrated')} <span {...spoken}>{reply.unrated}</span>
        </p>
      )}
      {reply.contested && <p class="note quiet">{debriefWords('said.contested')}</p>}
      {reply.reaction.map((line, index) => (
        <SaidLine key={index} line={line} nameOf={nameOf} />
      ))}
    </>
  );
}
