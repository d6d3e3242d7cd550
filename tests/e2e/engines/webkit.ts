import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { expect } from '@playwright/test';
import { Builder, By, Capabilities, until } from 'selenium-webdriver';
import { PATIENCE } from '../../../tools/machine/patience.ts';
import type { Engine } from './engine.ts';

/** Whether `npm test` found WebKit's driver on this machine. */
export const WEBKIT = process.env.WEBKIT === 'yes';

/** A port that nobody has. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export interface WebKitDriver {
  readonly open: () => Promise<Engine>;
  readonly stop: () => void;
}

const HOST = '127.0.0.1'; // not localhost: the driver listens to this alone

/** WebKitGTK as Debian ships it, with its own driver, on a screen nobody sees. */
export async function startWebKit(): Promise<WebKitDriver> {
  const port = await freePort();
  const screen = ['-a', '-s', '-screen 0 1400x1000x24'];
  const driver: ChildProcess = spawn(
    'xvfb-run',
    [...screen, 'WebKitWebDriver', `--host=${HOST}`, `--port=${port}`],
    { detached: true, stdio: 'ignore' },
  );
  const server = `http://${HOST}:${port}`;
  const ready = () =>
    fetch(`${server}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await expect.poll(ready).toBe(true);
  return {
    open: () => openWebKit(server),
    stop: () => {
      if (driver.pid !== undefined) process.kill(-driver.pid); // with the screen and the browser
    },
  };
}

async function openWebKit(server: string): Promise<Engine> {
  const browser = await new Builder()
    .usingServer(server)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser' }))
    .build();
  await browser.manage().window().setRect({ width: 1280, height: 900 });
  return {
    goTo: (address) => browser.get(address),
    reload: () => browser.navigate().refresh(),
    run: (script, what) => browser.executeScript(`return (${script})(arguments[0])`, what),
    click: async (xpath) => {
      const found = await browser.wait(until.elementLocated(By.xpath(xpath)), PATIENCE / 2);
      await browser.wait(until.elementIsVisible(found), PATIENCE / 2);
      await browser.executeScript('arguments[0].scrollIntoView({ block: "center" })', found);
      await found.click();
    },
    type: async (words) => (await browser.switchTo().activeElement()).sendKeys(words),
    choose: (selector, file) =>
      browser.wait(until.elementLocated(By.css(selector)), PATIENCE / 2).sendKeys(file),
    close: () => browser.quit(),
  };
}
