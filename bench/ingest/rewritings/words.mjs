// The same headings and closed words in Vietnamese and English.
const vi = {
  month: 'Tháng',
  date: 'Ngày lấy mẫu',
  product: 'Sản phẩm',
  quantity: 'Số lượng',
  unit: 'ĐVT',
  revenue: 'Doanh thu',
  note: 'Ghi chú',
  material: 'Tên vật tư',
  kind: 'Loại',
  cost: 'Thành tiền',
  carrier: 'Loại năng lượng',
  period: 'Biểu giá',
  meter: 'Công tơ',
  stream: 'Dòng',
  destination: 'Phương pháp xử lý',
  reading: 'Chỉ tiêu',
  value: 'Giá trị',
  from: 'Từ công đoạn',
  to: 'Đến công đoạn',
  substance: 'Chất',
  uncertainty: 'Sai số',
  in_product: 'Vào sản phẩm',
  moisture: 'Độ ẩm',
  point: 'Vị trí lấy mẫu',
  parameter: 'Thông số',
};
const en = {
  month: 'Month',
  date: 'Sampling date',
  product: 'Item',
  quantity: 'Qty',
  unit: 'UoM',
  revenue: 'Sales',
  note: 'Remarks',
  material: 'Material',
  kind: 'Type',
  cost: 'Amount',
  carrier: 'Fuel',
  period: 'Time band',
  meter: 'Meter ID',
  stream: 'Stream',
  destination: 'Treatment',
  reading: 'Indicator',
  value: 'Result',
  from: 'From step',
  to: 'To step',
  substance: 'Substance',
  uncertainty: 'Uncertainty',
  in_product: 'In product',
  moisture: 'Moisture content',
  point: 'Sampling point',
  parameter: 'Parameters',
};

/** `đ` has no accent to lose. */
const withoutAccents = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

/** Another heading; a unit behind the old one stays. */
const named = (change) => (table) => ({
  ...table,
  headings: table.columns.map((column, at) => {
    const unit = / \(.+\)$/.exec(table.headings[at])?.[0] ?? '';
    const heading = change(column);
    return heading === undefined ? table.headings[at] : heading + unit;
  }),
});

export const headingsIn = {
  vi: named((column) => vi[column]),
  en: named((column) => en[column]),
  plain: named((column) => vi[column] && withoutAccents(vi[column])),
  upper: named((column) => vi[column]?.toUpperCase()),
};

const spoken = {
  carrier: {
    electricity: 'Điện',
    lpg: 'khí hóa lỏng',
    coal: 'than',
    'wood-pellet': 'viên nén gỗ',
    sawdust: 'mùn cưa',
    điện: 'electricity',
  },
  period: { standard: 'giờ bình thường', peak: 'giờ cao điểm', offpeak: 'giờ thấp điểm' },
  kind: {
    raw: 'nguyên liệu chính',
    auxiliary: 'nguyên liệu phụ',
    chemical: 'hóa chất',
    packaging: 'bao bì',
    solid: 'chất thải rắn thông thường',
    hazardous: 'chất thải nguy hại',
    byproduct: 'phụ phẩm',
    scrap: 'phế liệu',
  },
  unit: { t: 'tấn', m3: 'khối', kWh: 'số điện', kg: 'ký' },
};
const streams = {
  municipal: 'nước máy',
  wastewater: 'nước thải',
  surface: 'nước mặt',
  well: 'nước giếng',
};

/** The closed words of a table in Vietnamese. */
export const inVietnamese = (table) => {
  const words = { ...spoken, ...(table.file === 'water.csv' && { stream: streams }) };
  const rows = table.rows.map((row) =>
    row.map((cell, at) => words[table.columns[at]]?.[cell] ?? cell),
  );
  return { ...table, rows };
};
