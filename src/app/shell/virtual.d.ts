declare module 'virtual:unscripted/rubric' {
  export const hashedRubric: import('../../session/play/content.ts').HashedRubric;
  /** The marks of the rubric in other languages, by language. */
  export const hashes: { readonly [language: string]: string };
}
declare module 'virtual:unscripted/rubric/es' {
  export const hashedRubric: import('../../session/play/content.ts').HashedRubric;
}
declare module 'virtual:unscripted/jurisdiction' {
  export const jurisdiction: import('../../core/jurisdiction/resource.ts').Jurisdiction;
}
declare module 'virtual:unscripted/jurisdiction/es' {
  export const jurisdiction: import('../../core/jurisdiction/resource.ts').Jurisdiction;
}
declare module 'virtual:unscripted/reporting/es' {
  export const reporting: readonly import('../../core/jurisdiction/resource.ts').ReportingRule[];
}
declare module 'virtual:unscripted/reporting' {
  export const reporting: readonly import('../../core/jurisdiction/resource.ts').ReportingRule[];
}
declare module 'virtual:unscripted/guide' {
  export const guide: import('../../core/guide/guide.ts').Guide;
  export const deck: readonly import('../../core/guide/deck.ts').DeckPoint[];
  /** The scenarios in which a point of the deck is met, by its id. */
  export const met: {
    readonly [point: string]: readonly { readonly id: string; readonly title: string }[];
  };
}
declare module 'virtual:unscripted/guide/es' {
  export const guide: import('../../core/guide/guide.ts').Guide;
  export const deck: readonly import('../../core/guide/deck.ts').DeckPoint[];
  export const met: typeof import('virtual:unscripted/guide').met;
}
declare module 'virtual:unscripted/guide-links/es' {
  export const links: import('../../core/guide/guide-links.ts').GuideLinks;
}
declare module 'virtual:unscripted/cards/es' {
  /** Of the scenarios that are there in Spanish. */
  export const cards: readonly import('../../core/scenario/scenario.ts').ShortCard[];
}
declare module 'virtual:unscripted/guide-links' {
  export const links: import('../../core/guide/guide-links.ts').GuideLinks;
}
declare module 'virtual:unscripted/cards' {
  export const cards: readonly import('../../core/scenario/scenario.ts').ShortCard[];
}
declare module 'virtual:unscripted/summaries' {
  export const summaries: { readonly [scenario: string]: readonly string[] };
}
declare module 'virtual:unscripted/summaries/es' {
  /** Of the scenarios that are there in Spanish. */
  export const summaries: { readonly [scenario: string]: readonly string[] };
}
declare module 'virtual:unscripted/scenarios' {
  type Load = () => Promise<import('../../session/play/content.ts').Playable>;
  export const scenarios: { readonly [id: string]: Load };
  /** The same for the scenarios that are there in another language, by language. */
  export const translated: { readonly [language: string]: { readonly [id: string]: Load } };
}
