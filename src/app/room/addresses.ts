/** A route of this very page as a whole address, for another device. */
export const addressOf = (route: string): string => `${location.href.split('#')[0] ?? ''}${route}`;
