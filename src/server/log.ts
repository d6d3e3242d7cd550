/** The log an operator reads. */
export interface ServerLog {
  /** Logs a failure with what was thrown. Repeats within a minute are dropped. */
  readonly problem: (what: string, thrown?: unknown) => void;
}

const AGAIN_AFTER = 60_000; // ms
const MAX_LINES = 1000; // lines remembered; the oldest are forgotten first

/** Opens a log that puts a time before each line. `now` returns milliseconds since 1970, UTC. */
export function openServerLog(write: (line: string) => void, now: () => number): ServerLog {
  const said = new Map<string, number>();
  return {
    problem: (what, thrown) => {
      const why = thrown instanceof Error ? thrown.message : thrown;
      const text = why === undefined ? `${what}.` : `${what}: ${String(why)}.`;
      const at = now();
      const before = said.get(text);
      if (before !== undefined && Math.abs(at - before) < AGAIN_AFTER) return;
      said.set(text, at);
      const oldest = said.size > MAX_LINES ? said.keys().next().value : undefined;
      if (oldest !== undefined) said.delete(oldest);
      write(`${new Date(at).toISOString()} ${text}`);
    },
  };
}
