import type { figures as english } from '../en/figures.js';

export const figures: Readonly<Record<keyof typeof english, string>> = {};
