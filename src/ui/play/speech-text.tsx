import { stretches } from '../../core/speech.ts';

interface SpeechTextProps {
  readonly text: string;
}

/** A line as it stands on the page: what is said in curly quotes, what is done in italics. */
export function SpeechText({ text }: SpeechTextProps) {
  const parts = stretches(text).map((part) =>
    part.kind === 'done' ? <i>({part.text})</i> : <span>“{part.text}”</span>,
  );
  return <>{parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]))}</>;
}
