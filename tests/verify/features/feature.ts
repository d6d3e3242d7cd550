/** A tiny story that uses one feature of Ink in a way a verifier could get wrong. */
export interface Feature {
  readonly name: string;
  readonly ink: string;
}

export const feature = (name: string, ...lines: readonly string[]): Feature => ({
  name,
  ink: `${lines.join('\n')}\n`,
});
