import { stretches } from '../../core/speech.ts';

interface SpeechTextProps {
  readonly text: string;
}

/** Words that stand in quotes already are not quoted twice. */
const quoted = (text: string): string =>
  text.startsWith('“') && text.indexOf('”') === text.length - 1 ? text : `“${text}”`;

/** A line as it stands on the page: what is said in curly quotes, what is done in italics. */
export function SpeechText({ text }: SpeechTextProps) {
  const parts = stretches(text).map((part) =>
    part.kind === 'done' ? <i>({part.text})</i> : <span>{quoted(part.text)}</span>,
  );
  return <>{parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]))}</>;
}
