import { glossed, type LinkedText } from '../../../core/guide/guide-links.ts';
import type { Ways } from '../../guide/text/ways.ts';
import { playWords } from '../play-words.ts';

interface TermsLineProps {
  readonly texts: readonly string[]; // what stands on the page now
  readonly ways: Ways | undefined;
}

type Term = Required<LinkedText>;

/** Words of the glossary that stand on the page, each once. */
function termsIn(texts: readonly string[], { links }: Ways): readonly Term[] {
  const all = texts.flatMap((text) => glossed(links, text));
  const terms = all.filter((one): one is Term => one.term !== undefined);
  return terms.filter(({ term }, at) => terms.findIndex((one) => one.term === term) === at);
}

/**
 * The ways from what was just said to the glossary. They stand under the scene: a link inside a line
 * would break the words of the person who says it.
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
