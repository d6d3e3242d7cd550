/** The standards a package can use to talk to a learning platform. */
export const PLATFORMS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Returns the file name of a package, which is neutral (content guide 10). */
export const packageName = (format: string, ending: string): string =>
  `training-module-${format}${ending}`;
