import { useEffect } from 'preact/hooks';

/** Text inside a quoted string of a style sheet. */
const quoted = (text: string): string => `"${text.replace(/["\\\n]/g, ' ')}"`;

/** Prints a line at the foot of every page while it is mounted: which versions stand behind the figures. */
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
