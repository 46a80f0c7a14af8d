import { msg } from '../lang/message.js';
import type { Text } from '../model/text.js';
import type { Dossier } from './dossier.js';
import { nameOf, readingName } from './names.js';
import { periodText } from './texts.js';

/** A setting of a JSON file: the file is enough where the row beside it says which setting. */
function settingName(file: string, path: string): Text {
  const density = /^densities\.(.+)$/.exec(path)?.[1];
  if (density !== undefined) return msg('report.place.density', { of: density, file });
  // The row itself says which of the settings of finance it is.
  return path.startsWith('finance.') ? file : msg('report.place.setting', { file, path });
}

/** What a number comes from or waits for, by name: a figure, a cell, months, a factor, a setting, or our own default. */
export function placeName(dossier: Dossier, place: string): Text {
  if (place === 'default') return msg('report.place.default');
  if (place.startsWith('factor:')) {
    const id = place.slice('factor:'.length);
    return dossier.library.factors(dossier.core.factorSet).get(id)?.name ?? id;
  }
  if (place.startsWith('indicator:')) return readingName(place.slice('indicator:'.length));
  if (place.startsWith('derived:')) return msg('report.place.derived');
  const [, file, line] = /^(.+\.(?:csv|xlsx#[^:]+)):(\d+):\w+$/.exec(place) ?? [];
  if (file !== undefined) return msg('report.place', { file, line: Number(line) });
  const [, json, path] = /^(\S+\.json):(.+)$/.exec(place) ?? [];
  if (json !== undefined && path !== undefined) return settingName(json, path);
  return monthsText(place) ?? nameOf(dossier, place);
}

/** A range of months, `2024-01/2024-12`. */
function monthsText(place: string): Text | undefined {
  const [, from, to] = /^(\d{4}-\d{2})\/(\d{4}-\d{2})$/.exec(place) ?? [];
  return from === undefined || to === undefined ? undefined : periodText({ from, to });
}
