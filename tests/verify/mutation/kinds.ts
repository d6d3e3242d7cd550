import { CONVERSATION_FAULTS } from './conversation-faults.ts';
import type { Kind } from './kind.ts';
import { STORY_FAULTS } from './story-faults.ts';

/** All kinds of faults: twelve of any story, and one for each property of a conversation. */
export const KINDS: readonly Kind[] = [...STORY_FAULTS, ...CONVERSATION_FAULTS].map((kind) => ({
  ...kind,
  plants: (ink, rules) => [...new Set(kind.plants(ink, rules))].filter((one) => one !== ink),
}));
