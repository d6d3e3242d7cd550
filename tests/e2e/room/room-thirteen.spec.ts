import { expect, type Page, test } from '@playwright/test';
import { io, type Socket } from 'socket.io-client';
import type { PublicView } from '../../../src/group/views/public-view.ts';
import consoleEn from '../../../src/ui/catalogue/en/room.json' with { type: 'json' };
import debriefEn from '../../../src/ui/catalogue/en/room-debrief.json' with { type: 'json' };
import phoneEn from '../../../src/ui/catalogue/en/room-phone.json' with { type: 'json' };
import screenEn from '../../../src/ui/catalogue/en/room-screen.json' with { type: 'json' };
import consoleEs from '../../../src/ui/catalogue/es/room.json' with { type: 'json' };
import debriefEs from '../../../src/ui/catalogue/es/room-debrief.json' with { type: 'json' };
import phoneEs from '../../../src/ui/catalogue/es/room-phone.json' with { type: 'json' };
import screenEs from '../../../src/ui/catalogue/es/room-screen.json' with { type: 'json' };
import { LONG } from '../../access/settings.ts';
import { wordsOnly } from '../run.ts';
import { skipToEnd } from './room-pages.ts';

// A room of thirteen, five of them real pages, led from the code to the board, the note and the debrief, with a picture of
// wall, console and phone in each phase (in the folder of the test).

const PAGES = 5;
const OTHERS = 8;
const WALL = { width: 1280, height: 720 };
const SIZES = { console: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };
const LANGUAGES = [
  {
    locale: 'en-US',
    title: 'Platform Four',
    words: { console: consoleEn, phone: phoneEn, screen: screenEn, debrief: debriefEn },
  },
  {
    locale: 'es-MX',
    title: 'Andén cuatro',
    words: { console: consoleEs, phone: phoneEs, screen: screenEs, debrief: debriefEs },
  },
] as const;

/** A phone without a page. */
interface Other {
  readonly socket: Socket;
  readonly view: () => PublicView | undefined;
}

function otherPhone(address: string, code: string, who: number): Other {
  let last: PublicView | undefined;
  const auth = { role: 'phone', code, secret: `the-secret-of-somebody-${who}` };
  const socket = io(address, { auth, transports: ['websocket'], forceNew: true });
  socket.on('view', (view: PublicView) => {
    last = view;
  });
  return { socket, view: () => last };
}

const tell = ({ socket }: Other, command: object) => socket.emitWithAck('do', command);

/** Gives the vote of a phone for the option at a place. */
const voteBy = (other: Other, place: number) => {
  const { round, scene } = other.view() ?? {};
  const choice = scene?.options[place]?.id;
  return tell(other, { type: 'vote', round: round?.round, choice, n: 1 });
};

/** Puts the first item of the board where it may be ordinary. */
const leanOn = (other: Other) => {
  const topic = other.view()?.board?.items[0]?.id;
  return tell(other, { type: 'lean', topic, choice: 'ordinary', n: 1 });
};

const named = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** `npm test` leads it in the first language; `npm run test:long` in both. */
for (const { locale, title, words } of LANGUAGES.slice(0, LONG ? undefined : 1)) {
  test(`a room of thirteen is led in every phase: ${title}`, async ({ browser, baseURL }, info) => {
    const open = async (viewport: { width: number; height: number }, address: string) => {
      const page = await (await browser.newContext({ locale, viewport })).newPage();
      await wordsOnly(page);
      await page.goto(address);
      return page;
    };
    const facilitator = await open(SIZES.console, '/#/room');
    const press = (key: keyof typeof consoleEn) => named(facilitator, words.console[key]).click();
    await facilitator.getByLabel(words.console.scenario).selectOption({ label: title });
    await press('open');
    await expect(
      facilitator.getByRole('heading', { name: words.console['now.opening'] }),
    ).toBeVisible();
    const code = new URL(facilitator.url()).hash.split('/').at(-1) ?? '';
    const wall = await open(WALL, `/#/screen/${code}`);
    const phones: Page[] = [];
    for (let who = 0; who < PAGES; who += 1)
      phones.push(await open(SIZES.phone, `/#/join/${code}`));
    const [phone] = phones as [Page];
    const picture = async (phase: string) => {
      const all = { wall, console: facilitator, phone };
      for (const [name, page] of Object.entries(all))
        await page.screenshot({ path: info.outputPath(`${phase}-${name}.png`) });
      const scrolls = await wall.evaluate(
        () => document.documentElement.scrollHeight - innerHeight,
      );
      expect(scrolls, `${phase}: all of the wall is in view`).toBeLessThanOrEqual(0);
    };

    // Coming in: the code is large, with an address to type and how many are in.
    for (const one of phones) await named(one, words.phone.part).click();
    const others = Array.from({ length: OTHERS }, (_, who) => otherPhone(baseURL ?? '', code, who));
    await Promise.all(others.map((one) => tell(one, { type: 'join', stance: 'part' })));
    await expect(wall.getByText(/(^| )13 /)).toBeVisible();
    await expect(wall.locator('.short-address')).toHaveText(
      new RegExp(`^localhost.*/${code}$`, 'i'),
    );
    const scan = await wall.getByRole('img').first().boundingBox();
    expect(scan?.height).toBeGreaterThanOrEqual(WALL.height / 2);
    await picture('1-join');

    // All who came from a minute on leave together, and one press brings them back.
    const minute = facilitator.getByLabel(words.console.sweep);
    await press('remove.one');
    await minute.selectOption({ index: 1 });
    await facilitator.getByRole('button', { name: / 13 / }).click();
    for (const one of phones) await expect(one.getByText(words.phone.removed)).toBeVisible();
    const [last] = phones.slice(-1) as [Page];
    await last.reload();
    const again = named(last, words.phone['again-try']);
    await expect(again).toBeVisible();
    await press('sweep.undo');
    await press('remove.done');
    await again.click();
    for (const one of phones)
      await expect(one.getByRole('heading', { name: words.phone.opening })).toBeVisible();
    await expect(wall.getByText(/(^| )13 /)).toBeVisible();
    await press('main.opening');
    await picture('2-notice');
    await press('main.notice');
    const scanLine = wall.getByText(words.screen['join.scan']);
    await expect(scanLine).toHaveCount(0);
    await wall.keyboard.press('j');
    await expect(scanLine).toBeVisible();
    await wall.keyboard.press('j');
    await expect(scanLine).toHaveCount(0);
    const all = named(facilitator, words.console['lines.all']);
    const begin = named(facilitator, words.console['main.line']);
    const othersAt = (step: PublicView['step']) =>
      expect.poll(() => others.every((one) => one.view()?.step === step)).toBe(true);
    const openVote = async () => {
      await expect(all.or(begin).first()).toBeVisible();
      if (await all.isVisible()) await all.click();
      await begin.click();
      await expect(phone.getByRole('list', { name: words.phone.responses })).toBeVisible();
    };
    await picture('3-line');

    /** Pages vote for the first line, six of the others for the second, the last two for the third. */
    const vote = async () => {
      await openVote();
      for (const one of phones)
        await one
          .getByRole('list', { name: words.phone.responses })
          .getByRole('button')
          .first()
          .click();
      await othersAt('vote');
      await Promise.all(others.map((one, who) => voteBy(one, who < 5 ? 1 : 2)));
      await expect(wall.getByText(/^13 .* 13 /)).toBeVisible();
    };
    await vote();
    await picture('4-vote');
    await press('main.vote');
    await picture('5-talk');
    await press('main.talk');
    await expect(wall.getByText(/A.*B\.$/).first()).toBeVisible(); // a tie of five and five
    const shares = await wall
      .locator('.share rect')
      .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))));
    expect(Math.max(...shares), 'bars are shares of all who answered').toBeLessThan(50);
    await picture('6-reveal');
    // At the tie a clicker has something to press: the first of the tied lines.
    await expect(
      named(facilitator, words.console['main.tie'].replace('{letter}', 'A')),
    ).toBeEnabled();
    await facilitator.keyboard.press('PageDown');
    await expect(wall.getByText(words.screen.said)).toBeVisible();
    await picture('7-reaction');
    await press('back');
    for (const page of [wall, ...phones]) {
      await expect(page.getByText(words.screen.back.replace('{letter}', 'A'))).toBeVisible();
      await expect(page.getByText(words.screen['back.kept'])).toBeVisible();
    }
    await picture('8-stepped-back');
    await vote();
    await press('main.vote');
    await press('main.talk');
    await facilitator.getByRole('button', { name: /\bA\b/ }).last().click();
    await press('main.reaction');
    await picture('9-next');

    await skipToEnd(facilitator, words.console);
    if (await all.isVisible()) await all.click();
    await press('main.ending');

    // The board, then the note, each on one screen of a phone.
    const items = phone.getByRole('combobox');
    await expect(items.first()).toBeVisible();
    for (const one of await items.all()) await expect(one).toBeInViewport({ ratio: 1 });
    await expect(named(phone, words.phone['board.toNote'])).toBeInViewport({ ratio: 1 });
    for (const one of phones) await one.getByRole('combobox').first().selectOption('ordinary');
    await othersAt('sorting');
    await Promise.all(others.map(leanOn));
    await expect(facilitator.getByText(`${words.screen['place.ordinary']} 13`)).toBeVisible();
    await picture('10-board');
    await press('board.most');
    await expect(wall.getByText(words.screen['place.ordinary'])).toBeVisible();
    for (const one of phones) {
      await named(one, words.phone['board.toNote']).click();
      await one.getByRole('radio').first().check();
    }
    for (const one of await phone.getByRole('radio').all())
      await expect(one).toBeInViewport({ ratio: 1 });
    await expect(named(phone, words.phone['board.back'])).toBeInViewport({ ratio: 1 });
    await picture('11-note');
    await facilitator.getByRole('radio').first().check();
    await press('file');
    await expect(
      facilitator.getByRole('heading', { name: words.console['now.debrief'] }),
    ).toBeVisible();
    const next = facilitator.getByRole('button', {
      name: new RegExp(`^(${words.console['main.page']}|${words.console['main.debrief']})$`),
    });
    let pages = 1;
    for (; ; pages += 1) {
      await expect(wall.locator('.asked')).toHaveCount(1);
      await picture(`debrief-${pages}`);
      if ((await next.count()) === 0) break;
      const shown = (await wall.locator('main').textContent()) ?? '';
      await next.click();
      await expect(wall.locator('main')).not.toHaveText(shown);
    }
    expect(pages).toBeLessThanOrEqual(10);
    for (const { socket } of others) socket.disconnect();
  });
}
