import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{src,scripts,tests}/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/nettsted/provebygg.ts'],
    // A cold start of a browser on a slow machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
