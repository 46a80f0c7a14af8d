import type { Language } from '../../lang/speaker.js';
import type { TableName } from '../../model/plant.js';

/** A unit: the same in both languages, or in each its own. */
type UnitWord = string | readonly [vi: string, en: string];

const tonne: UnitWord = ['tấn', 't'];
const litre: UnitWord = ['lít', 'L'];
const pieces: readonly UnitWord[] = [
  ['cái', 'piece'],
  ['đôi', 'pair'],
  ['bộ', 'set'],
  ['chai', 'bottle'],
  ['lon', 'can'],
  ['thùng', 'carton'],
  ['bao', 'bag'],
  ['cuộn', 'roll'],
];
const goods: readonly UnitWord[] = [tonne, 'kg', 'm3', litre, 'm2', 'm', ...pieces];

/** The units that plants use most in a table; any other of the vocabulary may be typed. */
const usual: Readonly<Partial<Record<TableName, readonly UnitWord[]>>> = {
  production: goods,
  materials: goods,
  energy: ['kWh', 'MWh', tonne, 'kg', litre, 'm3', 'Nm3', 'GJ', 'MMBtu'],
  water: ['m3', litre],
  waste: [tonne, 'kg', 'm3', litre, ...pieces],
  readings: ['%', '°C', 'kVArh', 'VND', tonne, ['ngày', 'd'], ['giờ', 'h'], '-'],
  effluent: ['mg/L', '-', '°C', 'Pt-Co', 'MPN/100mL'],
  flows: [tonne, 'kg', 'm3', 'kWh'],
};

/** The units to offer in a table, as one writes them in the language. */
export const templateUnits = (table: TableName, language: Language): readonly string[] =>
  (usual[table] ?? []).map((unit) =>
    typeof unit === 'string' ? unit : unit[language === 'vi' ? 0 : 1],
  );
