/** Part of a line: spoken words, or an action. */
export interface SpeechPart {
  readonly kind: 'said' | 'done';
  readonly text: string;
}

/** Splits a line into spoken words and actions, which are written in (round brackets). */
export function stretches(text: string): readonly SpeechPart[] {
  return text.split(/(\([^()]*\))/).flatMap((part): readonly SpeechPart[] => {
    const trimmed = part.trim();
    if (trimmed === '') return [];
    const done = /^\((.*)\)$/.exec(trimmed)?.[1];
    return done === undefined ? [{ kind: 'said', text: trimmed }] : [{ kind: 'done', text: done }];
  });
}

/**
 * Puts a text in curly double quotes and turns inner quotes into single ones. Text already quoted as a whole is
 * returned unchanged.
 */
export const inQuotes = (text: string): string =>
  text.startsWith('“') && text.indexOf('”') === text.length - 1
    ? text
    : `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
