import { useEffect } from 'preact/hooks';

/** Escapes text for a quoted CSS string. */
const quoted = (text: string): string => `"${text.replace(/["\\\n]/g, ' ')}"`;

/** Hook: prints a footer on every page with the versions behind the figures. */
export function usePrintFoot(text: string): void {
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@page { @bottom-left { content: ${quoted(text)}; font-size: 7.5pt; text-align: left; width: 80%; } }`,
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
}
