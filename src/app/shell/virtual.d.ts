declare module 'virtual:unscripted/rubric' {
  export const hashedRubric: import('../../session/play/content.ts').HashedRubric;
  /** The marks of the rubric in other languages, by language. */
  export const hashes: { readonly [language: string]: string };
}
declare module 'virtual:unscripted/jurisdiction' {
  export const jurisdiction: import('../../core/jurisdiction/resource.ts').Jurisdiction;
}
declare module 'virtual:unscripted/guide' {
  export const guide: import('../../core/guide/guide.ts').Guide;
  export const reporting: readonly import('../../core/jurisdiction/resource.ts').ReportingRule[];
  export const deck: readonly import('../../core/guide/deck.ts').DeckPoint[];
  /** The scenarios in which a point of the deck is met, by its id. */
  export const met: {
    readonly [point: string]: readonly { readonly id: string; readonly title: string }[];
  };
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
declare module 'virtual:unscripted/room-moments' {
  /** What helps to lead a room, by scenario; in another language of those for which it is there. */
  export const moments: {
    readonly [scenario: string]: import('../../core/scenario/teaching/room-moment.ts').RoomMoments;
  };
}
declare module 'virtual:unscripted/their-side' {
  /** What people may have heard, by language and scenario, with the hash of the story it belongs to. */
  export const sheets: {
    readonly [language: string]: {
      readonly [scenario: string]: {
        readonly hash: string;
        readonly sheet: import('../../core/scenario/teaching/their-side.ts').TheirSideSheet;
      };
    };
  };
}
declare module 'virtual:unscripted/drills' {
  /** The moments for short practice of all scenes, in their order. */
  export const drills: readonly import('../../core/practice/drill.ts').SceneDrill[];
}
declare module 'virtual:unscripted/reviews' {
  /** Who read each scene, by the language of the scene. */
  export const reviews: {
    readonly [language: string]: {
      readonly [scenario: string]: import('../../core/scenario/review.ts').SceneReviews;
    };
  };
}
declare module 'virtual:unscripted/closed' {
  /** Scenes that are in no list, by id: they wait for readers. */
  export const closed: {
    readonly [scenario: string]: import('../../core/scenario/review.ts').ClosedScene;
  };
}
declare module 'virtual:unscripted/scenarios' {
  type Load = () => Promise<import('../../session/play/content.ts').Playable>;
  export const scenarios: { readonly [id: string]: Load };
  /** The same for the scenarios that are there in another language, by language. */
  export const translated: { readonly [language: string]: { readonly [id: string]: Load } };
}
declare module 'virtual:unscripted/translations' {
  /** What a text module holds in another language; of cards and summaries, those that are translated. */
  export interface TranslatedModules {
    readonly cards: typeof import('virtual:unscripted/cards');
    readonly guide: typeof import('virtual:unscripted/guide');
    readonly 'guide-links': typeof import('virtual:unscripted/guide-links');
    readonly jurisdiction: typeof import('virtual:unscripted/jurisdiction');
    readonly 'room-moments': typeof import('virtual:unscripted/room-moments');
    readonly rubric: Pick<typeof import('virtual:unscripted/rubric'), 'hashedRubric'>;
    readonly summaries: typeof import('virtual:unscripted/summaries');
  }
  /** What fetches each text, by language. */
  export const translations: {
    readonly [language: string]: {
      readonly [Name in keyof TranslatedModules]: () => Promise<TranslatedModules[Name]>;
    };
  };
}
declare module 'virtual:unscripted-studio/ground' {
  /** What drafts are checked beside, by path from the project's root, and the active jurisdiction pack. */
  export const ground: import('../../studio/folder/draft-files.ts').StudioGround;
  export const pack: string;
}
declare module 'virtual:unscripted-studio/sources' {
  /** Loaders of the files of each scenario's folder by name; of the template's under `template`. */
  export const sources: {
    readonly [id: string]: () => Promise<{ readonly [file: string]: string }>;
  };
}
