import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: import.meta.dirname,
    environment: 'node',
    testTimeout: 120_000,
    include: ['tests/**/*.test.ts'],
  },
});
