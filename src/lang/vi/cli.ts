import type { cli as english } from '../en/cli.js';

export const cli: Readonly<Record<keyof typeof english, string>> = {};
