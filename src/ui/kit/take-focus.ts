/** Ref of a part that has the focus when it comes, so that it is read first. */
export const takeFocus = (part: HTMLElement | null): void => part?.focus();
