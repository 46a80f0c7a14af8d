import type { JsonPath } from './scan-json.js';

/** The path of a field as it is written for people: `finance.discountRate`, `steps[2].id`. */
export const fieldPath = (path: JsonPath): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`,
    '',
  );
