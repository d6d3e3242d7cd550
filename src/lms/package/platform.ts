/** The standards a package can use to talk to a learning platform. */
export const PLATFORMS = ['scorm12', 'scorm2004', 'cmi5'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** What a package is for: a learning platform, or any web host. */
export const PACKAGE_KINDS = [...PLATFORMS, 'web'] as const;
export type PackageKind = (typeof PACKAGE_KINDS)[number];

/** The languages a package can begin in, and have its titles in. */
export const PACKAGE_LANGUAGES = ['en', 'es'] as const;
export type PackageLanguage = (typeof PACKAGE_LANGUAGES)[number];

/** Returns the file name of a package, which is neutral (content guide 10) and says when a draft is not proved. */
export const packageName = (what: string, ending: string, proved = true): string =>
  `training-module-${what}${proved ? '' : '-not-proved'}${ending}`;
