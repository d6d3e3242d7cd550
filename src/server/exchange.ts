import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerLog } from './log.ts';

/** Answers a request, or says that it is for somebody else. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Answer with JSON that nobody on the way keeps. Throws where the body cannot be made text. */
export function answer(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body); // before the head: what cannot be said must still be refused
  if (response.headersSent) {
    response.destroy(); // half an answer is out: only a broken connection says that it is no answer
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
 * Answers a request by some work. Where the work throws, the request is refused with 503 and the
 * problem is logged: it never ends the process.
 */
export async function answerBy(
  response: ServerResponse,
  work: () => unknown,
  log: ServerLog,
): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    log.problem('A request could not be answered', thrown);
    answer(response, 503, { problem: 'try-again' });
  }
}

/** The body of a request; undefined where it is longer than `most` bytes. */
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

/** Bytes as UTF-8 text; undefined where they are none. */
export function textIn(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A text as JSON; undefined where it is none. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
