/** Makes a ref that sets a CSS custom property to a percentage; the strict CSP forbids style attributes. */
export const shareRef =
  (property: `--${string}`, percent: number) =>
  (element: HTMLElement | null): void => {
    element?.style.setProperty(property, `${percent}%`);
  };
