import en from '../catalogue/en/shell.json';
import { OWN_NAMES, pageLanguage } from '../language.ts';
import { tongue } from '../tongue.ts';
import { wordsOf } from '../words.ts';

const t = wordsOf('shell', en);

export interface OtherLanguageProps {
  readonly language: string; // of a scene, BCP 47
  readonly inline?: boolean; // within a line of text
}

/** Notes that a scene is in another language than the page. */
export function OtherLanguage({ language, inline = false }: OtherLanguageProps) {
  const [page, scene] = [pageLanguage(tongue().language), pageLanguage(language)];
  if (scene === undefined || scene === page) return null;
  const names = new Intl.DisplayNames(tongue().locale, { type: 'language' });
  const said = t('inLanguage', { name: names.of(scene) ?? OWN_NAMES[scene] });
  if (!inline) return <p class="note quiet">{said}</p>;
  return (
    <>
      <br />
      <small>{said}</small>
    </>
  );
}
