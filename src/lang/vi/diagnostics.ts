import type { diagnostics as english } from '../en/diagnostics.js';

export const diagnostics: Readonly<Record<keyof typeof english, string>> = {};
