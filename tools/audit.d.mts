export function readAudit(printed: string): {
  readonly exit: 0 | 1 | 3;
  readonly lines: readonly string[];
};
