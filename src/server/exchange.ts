import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerLog } from './log.ts';

/** Handles a request; returns false if it is not responsible for it. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Sends a JSON answer that must not be cached. Throws if the body cannot be serialized. */
export function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body); // before the headers, so that a serialization error can still be answered
  if (response.headersSent) {
    response.destroy(); // half an answer was sent: only a broken connection can signal the failure
    return;
  }
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(text);
}

/**
 * Runs `work` to answer a request. If it throws, logs the problem and answers 503, unless the sender is gone; the process
 * never ends.
 */
export async function answerBy(
  response: ServerResponse,
  work: () => unknown,
  log: ServerLog,
): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    if (response.req.socket.destroyed) return; // its sender left or was cut off: nobody is there to answer
    log.problem('A request could not be answered', thrown);
    answer(response, 503, { problem: 'try-again' });
  }
}

/** Reads the body of a request; undefined if it is longer than `most` bytes. */
export async function bytesOf(
  request: IncomingMessage,
  most: number,
): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Decodes bytes as UTF-8; undefined if they are invalid. */
export function textIn(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
