import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';

/** The page most visits begin with. */
export const START_PAGE = /[\\/]src[\\/]app[\\/]pages[\\/]home[\\/]home-page\.tsx$/;

const preload = (href: string, attrs: HtmlTagDescriptor['attrs']): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { ...attrs, crossorigin: true, href: `./${href}` },
  injectTo: 'head',
});

/** Tells whether a chunk holds the start page, or is the door to it. */
const isOfStart = ({ moduleIds, facadeModuleId }: Rolldown.OutputChunk): boolean =>
  [...moduleIds, facadeModuleId ?? ''].some((id) => START_PAGE.test(id));

/** Lists the links that fetch the code and style of the start page together with the first script. */
export function startLinks(
  bundle: Readonly<Record<string, Rolldown.OutputAsset | Rolldown.OutputChunk>>,
): readonly HtmlTagDescriptor[] {
  return Object.values(bundle).flatMap((one) => {
    if (one.type !== 'chunk' || one.isEntry || !isOfStart(one)) return [];
    const styles = [...(one.viteMetadata?.importedCss ?? [])];
    return [
      preload(one.fileName, { rel: 'modulepreload' }),
      ...styles.map((style) => preload(style, { rel: 'preload', as: 'style' })),
    ];
  });
}

/** Vite plugin: has the browser fetch the start page with the first script, and not a round trip later. */
export const preloadStart = (): Plugin => ({
  name: 'unscripted-preload-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle }) => [...startLinks(bundle ?? {})],
  },
});
