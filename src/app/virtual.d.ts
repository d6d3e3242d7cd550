declare module 'virtual:unscripted/rubric' {
  export const hashedRubric: import('../session/content.ts').HashedRubric;
}
declare module 'virtual:unscripted/jurisdiction' {
  export const jurisdiction: import('../core/resource.ts').Jurisdiction;
}
declare module 'virtual:unscripted/cards' {
  export const cards: readonly import('../core/scenario.ts').ScenarioCard[];
}
declare module 'virtual:unscripted/scenarios' {
  type Load = () => Promise<import('../session/content.ts').Playable>;
  export const scenarios: { readonly [id: string]: Load };
}
