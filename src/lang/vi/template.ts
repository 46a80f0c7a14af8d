import type { template as english } from '../en/template.js';

/** Lời trong tệp Excel mà `sxsh init --excel` tạo ra để nhà máy điền. */
export const template: Readonly<Record<keyof typeof english, string>> = {
  'template.title': 'Số liệu đánh giá nhanh sản xuất sạch hơn: {name}',
  'template.guide.title': 'Hướng dẫn điền số liệu',
  'template.guide.profile':
    '1. Điền sheet “{profile}” trước, ở cột thứ hai. Điều gì chưa biết thì để trống: báo cáo sẽ nêu điều còn thiếu.',
  'template.guide.rows':
    '2. Mỗi bảng một sheet. Mỗi tháng và mỗi mục (mỗi loại nhiên liệu, mỗi nguồn nước, mỗi loại chất thải …) một dòng; thứ tự các dòng tùy ý.',
  'template.guide.months':
    '3. Tháng ghi T1/2025, 01/2025 hoặc 2025-01. Cột nào có mũi tên thì chọn trong danh sách.',
  'template.guide.blanks':
    '4. Ô trống nghĩa là không biết; số 0 nghĩa là đã đo và bằng 0. Đừng ghi 0 thay cho điều chưa biết.',
  'template.guide.numbers':
    '5. Ô số chỉ ghi số như Excel trên máy vẫn nhận; đơn vị ghi ở cột đơn vị tính, không gõ kèm sau số.',
  'template.guide.vat':
    '6. Tiền ghi chưa gồm thuế GTGT. Bảng nào đã gồm thuế thì khai thuế suất ở cuối sheet “{profile}”.',
  'template.guide.bills':
    '7. Một tháng có nhiều hóa đơn hoặc phiếu của cùng một mục: mỗi hóa đơn một dòng, ghi số hóa đơn để phân biệt.',
  'template.guide.headings':
    '8. Không đổi tên sheet và tiêu đề cột. Được thêm cột riêng: công cụ không tính cột đó và có nhắc.',
  'template.guide.months.new':
    '9. Sang tháng mới thì điền tiếp xuống dưới trong chính tệp này rồi chạy lại; không cần tạo tệp mới.',
  'template.guide.unused': '10. Sheet nào nhà máy không có số liệu thì để trống.',
  'template.guide.next':
    '11. Điền xong: lưu tệp (vẫn là .xlsx) rồi chạy “{sxsh} check {folder}”. Lệnh nêu mọi chỗ sai kèm ô để sửa; khi đã ổn, chạy “{sxsh} report {folder}” để lập báo cáo.',
  'template.guide.colours':
    'Nền đậm: cột phải có của bảng, hàng phải điền của hồ sơ. Nền nhạt hoặc không nền: ghi thêm nếu có, để trống cũng được.',
  'template.guide.sheet': 'Tên sheet',
  'template.guide.holds': 'Ghi gì ở đó',
  'template.guide.example': 'Một dòng mẫu, theo thứ tự các cột',
  'template.guide.holds.profile': 'hồ sơ cơ sở: tên, ngành, kỳ đánh giá, công tơ, đơn giá …',
  'template.guide.holds.lists': 'các từ để chọn; không sửa',
  'template.guide.optional': '{table} (nếu có)',
  'template.list': 'Danh sách: {column}',
  'template.list.months': 'các tháng của hai kỳ',
  'template.list.sectors': 'ngành',
  'template.list.carriers': 'năng lượng và nhiên liệu',
  'template.list.grades': 'loại nhiên liệu cụ thể',
  'template.list.priced': 'mục có đơn giá',
  'template.prompt.month.title': 'Tháng',
  'template.prompt.month': 'Chọn trong danh sách, hoặc ghi như {month}.',
  'template.prompt.month.typed': 'Ghi như {month}.',
  'template.prompt.date.title': 'Ngày',
  'template.prompt.date': 'Ghi như {date}.',
  'template.prompt.number.title': 'Số',
  'template.prompt.number': 'Để trống: không biết. Số 0: đã đo và bằng 0. Đơn vị ghi ở cột riêng.',
  'template.prompt.money.title': 'Tiền',
  'template.prompt.money': 'Chưa gồm thuế GTGT. Để trống: không biết.',
  'template.prompt.share.title': 'Tỷ lệ',
  'template.prompt.share': 'Ghi kèm dấu phần trăm, ví dụ 10%.',
  'template.complaint.number.title': 'Ở đây cần một số',
  'template.complaint.number': 'Chỉ ghi số, không kèm chữ hay đơn vị; chưa biết thì để trống ô.',
  'template.complaint.list.title': 'Không có trong danh sách',
  'template.complaint.list': 'Chọn một từ trong danh sách (bấm mũi tên bên phải ô).',
};
