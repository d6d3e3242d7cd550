import { inQuotes, stretches } from '../../../core/scenario/line/speech.ts';
import { useSpoken } from '../../scene-language.ts';

/** Formats a line: speech in curly quotes, actions in italics. */
export function SpeechText({ text }: { readonly text: string }) {
  const spoken = useSpoken();
  const parts = stretches(text).map((part) =>
    part.kind === 'done' ? (
      <i {...spoken}>({part.text})</i>
    ) : (
      <span {...spoken}>{inQuotes(part.text)}</span>
    ),
  );
  return <>{parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]))}</>;
}
