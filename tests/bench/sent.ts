/** A file as the browser's own clock saw it. Times are ms since the address was asked for. */
export interface Sent {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly bytes: number; // as sent, compressed
}

/** What was fetched so far, as the page itself knows it. */
export const sentSoFar = (): Sent[] =>
  performance.getEntriesByType('resource').map((entry) => {
    const { name, startTime, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
    return { url: name, start: startTime, end: responseEnd, bytes: encodedBodySize };
  });
