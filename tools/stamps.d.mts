export const CHECKS: readonly {
  readonly tests: readonly string[];
  readonly in: string;
  readonly reads: readonly string[];
}[];
export function withImports(start: string): readonly string[];
