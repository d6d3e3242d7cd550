import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { outlineOf } from '../../src/story/source/outline.ts';
import type { leaveOneOut } from '../style/guess.ts';
import { guessQuestions, type StyleKind, type StyleQuestion } from '../style/questions.ts';

/** The most, in percent, that a guesser may find right over the whole program. */
export const STYLE_MOST: { readonly [K in StyleKind]: number } = {
  options: 45,
  repairs: 60,
  notes: 45,
};

/** All that a guesser is asked about the stories of a project folder, as they are written there. */
export function writtenQuestions(root: string): readonly StyleQuestion[] {
  return scenarioIds(root).flatMap((id) => {
    const folder = join(root, 'stories', id);
    const text = readFileSync(join(folder, 'story.ink'), 'utf8');
    const { tellings = {} } = JSON.parse(readFileSync(join(folder, 'scenario.json'), 'utf8'));
    return guessQuestions(id, outlineOf([{ file: 'story.ink', text }]), tellings);
  });
}

/** What guessers came to over all scenarios, for one kind of question. */
export function styleSum(
  rows: ReturnType<typeof leaveOneOut>,
  kind: StyleKind,
): { readonly hits: number; readonly asked: number; readonly chance: number } {
  const sum = (of: 'hits' | 'asked' | 'chance'): number =>
    rows.reduce((all, { kinds }) => all + kinds[kind][of], 0);
  return { hits: sum('hits'), asked: sum('asked'), chance: sum('chance') };
}
