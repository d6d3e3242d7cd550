import { LANGUAGES, type Language, OWN_NAMES } from '../language.ts';
import { tongue } from '../tongue.ts';

export interface LanguageSwitchProps {
  readonly onLanguage: (language: Language) => void;
}

/** Links to the other languages of the pages, each in its own name. */
export const LanguageSwitch = ({ onLanguage }: LanguageSwitchProps) => (
  <p class="languages">
    {LANGUAGES.filter((one) => one !== tongue().language).map((one) => (
      <button key={one} type="button" class="link" lang={one} onClick={() => onLanguage(one)}>
        {OWN_NAMES[one]}
      </button>
    ))}
  </p>
);
