/** A ref that sets a custom property to a percentage: the strict CSP knows no style attributes. */
export const shareRef =
  (property: `--${string}`, percent: number) =>
  (element: HTMLElement | null): void => {
    element?.style.setProperty(property, `${percent}%`);
  };
