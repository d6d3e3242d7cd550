import { ENGLISH, speak } from '../../src/ui/tongue.ts';

/** Has the pages say that they are Spanish; their own words stay English. */
export const inSpanish = (): void => speak({ ...ENGLISH, language: 'es', locale: 'es' });

/** The texts marked as English, each once. */
export const markedAsEnglish = (host: HTMLElement): readonly string[] =>
  [...host.querySelectorAll(':not([lang=en]) > [lang=en]')].map(
    ({ textContent }) => textContent ?? '',
  );
