/** Names of the sheets of a workbook that hold a table, as plants call them; a number of a year may follow. */
export const sheetNames = {
  production: 'Sản lượng|Sản phẩm|Sản xuất|SL|Production|Output|Products',
  materials:
    'Nguyên liệu|Nguyên vật liệu|Nguyên phụ liệu|Vật tư|NVL|Hóa chất|Materials|Raw materials',
  energy:
    'Năng lượng|Điện và nhiên liệu|Điện, nhiên liệu|Điện|Nhiên liệu|Energy|Electricity|Fuels|Electricity and fuels',
  water: 'Nước|Nước cấp|Nước sử dụng|Nước thải|Water|Water and wastewater',
  waste: 'Chất thải|Rác thải|Chất thải, phế liệu|Phế liệu|Waste|Wastes',
  readings: 'Số đọc|Số đo|Chỉ số|Thông số vận hành|Readings',
  effluent:
    'Mẫu nước thải|Kết quả phân tích|Phân tích nước thải|Chất lượng nước thải|Effluent|Wastewater analyses|Lab results',
  flows: 'Dòng vật chất|Cân bằng|Dòng giữa các công đoạn|Flows|Balance',
  measures: 'Giải pháp|Giải pháp riêng|Measures|Own measures',
} as const;
