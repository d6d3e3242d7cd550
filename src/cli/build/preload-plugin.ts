import type { Plugin, Rolldown } from 'vite';

/** The page most visits begin with. */
export const START_PAGE = /[\\/]src[\\/]app[\\/]pages[\\/]home[\\/]home-page\.tsx$/;

/** Name of the script that fetches the start page. It stands beside the page. */
export const START_SCRIPT = 'start.js';

/** A link that fetches a file before it is asked for; the property names are those of the page's link elements. */
interface EarlyLink {
  readonly rel: 'modulepreload' | 'preload';
  readonly as?: 'style';
  readonly crossOrigin: 'anonymous';
  readonly href: string;
}

/** Tells whether a chunk holds the start page, or is the door to it. */
const isOfStart = ({ moduleIds, facadeModuleId }: Rolldown.OutputChunk): boolean =>
  [...moduleIds, facadeModuleId ?? ''].some((id) => START_PAGE.test(id));

const linkTo = (file: string, kind: Pick<EarlyLink, 'rel' | 'as'>): EarlyLink => ({
  ...kind,
  crossOrigin: 'anonymous',
  href: `./${file}`,
});

/** Lists the links that fetch the code and style of the start page together with the first script. */
export function startLinks(
  bundle: Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>,
): readonly EarlyLink[] {
  return Object.values(bundle).flatMap((one) => {
    if (one.type !== 'chunk' || one.isEntry || !isOfStart(one)) return [];
    const styles = [...(one.viteMetadata?.importedCss ?? [])];
    return [
      linkTo(one.fileName, { rel: 'modulepreload' }),
      ...styles.map((style) => linkTo(style, { rel: 'preload', as: 'style' })),
    ];
  });
}

/** Writes the script that adds these links, unless the address is another page's, such as a phone's in a room. */
const startScript = (links: readonly EarlyLink[]): string =>
  `if (/^#?\\/?(\\?|$)/.test(location.hash))
  for (const link of ${JSON.stringify(links)})
    document.head.append(Object.assign(document.createElement('link'), link));
`;

/** Vite plugin: has the browser fetch the start page with the first script, and not when that script has run. */
export const preloadStart = (): Plugin => ({
  name: 'unscripted-preload-start',
  apply: 'build',
  generateBundle: {
    order: 'pre', // the page is written in this step
    handler(_options, bundle) {
      const links = startLinks(bundle);
      if (links.length === 0) return;
      this.emitFile({ type: 'asset', fileName: START_SCRIPT, source: startScript(links) });
    },
  },
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) =>
      START_SCRIPT in bundle
        ? [
            {
              tag: 'script',
              attrs: { async: true, fetchpriority: 'high', src: `./${START_SCRIPT}` },
              injectTo: 'head',
            },
          ]
        : [],
  },
});
