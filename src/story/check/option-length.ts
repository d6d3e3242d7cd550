/** Alternatives Ink may print: `{told:a|b}`, `{not told:a}`. */
const EITHER = /\{[^{}:]*:([^{}|]*)(?:\|([^{}]*))?\}/;

/** Characters of an option as shown, at its longest: a wrong pick must not be told by its size. */
function optionLength(text: string): number {
  const match = EITHER.exec(text);
  if (match === null) return text.trim().length;
  const [whole, yes = '', no = ''] = match;
  return optionLength(text.replace(whole, () => (yes.length >= no.length ? yes : no)));
}

/** True where the strongest text is as long as any other. */
export function isLongest(strongest: string, others: readonly string[]): boolean {
  const length = optionLength(strongest);
  return others.every((other) => optionLength(other) <= length);
}
