import { electricityUses, fuelBurners, otherUses, type Word } from './end-uses.js';
import { headings } from './headings.js';
import type { FieldKind } from './profile-fields.js';
import { sheetNames } from './sheet-names.js';
import { mainMeterNames } from './words.js';

/** A column of a small table of the profile sheet. */
export interface ListColumn {
  /** Where its cells go within an entry: `systemCost.value`; `''`: the entry is the cell. */
  readonly at: string;
  readonly vi: string;
  readonly en: string;
  readonly kind: FieldKind;
  /** With kind `choice` no other word is taken; with `text` they only stand in for their value. */
  readonly choices?: readonly Word[];
}

/**
 * A small table of the profile sheet: it may have its title above, and always has its heading. In
 * facility.json it is an object below `path`; its first `keys` columns are the names in it. Without
 * keys it is an array.
 */
export interface ProfileList {
  readonly path: string;
  readonly keys: 0 | 1 | 2;
  readonly vi: string;
  readonly en: string;
  readonly columns: readonly ListColumn[];
}

const column = (
  at: string,
  kind: FieldKind,
  vi: string,
  en: string,
  choices?: readonly Word[],
): ListColumn => ({ at, kind, vi, en, ...(choices && { choices }) });

const roles: readonly Word[] = [
  { value: 'purchase', vi: 'mua vào|mua', en: 'purchase' },
  { value: 'sub', vi: 'công tơ phụ|đo phụ|phụ', en: 'sub-meter|sub' },
  { value: 'generation', vi: 'tự phát|phát điện', en: 'generation' },
  { value: 'export', vi: 'bán ra|phát lên lưới', en: 'export' },
];
const stamps: readonly Word[] = [
  { value: 'start', vi: 'đầu khoảng|đầu', en: 'start of the interval|start' },
  { value: 'end', vi: 'cuối khoảng|cuối', en: 'end of the interval|end' },
];
const main: readonly Word[] = [{ value: 'main', vi: 'công tơ tổng', en: mainMeterNames.join('|') }];
const grades: readonly Word[] = ['A', 'B', 'C', 'D'].map((value) => ({
  value,
  vi: value,
  en: value,
}));

const firstOf = (names = ''): string => names.split('|')[0] as string;

/** Columns of the tables, as `names` and `columns` speak of them. */
const tableColumns: readonly Word[] = [
  ...Object.entries(headings).map(([value, names]) => ({ value, vi: firstOf(names), en: value })),
  { value: 'quantity', vi: 'số lượng|lượng', en: 'quantity' },
];

/** Tables, as `columns`, `vat` and `accuracy` speak of them; a file of the plant's own is named as it is. */
const tableFiles: readonly Word[] = Object.entries(sheetNames).map(([table, names]) => ({
  value: `${table}.csv`,
  vi: names,
  en: table,
}));

const value = column('value', 'number', 'Giá trị', 'Value');
const unit = column('unit', 'text', 'Đơn vị|ĐVT', 'Unit');

/** Everything of facility.json that is a list. */
export const profileLists: readonly ProfileList[] = [
  {
    path: 'assessors',
    keys: 0,
    vi: 'Nhóm đánh giá',
    en: 'Assessors',
    columns: [column('', 'text', 'Người đánh giá', 'Assessor')],
  },
  {
    path: 'steps',
    keys: 0,
    vi: 'Các công đoạn',
    en: 'Process steps',
    columns: [
      column('id', 'text', 'Mã công đoạn', 'Step id|Step'),
      column('name', 'text', 'Tên công đoạn', 'Step name'),
      column('name.en', 'text', 'Tên công đoạn (tiếng Anh)', 'Step name (English)'),
      column('systemCost.value', 'number', 'Chi phí hệ thống', 'System cost'),
      column('systemCost.unit', 'text', 'Đơn vị chi phí|Đơn vị', 'Cost unit|Unit'),
    ],
  },
  {
    path: 'meters',
    keys: 1,
    vi: 'Các công tơ, đồng hồ',
    en: 'Meters',
    columns: [
      column('name', 'text', 'Công tơ|Đồng hồ|Công tơ, đồng hồ', 'Meter'),
      column('role', 'choice', 'Vai trò', 'Role', roles),
      column('of', 'text', 'Thuộc công tơ|Thuộc', 'Part of|Of', main),
      column('endUse', 'text', 'Hộ tiêu thụ|Mục đích sử dụng', 'End use', [
        ...electricityUses,
        ...otherUses,
      ]),
      column('step', 'text', 'Công đoạn|Mã công đoạn', 'Step'),
      column('carrier', 'carrier', 'Đo dạng năng lượng|Dạng năng lượng', 'Carrier'),
      column('unit', 'text', 'Đơn vị|ĐVT', 'Unit'),
      column('stamp', 'choice', 'Thời điểm ghi', 'Time stamp', stamps),
    ],
  },
  {
    path: 'prices',
    keys: 1,
    vi: 'Đơn giá',
    en: 'Prices',
    columns: [column('what', 'resource', 'Đơn giá của', 'Price of'), value, unit],
  },
  {
    path: 'product.equivalents',
    keys: 1,
    vi: 'Hệ số quy đổi sản phẩm',
    en: 'Equivalents of products',
    columns: [
      column('product', 'text', 'Sản phẩm quy đổi|Sản phẩm khác', 'Other product'),
      column('', 'number', 'Hệ số quy đổi', 'Equivalent'),
    ],
  },
  {
    path: 'densities',
    keys: 1,
    vi: 'Khối lượng riêng',
    en: 'Densities',
    columns: [column('what', 'text', 'Khối lượng riêng của', 'Density of'), value, unit],
  },
  {
    path: 'endUses',
    keys: 1,
    vi: 'Cơ cấu sử dụng điện',
    en: 'End uses of electricity',
    columns: [
      column('endUse', 'text', 'Hộ tiêu thụ điện', 'End use of electricity', electricityUses),
      column('share', 'share', 'Tỷ lệ|Tỉ lệ', 'Share'),
      column('grade', 'choice', 'Cấp tin cậy|Mức tin cậy', 'Grade', grades),
    ],
  },
  {
    path: 'fuels',
    keys: 1,
    vi: 'Loại nhiên liệu cụ thể',
    en: 'Grades of fuels',
    columns: [
      column('fuel', 'carrier', 'Nhiên liệu', 'Fuel'),
      column('', 'grade', 'Loại cụ thể|Chủng loại', 'Grade'),
    ],
  },
  {
    path: 'fuelUses',
    keys: 2,
    vi: 'Sử dụng nhiên liệu',
    en: 'Uses of fuels',
    columns: [
      column('fuel', 'carrier', 'Nhiên liệu dùng', 'Fuel used'),
      column('use', 'text', 'Dùng cho|Thiết bị', 'Used for', fuelBurners),
      column('', 'share', 'Tỷ lệ|Tỉ lệ', 'Share'),
    ],
  },
  {
    path: 'names',
    keys: 2,
    vi: 'Cách gọi của nhà máy',
    en: 'Words of the plant',
    columns: [
      column('column', 'text', 'Thuộc cột', 'In column', [
        ...tableColumns,
        { value: 'table', vi: 'bảng', en: 'table' },
      ]),
      column('word', 'text', 'Cách gọi của nhà máy', 'Word of the plant'),
      column('', 'text', 'Nghĩa là', 'Means'),
    ],
  },
  {
    path: 'columns',
    keys: 2,
    vi: 'Tiêu đề cột của nhà máy',
    en: 'Headings of the plant',
    columns: [
      column('file', 'text', 'Tệp', 'File', tableFiles),
      column('heading', 'text', 'Tiêu đề trong tệp', 'Heading in the file'),
      column('', 'text', 'Cột chuẩn', 'Standard column', tableColumns),
    ],
  },
  {
    path: 'vat',
    keys: 1,
    vi: 'Chi phí đã gồm thuế GTGT',
    en: 'Costs that include VAT',
    columns: [
      column('file', 'text', 'Bảng có thuế GTGT', 'Table with VAT', tableFiles),
      column('', 'share', 'Thuế suất thuế GTGT|Thuế suất GTGT', 'VAT rate'),
    ],
  },
  {
    path: 'accuracy',
    keys: 1,
    vi: 'Độ không đảm bảo đo',
    en: 'Uncertainty of measurement',
    columns: [
      column('source', 'text', 'Nguồn số liệu', 'Source of data', tableFiles),
      column(
        '',
        'share',
        'Độ không đảm bảo đo tương đối|Độ không đảm bảo tương đối',
        'Relative uncertainty',
      ),
    ],
  },
  {
    path: 'benchmarks',
    keys: 0,
    vi: 'Mức chuẩn so sánh',
    en: 'Benchmarks',
    columns: [column('', 'text', 'Mã mức chuẩn', 'Benchmark')],
  },
  {
    path: 'drivers',
    keys: 0,
    vi: 'Biến ảnh hưởng',
    en: 'Drivers',
    columns: [column('', 'text', 'Mã biến ảnh hưởng', 'Driver')],
  },
];
