import { CONVERSATION_FAULTS } from './conversation-faults.ts';
import type { Kind } from './kind.ts';
import { SILENT_FAULTS } from './silent-faults.ts';
import { STORY_FAULTS } from './story-faults.ts';

/** All kinds of faults: of any story, one for each property of a conversation, and those that show nowhere. */
export const KINDS: readonly Kind[] = [
  ...STORY_FAULTS,
  ...CONVERSATION_FAULTS,
  ...SILENT_FAULTS,
].map((kind) => ({
  ...kind,
  plants: (ink, rules) => [...new Set(kind.plants(ink, rules))].filter((one) => one !== ink),
}));
