import type { IncomingMessage, ServerResponse } from 'node:http';

/** Answers a request, or says that it is for somebody else. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Answer with JSON that nobody on the way keeps. */
export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(JSON.stringify(body));
}

/** The body of a request as text; undefined where it is longer than `most` bytes or no UTF-8. */
export async function textOf(request: IncomingMessage, most: number): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length <= most) parts.push(part); // the rest is heard and dropped, so that an answer is read
    if (length > 4 * most) return undefined;
  }
  if (length > most) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts));
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
