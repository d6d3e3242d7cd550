/** Returns a route of this page as a full URL, for another device. */
export const addressOf = (route: string): string => `${location.href.split('#')[0] ?? ''}${route}`;
