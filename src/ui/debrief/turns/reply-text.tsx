import type { Line } from '../../../core/scenario/line.ts';
import type { Reply } from '../../../core/scoring/debrief.ts';
import { MarkedText } from '../../play/reply/marked-text.tsx';
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

/** A line of somebody else, with the name before it; narration stands in italics. */
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

/** A response as it was said, and what came back. */
export function ReplyText({ reply, nameOf }: ReplyTextProps) {
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
      {reply.contested && <p class="note quiet">{debriefWords('said.contested')}</p>}
      {reply.reaction.map((line, index) => (
        <SaidLine key={index} line={line} nameOf={nameOf} />
      ))}
    </>
  );
}
