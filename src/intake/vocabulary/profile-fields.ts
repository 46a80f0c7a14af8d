import type { Word } from './end-uses.js';
import {
  currencies,
  decimals,
  languages,
  receivers,
  treatments,
  voltages,
} from './profile-choices.js';

/**
 * What a cell of the profile sheet holds. share: `0.1` or `10 %` · choice: one of `choices` ·
 * carrier, grade, sector, resource: a word of the library, by its id or name.
 */
export type FieldKind =
  | 'text'
  | 'number'
  | 'share'
  | 'date'
  | 'month'
  | 'choice'
  | 'carrier'
  | 'grade'
  | 'sector'
  | 'resource';

export type ProfileSection = 'plant' | 'assessment' | 'product' | 'reading' | 'energy' | 'finance';

/** A line of the profile sheet. Names are spellings parted by `|`; the first is the one that the tool writes. */
export interface ProfileField {
  /** In facility.json: `finance.discountRate`. */
  readonly path: string;
  readonly section: ProfileSection;
  readonly vi: string;
  readonly en: string;
  readonly kind: FieldKind;
  /** With kind `choice` no other word is taken; with `text` they only stand in for their value. */
  readonly choices?: readonly Word[];
}

/** Titles above the lines of the sheet. */
export const profileSections: Readonly<Record<ProfileSection, Omit<Word, 'value'>>> = {
  plant: { vi: 'Cơ sở', en: 'The plant' },
  assessment: { vi: 'Đợt đánh giá', en: 'The assessment' },
  product: { vi: 'Sản phẩm', en: 'Product' },
  reading: { vi: 'Cách đọc số liệu', en: 'How data are read' },
  energy: { vi: 'Năng lượng, nước thải và hệ số', en: 'Energy, wastewater and factors' },
  finance: { vi: 'Tài chính', en: 'Finance' },
};

/** Headings of the two columns, where the sheet has such. */
export const fieldHeadings = {
  field: { vi: 'Mục|Trường|Thông tin|Nội dung|Chỉ tiêu', en: 'Field|Item' },
  value: { vi: 'Giá trị|Khai báo|Điền vào đây', en: 'Value' },
} as const;

const field = (
  section: ProfileSection,
  path: string,
  kind: FieldKind,
  vi: string,
  en: string,
  choices?: readonly Word[],
): ProfileField => ({ path, section, vi, en, kind, ...(choices && { choices }) });

/** Everything of facility.json that is one value. `schema` says itself: the sheet is one of ours. */
export const profileFields: readonly ProfileField[] = [
  field(
    'plant',
    'name',
    'text',
    'Tên cơ sở|Tên doanh nghiệp|Tên công ty|Tên nhà máy',
    'Name of the plant|Name|Company',
  ),
  field('plant', 'name.vi', 'text', 'Tên cơ sở (tiếng Việt)', 'Name (Vietnamese)'),
  field('plant', 'name.en', 'text', 'Tên cơ sở (tiếng Anh)', 'Name (English)'),
  field('plant', 'sector', 'sector', 'Ngành|Ngành sản xuất|Ngành nghề', 'Sector|Industry'),
  field('plant', 'address', 'text', 'Địa chỉ', 'Address'),
  field(
    'plant',
    'zone',
    'text',
    'Khu công nghiệp|KCN|Khu, cụm công nghiệp',
    'Industrial zone|Zone',
  ),
  field('plant', 'province', 'text', 'Tỉnh, thành phố|Tỉnh|Tỉnh/thành phố', 'Province'),
  field(
    'plant',
    'employees',
    'number',
    'Số lao động|Số người lao động|Số công nhân viên|Lao động',
    'Employees|Number of employees',
  ),
  field('plant', 'shiftsPerDay', 'number', 'Số ca mỗi ngày|Số ca/ngày', 'Shifts per day'),
  field(
    'plant',
    'hoursPerYear',
    'number',
    'Số giờ làm việc mỗi năm|Số giờ/năm|Giờ vận hành mỗi năm',
    'Hours per year|Operating hours per year',
  ),
  field(
    'plant',
    'daysPerYear',
    'number',
    'Số ngày làm việc mỗi năm|Số ngày/năm',
    'Days per year|Working days per year',
  ),

  field(
    'assessment',
    'assessedOn',
    'date',
    'Ngày đánh giá|Ngày lập báo cáo',
    'Date of the assessment|Assessed on',
  ),
  field(
    'assessment',
    'organisation',
    'text',
    'Đơn vị tư vấn|Tổ chức đánh giá',
    'Organisation|Consulting organisation',
  ),
  field('assessment', 'language', 'choice', 'Ngôn ngữ báo cáo|Ngôn ngữ', 'Language', languages),
  field(
    'assessment',
    'currency',
    'text',
    'Đồng tiền|Loại tiền|Đơn vị tiền tệ',
    'Currency',
    currencies,
  ),
  field('assessment', 'periods.base.from', 'month', 'Kỳ cơ sở: từ tháng', 'Base period: from'),
  field('assessment', 'periods.base.to', 'month', 'Kỳ cơ sở: đến tháng', 'Base period: to'),
  field(
    'assessment',
    'periods.reporting.from',
    'month',
    'Kỳ báo cáo: từ tháng',
    'Reporting period: from',
  ),
  field(
    'assessment',
    'periods.reporting.to',
    'month',
    'Kỳ báo cáo: đến tháng',
    'Reporting period: to',
  ),

  field('product', 'product.main', 'text', 'Sản phẩm chính', 'Main product'),
  field(
    'product',
    'product.unit',
    'text',
    'Đơn vị tính sản phẩm|Đơn vị sản phẩm|ĐVT sản phẩm',
    'Unit of the product|Product unit',
  ),
  field(
    'product',
    'product.massPerUnit',
    'number',
    'Khối lượng một đơn vị sản phẩm (tấn)',
    'Mass of one unit of product (t)',
  ),

  field(
    'reading',
    'numbers.decimal',
    'choice',
    'Dấu thập phân|Dấu phân cách thập phân',
    'Decimal mark|Decimal separator',
    decimals,
  ),

  field(
    'energy',
    'tariff',
    'choice',
    'Cấp điện áp mua điện|Cấp điện áp|Biểu giá điện',
    'Voltage of the electricity tariff|Tariff',
    voltages,
  ),
  field(
    'energy',
    'tariffHours',
    'text',
    'Bộ khung giờ giá điện|Khung giờ giá điện',
    'Set of tariff hours|Tariff hours',
  ),
  field('energy', 'factors', 'text', 'Bộ hệ số', 'Factor set'),
  field(
    'energy',
    'wastewater.to',
    'choice',
    'Nước thải xả đến|Nơi tiếp nhận nước thải',
    'Wastewater goes to',
    receivers,
  ),
  field(
    'energy',
    'wastewater.standard',
    'text',
    'Quy chuẩn nước thải|Quy chuẩn xả thải',
    'Wastewater standard',
  ),
  field(
    'energy',
    'wastewater.treatment',
    'choice',
    'Cách xử lý nước thải tại cơ sở|Công nghệ xử lý nước thải',
    'Own wastewater treatment|Wastewater treatment',
    treatments,
  ),

  field(
    'finance',
    'finance.discountRate',
    'share',
    'Suất chiết khấu|Tỷ suất chiết khấu',
    'Discount rate',
  ),
  field(
    'finance',
    'finance.horizonYears',
    'number',
    'Số năm tính toán|Thời gian tính toán (năm)',
    'Horizon in years|Horizon (years)',
  ),
  field(
    'finance',
    'finance.taxRate',
    'share',
    'Thuế suất thuế TNDN|Thuế suất',
    'Tax rate|Income tax rate',
  ),
  field(
    'finance',
    'finance.energyPriceRise',
    'share',
    'Mức tăng giá năng lượng mỗi năm|Tăng giá năng lượng',
    'Energy price rise per year|Energy price rise',
  ),
  field(
    'finance',
    'finance.budget',
    'number',
    'Ngân sách đầu tư|Ngân sách',
    'Investment budget|Budget',
  ),
];
