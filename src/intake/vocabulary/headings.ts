import type { TableName } from '../../model/plant.js';

/** Headings by canonical column, as plants write them; accents, letter case and spacing do not matter. */
export const headings: Readonly<Record<string, string>> = {
  month:
    'tháng|kỳ|kỳ hóa đơn|tháng/năm|thời gian|kỳ ghi chỉ số|tháng sản xuất|tháng báo cáo|yyyy-mm',
  date: 'ngày|ngày hóa đơn|ngày lấy mẫu|ngày ghi|ngày chứng từ|sampling date',
  unit: 'đơn vị tính|đơn vị|đơn vị đo|ĐVT|ĐV|UoM|units',
  note: 'ghi chú|diễn giải|chú thích|GC|notes|remark|remarks|comment',
  cost: 'thành tiền|chi phí|số tiền|tiền|tiền trước thuế|chi phí chưa VAT|thành tiền chưa VAT|T.tiền|amount|cost (excl. VAT)',
  revenue: 'doanh thu|giá trị sản xuất|thành tiền bán|tiền bán phế liệu|tiền bán|DT|sales',
  product: 'sản phẩm|tên sản phẩm|mặt hàng|chủng loại|mã hàng|thành phẩm|SP|tên SP|item',
  material:
    'nguyên liệu|nguyên vật liệu|vật tư|tên vật tư|tên nguyên liệu|hóa chất|tên hóa chất|nguyên phụ liệu|NVL|NPL|VT',
  kind: 'loại|phân loại|nhóm|loại vật tư|loại chất thải|type|category',
  carrier:
    'dạng năng lượng|loại nhiên liệu|nhiên liệu|loại năng lượng|năng lượng|fuel|energy|energy carrier',
  stream: 'nguồn nước|loại nước|dòng thải|tên dòng|tên chất thải|dòng|water source|waste stream',
  period: 'khung giờ|biểu giá|giờ|loại giờ|time band|tariff period|time of use',
  meter:
    'công tơ|đồng hồ|số công tơ|mã điểm đo|mã khách hàng|điểm đo|ĐH|meter id|meter no|metering point',
  document: 'số hóa đơn|số phiếu|số chứng từ|hóa đơn số|invoice|invoice no|bill no|receipt',
  destination: 'nơi xử lý|phương pháp xử lý|đơn vị thu gom|hình thức xử lý|bên nhận|PPXL|treatment',
  opening: 'tồn đầu kỳ|tồn đầu|opening stock',
  closing: 'tồn cuối kỳ|tồn cuối|closing stock',
  in_product: 'vào sản phẩm|nằm trong sản phẩm|in product',
  moisture: 'độ ẩm|hàm ẩm|độ ẩm (cơ sở ướt)|moisture content',
  reading: 'chỉ tiêu|thông số|đại lượng|chỉ số|tên chỉ số|indicator',
  value: 'kết quả|giá trị đo|số đo|giá trị|kết quả phân tích|KQ|result',
  from: 'từ ngày|ngày đầu kỳ|ngày bắt đầu',
  to: 'đến ngày|ngày cuối kỳ|ngày kết thúc',
  substance: 'chất|dòng vật chất',
  uncertainty: 'sai số|độ không đảm bảo|sai số tương đối|độ không đảm bảo tương đối',
  point: 'vị trí lấy mẫu|điểm lấy mẫu|vị trí|sampling point',
  parameter: 'thông số|chỉ tiêu|thông số phân tích|chỉ tiêu phân tích|parameters',
  id: 'mã|mã giải pháp|code',
  title: 'tên giải pháp|giải pháp|tên|name|measure',
  resource: 'tài nguyên|loại tài nguyên|nguồn lực',
  saving_quantity: 'lượng tiết kiệm|tiết kiệm|mức tiết kiệm|saving|savings',
  saving_unit: 'đơn vị tiết kiệm|đơn vị|unit',
  saving_cost: 'tiền tiết kiệm|tiết kiệm chi phí|cost saving|savings (VND)',
  investment: 'đầu tư|vốn đầu tư|chi phí đầu tư|capex|investment cost',
  opex: 'chi phí vận hành|chi phí vận hành tăng thêm|operating cost',
  life_years: 'tuổi thọ|vòng đời|tuổi thọ (năm)|life|lifetime',
  low: 'thấp|mức thấp|minimum|min',
  high: 'cao|mức cao|maximum|max',
  end_use: 'hộ tiêu thụ|mục đích sử dụng|end use',
  order: 'thứ tự|loading order',
  group: 'nhóm loại trừ|nhóm|exclusive group',
  file: 'tệp|tên tệp',
  line: 'dòng số|dòng|hàng',
  column: 'cột',
  read: 'số đọc được|giá trị gốc|đọc được|original',
  corrected: 'số đã sửa|giá trị sửa|sửa thành|corrected value',
  reason: 'lý do|lí do',
  by: 'người sửa|bởi',
};

/** What only one table calls so: a heading that means something else elsewhere. */
export const tableHeadings: Readonly<Partial<Record<TableName, Readonly<Record<string, string>>>>> =
  {
    production: {
      quantity:
        'sản lượng|sản lượng sản xuất|số lượng|thành phẩm nhập kho|sản lượng thành phẩm|khối lượng|sản lượng thực tế|số lượng nhập kho|SL|SLSX|SL TP|KL|output|qty',
    },
    materials: {
      material: 'NL',
      quantity:
        'lượng dùng|lượng tiêu thụ|xuất kho|số lượng xuất|tiêu hao|thực tế sử dụng|xuất sản xuất|SL xuất|xuất SX|số lượng|khối lượng|SL|KL|used|qty',
      cost: 'giá trị|GT',
    },
    energy: {
      carrier: 'NL|loại',
      quantity:
        'lượng tiêu thụ|lượng nhiên liệu|điện|điện năng|điện tiêu thụ|điện năng tiêu thụ|sản lượng điện|lượng điện|số lượng|khối lượng|SL|KL|consumption|qty',
      cost: 'giá trị|GT|tiền điện',
    },
    water: {
      stream: 'loại|nguồn',
      quantity:
        'lượng nước|nước tiêu thụ|nước sử dụng|khối lượng nước|m3 nước|nước|lưu lượng|số lượng|khối lượng|SL|KL|volume|qty',
      cost: 'giá trị|GT|tiền nước',
    },
    waste: {
      stream: 'chất thải|tên chất thải|rác thải',
      quantity: 'lượng chất thải|khối lượng chất thải|số lượng|khối lượng|lượng|SL|KL|qty',
      cost: 'giá trị|GT|chi phí xử lý',
    },
    flows: {
      from: 'từ công đoạn|công đoạn đi|từ|from step',
      to: 'đến công đoạn|công đoạn đến|đến|to step',
      quantity: 'lượng|số lượng|khối lượng|SL|KL|qty',
    },
  };

/** Columns that only count the rows; nobody misses them. */
export const ordinalHeadings = 'TT|STT|số TT|số thứ tự|no|no.|#'.split('|');
