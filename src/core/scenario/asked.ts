/** Properties of a conversation: proved of a scenario whose `proof.json` asks for them. */
export const CONVERSATION_PROPERTIES = [
  'dilemmas',
  'dominance',
  'near-misses',
  'formulas',
  'gates',
  'conduct',
  'returns',
  'reading',
  'cost',
] as const;
export type AskedProperty = (typeof CONVERSATION_PROPERTIES)[number];
