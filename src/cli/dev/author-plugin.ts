import { join, relative, sep } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import type { AuthorNews } from '../../studio/told/author-news.ts';
import { verdictLines } from '../commands/proof/verify-text.ts';
import { scenarioIds } from '../content/content.ts';
import { noMapPage } from '../map/page.ts';
import { terminalWords } from '../words.ts';
import { PLAIN_PAGES, plainStoryPage } from './plain-story.ts';
import { openVerifier } from './verifier.ts';

const MAPS = '/author/map'; // linked from the panel
const SETTLE_MS = 40; // editors truncate a file before writing it, and may write several

/** Lists the scenarios affected by a saved file; all, if they share it. */
export function touchedBy(root: string, file: string): readonly string[] {
  const [folder = '', name] = relative(join(root, 'stories'), file).split(sep);
  const known = scenarioIds(root);
  if (folder === '..' || !/\.(?:ink|json)$/.test(file)) return [];
  if (known.includes(folder)) return [folder];
  const shared = folder === 'shared' || folder === 'rubric.json' || folder === 'courtesy.json';
  return shared && (name === undefined) === (folder !== 'shared') ? known : [];
}

/** Formats news for the terminal. */
function newsLines(news: AuthorNews): readonly string[] {
  if (news.stage === 'begun') return [];
  if (news.stage === 'broken') return news.problems;
  if (news.stage === 'plain') {
    const { scenario, lacks } = news;
    const page = `${PLAIN_PAGES}/${scenario}`;
    return [terminalWords('dev.plain', { scenario, page }), ...lacks.map((line) => `  ${line}`)];
  }
  const { summary, milliseconds } = news;
  const against = news.verdicts.filter(({ found }) => found.length > 0);
  if (news.stage === 'first') {
    return against.length === 0
      ? []
      : [terminalWords('dev.first', { summary }), ...against.flatMap(verdictLines)];
  }
  if (news.behind !== undefined) return [terminalWords('dev.behind'), ...news.behind];
  if (news.notes !== undefined) return []; // the verdicts were printed before
  return [terminalWords('dev.took', { summary, milliseconds }), ...against.flatMap(verdictLines)];
}

/**
 * Vite plugin for authors (`npm run dev`): verifies a saved story in the background and shows the verdicts in the
 * terminal and in a panel that is in no build.
 */
export function author(root: string = process.cwd()): Plugin {
  return {
    name: 'unscripted-author',
    apply: 'serve',
    transformIndexHtml: () => [
      { tag: 'script', attrs: { type: 'module', src: '/src/author/main.tsx' }, injectTo: 'body' },
    ],
    configureServer(server) {
      const known = new Map<string, AuthorNews>();
      const { logger } = server.config;
      const verifier = openVerifier(
        root,
        (news) => {
          known.set(news.scenario, news);
          server.ws.send('unscripted:news', news);
          const lines = newsLines(news);
          if (lines.length > 0) logger.info(lines.join('\n'));
        },
        ({ message }) => logger.error(terminalWords('dev.stopped', { message })),
      );
      const touched = new Set<string>();
      let settling: NodeJS.Timeout | undefined;
      const saved = (file: string): void => {
        for (const scenario of touchedBy(root, file)) touched.add(scenario);
        if (touched.size === 0) return;
        clearTimeout(settling);
        settling = setTimeout(() => {
          verifier.saved([...touched]);
          touched.clear();
        }, SETTLE_MS);
      };
      server.watcher.add(join(root, 'stories'));
      server.watcher.on('change', saved);
      server.watcher.on('add', saved);
      server.ws.on('unscripted:hello', (_, client) => {
        client.send('unscripted:scenarios', scenarioIds(root));
        for (const news of known.values()) client.send('unscripted:news', news);
      });
      server.ws.on('unscripted:verify', (scenario: unknown) => {
        const asked = scenarioIds(root).filter((id) => id === scenario);
        if (asked.length > 0) verifier.saved(asked);
      });
      server.middlewares.use(MAPS, (request, response) => {
        const scenario = (request.url ?? '').replace(/^\/|\?.*$/g, '');
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(verifier.mapOf(scenario) ?? noMapPage(scenario));
      });
      server.middlewares.use(PLAIN_PAGES, (request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
        const known = scenarioIds(root).find((id) => `/${id}` === pathname);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(
          known === undefined
            ? noMapPage(pathname.slice(1))
            : plainStoryPage(root, known, searchParams.get('way') ?? ''),
        );
      });
      return () => {
        server.httpServer?.once('close', () => void verifier.close());
      };
    },
  };
}
