import { glossed, type LinkedText } from '../../../core/guide/guide-links.ts';
import type { Ways } from '../../guide/text/ways.ts';
import { playWords } from '../play-words.ts';

interface TermsLineProps {
  readonly texts: readonly string[]; // the text on the page
  readonly ways: Ways | undefined;
}

type Term = Required<LinkedText>;

/** Finds the glossary terms in texts, each once. */
function termsIn(texts: readonly string[], { links }: Ways): readonly Term[] {
  const all = texts.flatMap((text) => glossed(links, text));
  const terms = all.filter((one): one is Term => one.term !== undefined);
  return terms.filter(({ term }, at) => terms.findIndex((one) => one.term === term) === at);
}

/**
 * Lists glossary links for the lines just shown. They are below the scene, since links would break up a person's words.
 */
export function TermsLine({ texts, ways }: TermsLineProps) {
  const terms = ways === undefined ? [] : termsIn(texts, ways);
  if (ways === undefined || terms.length === 0) return null;
  return (
    <p class="note quiet terms">
      {playWords('terms')}{' '}
      {terms.map(({ term, text }, at) => (
        <span key={term}>
          {at > 0 && ', '}
          <a class="term" href={ways.place('glossary', term)}>
            {text}
          </a>
        </span>
      ))}
    </p>
  );
}
