import type { Line } from './line.ts';

const TRAINEE = 'you';

/** Returns whom a line brings into the picture: who speaks, and who comes in without a word. */
const comersIn = ({ who, enters = [] }: Line): readonly string[] =>
  who === undefined || who === TRAINEE ? enters : [who, ...enters];

/** Returns who is not to be seen after these lines: whoever left and has neither spoken nor come back since. */
export function goneAfter(lines: readonly Line[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const line of lines) {
    for (const id of comersIn(line)) gone.delete(id);
    for (const id of line.leaves ?? []) gone.add(id);
  }
  return gone;
}

/** Returns who is in the picture besides the scenario's person after the lines of one moment, in the order they came. */
export function othersIn(now: readonly Line[], person: string): readonly string[] {
  const here = new Set<string>();
  for (const line of now) {
    for (const id of comersIn(line)) here.add(id);
    for (const id of line.leaves ?? []) here.delete(id);
  }
  here.delete(person);
  return [...here];
}
