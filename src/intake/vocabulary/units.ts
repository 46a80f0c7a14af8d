/** Units of one dimension convert into each other; units that plants count in are their own. */
export type Dimension =
  | 'energy'
  | 'mass'
  | 'volume'
  | 'area'
  | 'length'
  | 'money'
  | 'pair'
  | 'piece'
  | 'set'
  | 'bottle'
  | 'can'
  | 'carton'
  | 'bag'
  | 'roll'
  | 'sheet'
  | 'cylinder'
  | 'drum'
  | 'ster'
  | 'hour'
  | 'day'
  | 'month'
  | 'year'
  | 'shift'
  | 'person'
  | 'batch'
  | 'occasion'
  | 'celsius'
  | 'degree-day'
  | 'kelvin'
  | 'percent'
  | 'plain'
  | 'ppm'
  | 'power'
  | 'peak-power'
  | 'apparent-power'
  | 'reactive-energy'
  | 'pressure'
  | 'concentration'
  | 'emission'
  | 'colour'
  | 'turbidity'
  | 'conductivity'
  | 'coliform'
  | 'co2e';

/**
 * The closed vocabulary of units: symbol, dimension, how many base units one of it is (`times` over
 * `over`, so that kg to t is an exact division), the spellings that plants use, and the source of
 * the ratio. The base unit of a dimension is the entry with 1 over 1.
 */
export interface UnitEntry {
  readonly symbol: string;
  readonly dimension: Dimension;
  readonly times: number;
  readonly over: number;
  readonly names: string;
  readonly source: string;
}

const SI = 'BIPM, SI Brochure (9th ed.)';
const TRADE = 'Vietnamese trade measure, decimal part of the SI unit';
const DEFINITION = 'by definition';

const entry = (
  symbol: string,
  dimension: Dimension,
  [times, over]: readonly [number, number],
  names: string,
  source = SI,
): UnitEntry => ({ symbol, dimension, times, over, names, source });

export const units: readonly UnitEntry[] = [
  entry('kWh', 'energy', [1, 1], 'kwh|kw h|số điện|ký điện|kí điện'),
  entry('Wh', 'energy', [1, 1000], 'wh'),
  entry('MWh', 'energy', [1000, 1], 'mwh|nghìn kWh|ngàn kWh|1000 kWh|10^3 kWh'),
  entry('GWh', 'energy', [1e6, 1], 'gwh|triệu kWh|10^6 kWh'),
  entry('kJ', 'energy', [1, 3600], 'kj'),
  entry('MJ', 'energy', [1, 3.6], 'mj'),
  entry('GJ', 'energy', [1000, 3.6], 'gj'),
  entry('TJ', 'energy', [1e6, 3.6], 'tj'),
  entry('kcal', 'energy', [4.1868, 3600], 'kcal', 'IT calorie, 4.1868 J exactly (5th ICPS, 1956)'),
  entry('Mcal', 'energy', [4.1868, 3.6], 'mcal', 'IT calorie, 4.1868 J exactly (5th ICPS, 1956)'),
  entry('Gcal', 'energy', [4186.8, 3.6], 'gcal', 'IT calorie, 4.1868 J exactly (5th ICPS, 1956)'),
  entry('MMBtu', 'energy', [1055.05585262, 3.6], 'mmbtu|triệu BTU', 'Btu(IT), ISO 31-4'),
  entry('TOE', 'energy', [41868, 3.6], 'toe|tấn dầu quy đổi', '1 toe = 41.868 GJ (IEA)'),

  entry('t', 'mass', [1, 1], 't|tấn|tonne|tonnes|ton|tons|metric ton|metric tons'),
  entry('kg', 'mass', [1, 1000], 'kg|kgs|ký|kí|kilogam|kilogram|ki lô|kg gas|ký gas'),
  entry('g', 'mass', [1, 1e6], 'g|gam|gram'),
  entry('quintal', 'mass', [1, 10], 'tạ|quintal', TRADE),
  entry('yen', 'mass', [1, 100], 'yến', TRADE),
  entry('kt', 'mass', [1000, 1], 'kt|nghìn tấn|ngàn tấn|1000 t|1000 tấn'),
  entry('lb', 'mass', [0.45359237, 1000], 'lb|lbs|pound|pao', 'International yard and pound, 1959'),

  entry(
    'm3',
    'volume',
    [1, 1],
    'm3|khối|m khối|mét khối|cubic metre|cubic meter|cubic metres|cubic meters|cbm',
  ),
  entry('Nm3', 'volume', [1, 1], 'nm3|m3n', 'Volume at 0 °C and 1 atm: the normal cubic metre'),
  entry('Sm3', 'volume', [273.15, 288.15], 'sm3|m3s', 'Ideal gas, 15 °C to 0 °C at 1 atm'),
  entry('L', 'volume', [1, 1000], 'l|lít|lit|litre|litres|liter|liters|dm3'),
  entry('mL', 'volume', [1, 1e6], 'ml|cc'),
  entry('1000 L', 'volume', [1, 1], '1000 l|1000 lít|nghìn lít|ngàn lít|10^3 lít|kl'),
  entry('hL', 'volume', [1, 10], 'hl|hectolit|hectolitre'),
  entry(
    '1000 m3',
    'volume',
    [1000, 1],
    '1000 m3|nghìn m3|ngàn m3|nghìn khối|ngàn khối|10^3 m3|thousand m3',
  ),
  entry('million m3', 'volume', [1e6, 1], 'triệu m3|triệu khối|10^6 m3'),
  entry('1000 Nm3', 'volume', [1000, 1], '1000 nm3|nghìn nm3|ngàn nm3|10^3 nm3'),

  entry('m2', 'area', [1, 1], 'm2|mét vuông|square metre|sqm'),
  entry('dm2', 'area', [1, 100], 'dm2'),
  entry('cm2', 'area', [1, 10_000], 'cm2'),
  entry('sqft', 'area', [0.09290304, 1], 'sqft|sf|ft2|pia|bia', 'International foot, 1959'),
  entry('m', 'length', [1, 1], 'm|mét|met|mét dài|m dài|mét tới|m tới|metre|metres|meter|meters'),
  entry('km', 'length', [1000, 1], 'km'),
  entry('cm', 'length', [1, 100], 'cm'),
  entry('mm', 'length', [1, 1000], 'mm'),
  entry('yd', 'length', [0.9144, 1], 'yd|yard|yards|ya', 'International yard, 1959'),

  entry('VND', 'money', [1, 1], 'vnd|vnđ|đồng|đ|d|dong|₫|đồng việt nam', DEFINITION),
  entry(
    '1000 VND',
    'money',
    [1000, 1],
    'nghìn đồng|ngàn đồng|1000đ|1000 đồng|1000 vnd|nghìn vnd|ngàn vnd|nghìn đ|ngàn đ|nghìn|ngàn|ngđ|nghđ|kvnd|k',
    DEFINITION,
  ),
  entry(
    'million VND',
    'money',
    [1e6, 1],
    'triệu đồng|trđ|tr|tr đồng|triệu đ|triệu|triệu vnd|million VND|mVND|trVND',
    DEFINITION,
  ),
  entry(
    'billion VND',
    'money',
    [1e9, 1],
    'tỷ đồng|tỉ đồng|tỷ đ|tỷ vnd|tỷ|tỉ|billion VND',
    DEFINITION,
  ),

  entry('pair', 'pair', [1, 1], 'pair|pairs|đôi|cặp|prs', DEFINITION),
  entry(
    'piece',
    'piece',
    [1, 1],
    'piece|pieces|pcs|pc|cái|chiếc|sp|sản phẩm|con|quả|viên|unit|units',
    DEFINITION,
  ),
  entry(
    '1000 pieces',
    'piece',
    [1000, 1],
    'nghìn cái|1000 cái|1000 pcs|nghìn sản phẩm',
    DEFINITION,
  ),
  entry('dozen', 'piece', [12, 1], 'tá|dozen|dozens|doz', DEFINITION),
  entry('set', 'set', [1, 1], 'set|sets|bộ', DEFINITION),
  entry('bottle', 'bottle', [1, 1], 'bottle|bottles|chai', DEFINITION),
  entry('can', 'can', [1, 1], 'can|cans|lon|hộp|box|boxes', DEFINITION),
  entry('carton', 'carton', [1, 1], 'carton|cartons|thùng|kiện', DEFINITION),
  entry('bag', 'bag', [1, 1], 'bag|bags|bao|túi|gói', DEFINITION),
  entry('roll', 'roll', [1, 1], 'roll|rolls|cuộn', DEFINITION),
  entry('sheet', 'sheet', [1, 1], 'sheet|sheets|tấm|tờ', DEFINITION),
  entry('cylinder', 'cylinder', [1, 1], 'cylinder|cylinders|bình', DEFINITION),
  entry('drum', 'drum', [1, 1], 'drum|drums|phuy|thùng phuy|phi', DEFINITION),
  entry('ster', 'ster', [1, 1], 'ster|stere|ster củi', DEFINITION),

  entry('h', 'hour', [1, 1], 'h|hour|hours|giờ'),
  entry('min', 'hour', [1, 60], 'min|phút|minute|minutes'),
  entry('s', 'hour', [1, 3600], 's|sec|giây|second|seconds'),
  entry('d', 'day', [1, 1], 'd|day|days|ngày'),
  entry('month', 'month', [1, 1], 'month|months|tháng'),
  entry('yr', 'year', [1, 1], 'yr|year|years|năm|a'),
  entry('shift', 'shift', [1, 1], 'shift|shifts|ca', DEFINITION),
  entry('person', 'person', [1, 1], 'person|persons|người|lao động', DEFINITION),
  entry('batch', 'batch', [1, 1], 'batch|batches|mẻ|lô', DEFINITION),
  entry('times', 'occasion', [1, 1], 'lần|chuyến|xe|times|trips', DEFINITION),

  entry('°C', 'celsius', [1, 1], '°c|oc|độ c|c|degc'),
  entry('°C·d', 'degree-day', [1, 1], '°c·d|°cd|°c.d|degree days|độ ngày'),
  entry('K', 'kelvin', [1, 1], 'k'),
  entry('%', 'percent', [1, 1], '%|phần trăm|percent|pct|điểm phần trăm', DEFINITION),
  entry('-', 'plain', [1, 1], '-|–|—|1|không thứ nguyên|ph|cosφ', DEFINITION),
  entry('ppm', 'ppm', [1, 1], 'ppm', DEFINITION),

  entry('kW', 'power', [1, 1], 'kw'),
  entry('W', 'power', [1, 1000], 'w'),
  entry('MW', 'power', [1000, 1], 'mw'),
  entry('kWp', 'peak-power', [1, 1], 'kwp'),
  entry('kVA', 'apparent-power', [1, 1], 'kva'),
  entry('MVA', 'apparent-power', [1000, 1], 'mva'),
  entry('kVArh', 'reactive-energy', [1, 1], 'kvarh'),
  entry('bar', 'pressure', [1, 1], 'bar|bar(g)|barg'),
  entry('kPa', 'pressure', [1, 100], 'kpa'),
  entry('MPa', 'pressure', [10, 1], 'mpa'),
  entry('kgf/cm2', 'pressure', [0.980665, 1], 'kgf/cm2|kg/cm2|at', '1 kgf = 9.80665 N (3rd CGPM)'),

  entry('mg/L', 'concentration', [1, 1], 'mg/l|g/m3'),
  entry('g/L', 'concentration', [1000, 1], 'g/l|kg/m3'),
  entry('µg/L', 'concentration', [1, 1000], 'µg/l|ug/l|mg/m3'),
  entry('mg/Nm3', 'emission', [1, 1], 'mg/nm3'),
  entry('Pt-Co', 'colour', [1, 1], 'pt-co|ptco|pt/co|tcu'),
  entry('NTU', 'turbidity', [1, 1], 'ntu'),
  entry('µS/cm', 'conductivity', [1, 1], 'µs/cm|us/cm'),
  entry('mS/cm', 'conductivity', [1000, 1], 'ms/cm'),
  entry(
    'tCO2e',
    'co2e',
    [1, 1],
    'tco2e|tco2|tco2tđ|tấn co2|tấn co2e|tấn co2 tương đương',
    DEFINITION,
  ),
  entry('kgCO2e', 'co2e', [1, 1000], 'kgco2e|kgco2|kg co2 tương đương', DEFINITION),
  entry('MPN/100mL', 'coliform', [1, 1], 'mpn/100ml|cfu/100ml|vi khuẩn/100ml'),
];
