import { MOOD_NAMES, type MoodName } from './figure/head/moods.ts';

const isMood = (name: string | undefined): name is MoodName =>
  MOOD_NAMES.some((mood) => mood === name);

const holds = (line: string, tag: 'who' | 'leaves', id: string): boolean =>
  new RegExp(`# *${tag}: *${id}(?![\\w-])`).test(line);

/** The moods somebody shows in a story, the calm one first. `who` is an id of its cast. */
export function moodsSeen(story: string, who: string): readonly MoodName[] {
  const shown = story
    .split('\n')
    .filter((line) => holds(line, 'who', who))
    .map((line) => /# *mood: *([a-z]+)/.exec(line)?.[1])
    .filter(isMood);
  return MOOD_NAMES.filter((mood) => mood === 'neutral' || shown.includes(mood));
}

/** Whether somebody is ever seen in a story: whoever leaves with each of their lines is only heard. */
export const isSeen = (story: string, who: string): boolean =>
  story.split('\n').some((line) => holds(line, 'who', who) && !holds(line, 'leaves', who));

/** The poses that the lines of a story ask for; a narrated line is about `main`. */
export function posesAsked(story: string, main: string) {
  return story.split('\n').flatMap((line) => {
    const stance = /# *pose: *([a-z]+)/.exec(line)?.[1];
    const who = /# *who: *([\w-]+)/.exec(line)?.[1] ?? main;
    return stance === undefined ? [] : [{ who, stance }];
  });
}
