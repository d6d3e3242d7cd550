/** How a package speaks with a learning platform. */
export const PLATFORMS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** The name of a package's file: it tells nothing of what it is about (content guide 10). */
export const packageName = (format: string, ending: string): string =>
  `training-module-${format}${ending}`;
