import { vi } from 'vitest';
import { commands } from 'vitest/browser';

declare module 'vitest/browser' {
  interface BrowserCommands {
    testPatience: () => Promise<number>;
  }
}

// Before each file of tests in the browser: the run itself makes load, so Node measures it again.
const ms = await commands.testPatience();
vi.setConfig({ testTimeout: ms, hookTimeout: ms });
