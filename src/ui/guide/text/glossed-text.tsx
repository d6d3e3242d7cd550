import { glossed } from '../../../core/guide/guide-links.ts';
import type { Ways } from './ways.ts';

export interface GlossedTextProps {
  readonly text: string;
  readonly ways: Ways | undefined; // without them there are no links
}

/** Shows text with subtle links from glossary terms to the guide. */
export function GlossedText({ text, ways }: GlossedTextProps) {
  if (ways === undefined) return <>{text}</>;
  return (
    <>
      {glossed(ways.links, text).map((stretch) =>
        stretch.term === undefined ? (
          stretch.text
        ) : (
          <a key={stretch.term} class="term" href={ways.place('glossary', stretch.term)}>
            {stretch.text}
          </a>
        ),
      )}
    </>
  );
}
