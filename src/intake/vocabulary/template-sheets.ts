import { fold } from '../text/fold.js';

/** A name of a sheet in each language. */
interface SheetName {
  readonly vi: string;
  readonly en: string;
}

/** The sheets of the tool's own template, in its order. */
export const templateSheets = {
  guide: { vi: 'Hướng dẫn', en: 'Guide' },
  profile: { vi: 'Hồ sơ', en: 'Profile' },
  production: { vi: 'Sản lượng', en: 'Production' },
  materials: { vi: 'Nguyên liệu', en: 'Materials' },
  energy: { vi: 'Năng lượng', en: 'Energy' },
  water: { vi: 'Nước', en: 'Water' },
  waste: { vi: 'Chất thải', en: 'Waste' },
  readings: { vi: 'Số đọc', en: 'Readings' },
  effluent: { vi: 'Mẫu nước thải', en: 'Effluent' },
  flows: { vi: 'Dòng vật chất', en: 'Flows' },
  measures: { vi: 'Giải pháp', en: 'Measures' },
  lists: { vi: 'Danh mục', en: 'Lists' },
} as const satisfies Readonly<Record<string, SheetName>>;

const helpNames: ReadonlySet<string> = new Set(
  [templateSheets.guide, templateSheets.lists].flatMap(({ vi, en }) => [fold(vi), fold(en)]),
);

/** Whether a sheet is one of the template that holds no data: instructions, or lists to choose from. */
export const isHelpSheet = (name: string): boolean => helpNames.has(fold(name.trim()));
