import { vi } from 'vitest';
import { testPatience } from '../tools/machine/patience.ts';

// Before each file of tests in Node: the run itself makes load, so the load is measured again.
const ms = testPatience();
vi.setConfig({ testTimeout: ms, hookTimeout: ms });
