import type { StoryView } from '../../../src/group/views/desk-view.ts';

/** The story of a saved room. Files of the first version have neither moments left out nor attendance. */
export const savedStory = (file: string): StoryView => ({
  omitted: [],
  kept: [],
  attendance: { phones: 0, minutes: 0 },
  ...JSON.parse(file),
});
