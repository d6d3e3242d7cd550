import languages from '../../stories/languages.json' with { type: 'json' };

/** Languages of translations, besides English. */
export const TRANSLATED = Object.keys(languages).filter((language) => language !== 'en');
