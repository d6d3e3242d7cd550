import { NO_PLACE } from '../../../core/scenario/pictures.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import { problemAt, type StoryProblem } from '../../problem.ts';

/** What is known of pictures beside the scenario that is checked. */
export interface KnownPictures {
  readonly people: ReadonlyMap<string, readonly string[]>; // who is drawn, by place
  readonly views?: ReadonlyMap<string, readonly string[]>; // that a place has besides its first, by place; absent where nobody can tell
  readonly seatings?: ReadonlyMap<string, readonly string[]>; // who is drawn both sitting and standing, by place
  readonly doors?: ReadonlyMap<string, readonly string[]>; // doors in another state, as "main/shut", by place
  readonly captions: ReadonlyMap<string, string>; // of other scenarios, by their id
}

/** Finds a picture that nobody drew, that shows other people, or that is described as another one is. */
export function checkPicture(
  { card, place, person, caption }: Scenario,
  { people, captions }: KnownPictures,
  file: string,
): readonly StoryProblem[] {
  const problems: StoryProblem[] = [];
  const wrong = (code: string, message: string, fix: string): void => {
    problems.push(problemAt({ file }, code, message, fix));
  };
  const drawn = people.get(place);
  if (drawn === undefined && place !== card.id && place !== NO_PLACE) {
    const message = `“place” is “${place}”, of which there is no picture.`;
    const known = [...people.keys()].join(', ');
    const fix = `Write “${NO_PLACE}” for no picture, or one of: ${known}.`;
    wrong('unknown-picture', message, fix);
  }
  if (drawn !== undefined && !drawn.includes(person)) {
    const message = `The picture of “${place}” shows ${drawn.join(', ')}, and not “${person}”.`;
    const fix = `Write under “people” of pictures.json as whom “${person}” is drawn, or “none” under “place”.`;
    wrong('other-picture', message, fix);
  }
  // A copy that stays at the place of its original may describe the same picture.
  const others = [...captions].filter(([id]) => id !== place);
  const [twin] = others.find(([, other]) => caption !== '' && other === caption) ?? [];
  if (twin !== undefined) {
    const message = `“caption” is word for word that of ${twin}.`;
    wrong('other-caption', message, 'Say what the picture of this place shows.');
  }
  return problems;
}
