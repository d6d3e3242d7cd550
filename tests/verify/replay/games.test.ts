import { relative } from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { gamesIn, tryGame } from './games.ts';

const folder = process.env.INK_GAMES;
const seconds = Number(process.env.INK_SECONDS ?? 30);

/** `INK_GAMES` names a folder with Ink games; `npm run test:long` says aloud where none is named. */
describe.skipIf(folder === undefined)(
  'what is proved of a public game, the stock runtime does',
  () => {
    test.each(gamesIn(folder ?? 'stories/shared'))('%s', (file) => {
      const { told, wrong } = tryGame(file, seconds);
      process.stdout.write(`${relative(folder ?? '', file)}: ${told}\n`);
      expect(wrong).toEqual([]);
    });
  },
);
