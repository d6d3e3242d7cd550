/** Macro-F1: the mean over classes, so that a rare one counts as much as a common one. */
export function macroF1<T>(
  pairs: readonly (readonly [gold: T, said: T])[],
  classes: readonly T[],
): number {
  const each = classes.map((one) => {
    const count = (test: (gold: T, said: T) => boolean) =>
      pairs.filter(([gold, said]) => test(gold, said)).length;
    const hit = count((gold, said) => gold === one && said === one);
    const wrong = count((gold, said) => (gold === one) !== (said === one));
    return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong);
  });
  return each.reduce((a, b) => a + b, 0) / each.length;
}
