import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-first.ts'],
    env: { TZ: 'Asia/Ho_Chi_Minh', NO_COLOR: '1' },
    sequence: { shuffle: true },
    testTimeout: 30_000,
  },
});
