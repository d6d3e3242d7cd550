import { expect, test } from '@playwright/test';
import { FIREFOX } from '../../access/firefox.ts';
import { AT_ONCE } from '../at-once.ts';
import { openSite } from '../offline/offline-site.ts';
import { FROZEN_RECORD, FROZEN_WORDS } from '../records/record-file.ts';
import { joinBy, openRoom, openVote, press as pressIn } from '../room/room-pages.ts';
import { type Engine, openHome, press, talkTo, untilShown, untilThere } from './engine.ts';
import { closeFirefox, openFirefoxEngine } from './firefox.ts';
import { startWebKit, WEBKIT, type WebKitDriver } from './webkit.ts';

const WORDS_ONLY = '{"pace":"instant","stage":false}';
const HALF = 'You look cold. Would it help if';
const SAID = 'It looks cold out here. What would help you most right now?';

let webkit: WebKitDriver | undefined;

const ENGINES = {
  WebKit: {
    here: WEBKIT,
    open: async () => {
      webkit ??= await startWebKit();
      return webkit.open();
    },
  },
  Firefox: { here: FIREFOX !== undefined, open: openFirefoxEngine },
};

test.afterAll(() => webkit?.stop());
test.afterAll(closeFirefox);

const boxOf = (on: Engine) => on.run(() => document.querySelector('textarea')?.value, undefined);

for (const [name, { here, open }] of Object.entries(ENGINES)) {
  test.describe(name, () => {
    test.skip(!here, `this machine has no ${name}`);
    test.describe.configure({ mode: 'default' }); // one browser of a kind at a time
    let on: Engine;
    test.beforeEach(async () => {
      on = await open();
    });
    test.afterEach(() => on?.close());

    test(`${name} plays a scene with its pictures to the debrief, and keeps the run`, async ({
      baseURL,
    }) => {
      await openHome(on, `${baseURL}`, AT_ONCE);
      await press(on, 'Start');
      await untilThere(on, 'canvas');
      await talkTo(on, 'form[aria-label="Sorting board"]');
      await on.click('(//input[@type="radio"])[last()]');
      await press(on, 'File the note');
      await untilShown(on, 'Play the scene again');
      await on.goTo(`${baseURL}#/record`);
      await untilShown(on, 'Platform Four');
    });

    test(`${name} finds half a reply again`, async ({ baseURL }) => {
      await openHome(on, `${baseURL}`, WORDS_ONLY);
      await press(on, 'Start');
      await talkTo(on, '.lines button');
      await press(on, 'Use my own words');
      await untilThere(on, 'textarea');
      await on.click('//textarea');
      await on.type(HALF);
      await expect.poll(() => boxOf(on)).toBe(HALF);
      await on.reload();
      await talkTo(on, '.lines button');
      await press(on, 'Use my own words');
      await expect.poll(() => boxOf(on)).toBe(HALF);
    });

    test(`${name} opens a record from a file, and its debrief`, async ({ baseURL }) => {
      await openHome(on, `${baseURL}`, WORDS_ONLY);
      await on.choose('input[type="file"]', FROZEN_RECORD);
      await untilShown(on, 'His plan');
      await untilShown(on, FROZEN_WORDS.moment1);
    });

    test(`${name} votes and writes in a room`, async ({ baseURL, browser }) => {
      const room = await openRoom(browser);
      const other = await joinBy(browser, room);
      await pressIn(other, 'Take part');
      await on.goTo(`${baseURL}#/join/${room.code}`);
      await press(on, 'Take part');
      await untilShown(on, 'You are in');
      await pressIn(room.console, 'Show the content notice');
      await pressIn(room.console, 'Begin the story');
      await openVote(room.console);
      await on.click(
        '//ul[@aria-label="Your response"]//button | //ol[@aria-label="Your response"]//button',
      );
      await untilShown(on, 'Sent. You can change it');
      await expect(room.screen.getByText('1 of 2 answered')).toBeVisible();
      await press(on, 'In my own words');
      await untilThere(on, 'textarea');
      await on.click('//textarea');
      await on.type(SAID);
      await press(on, 'Send to the wall');
      await expect(room.console.getByText('1 reply. No names are attached.')).toBeVisible();
    });

    test(`${name} plays on with neither server nor network after one visit`, async () => {
      const site = await openSite();
      try {
        await openHome(on, site.address, WORDS_ONLY);
        await on.run(() => navigator.serviceWorker.ready.then(() => true), undefined);
        await site.down();
        await on.reload();
        await press(on, 'Start');
        await talkTo(on, 'form[aria-label="Sorting board"]');
      } finally {
        await site.remove();
      }
    });
  });
}
