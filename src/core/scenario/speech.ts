/** A stretch of a line: said aloud, or done. */
export interface SpeechPart {
  readonly kind: 'said' | 'done';
  readonly text: string;
}

/** Split a line into what is said and what stands in (round brackets): what is done meanwhile. */
export function stretches(text: string): readonly SpeechPart[] {
  return text.split(/(\([^()]*\))/).flatMap((part): readonly SpeechPart[] => {
    const trimmed = part.trim();
    if (trimmed === '') return [];
    const done = /^\((.*)\)$/.exec(trimmed)?.[1];
    return done === undefined ? [{ kind: 'said', text: trimmed }] : [{ kind: 'done', text: done }];
  });
}

/**
 * A text in curly quotes: quotes inside it become single ones. A text that stands in quotes from its
 * first letter to its last is left as it is.
 */
export const inQuotes = (text: string): string =>
  text.startsWith('“') && text.indexOf('”') === text.length - 1
    ? text
    : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
