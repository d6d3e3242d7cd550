import { MOOD_NAMES, type MoodName } from './rig/head/moods.ts';

const isMood = (name: string | undefined): name is MoodName =>
  MOOD_NAMES.some((mood) => mood === name);

/** The moods somebody shows in a story, the calm one first. `who` is an id of its cast. */
export function moodsSeen(story: string, who: string): readonly MoodName[] {
  const shown = story
    .split('\n')
    .filter((line) => new RegExp(`# *who: *${who}(?![\\w-])`).test(line))
    .map((line) => /# *mood: *([a-z]+)/.exec(line)?.[1])
    .filter(isMood);
  return MOOD_NAMES.filter((mood) => mood === 'neutral' || shown.includes(mood));
}
