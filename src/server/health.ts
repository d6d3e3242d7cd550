import { answer, answerBy, type Handler } from './exchange.ts';
import type { ServerLog } from './log.ts';

/** Handles `GET /health`: answers 200, or 503 while the database cannot be opened, read or written. */
export function healthRequests(well: () => Promise<boolean>, log: ServerLog): Handler {
  return (request, response) => {
    const [path] = (request.url ?? '').split('?');
    if (path !== '/health' || request.method !== 'GET') return false;
    const work = async () => {
      const ok = await well();
      answer(response, ok ? 200 : 503, { ok });
    };
    void answerBy(response, work, log);
    return true;
  };
}
