/**
 * Words of the closed columns, as plants write them. Accents and letter case do not matter; the id
 * itself always counts. Words of a plant's own are mapped by `names` in facility.json.
 */
export const materialKinds = {
  raw: 'nguyên liệu chính|nguyên liệu|nguyên vật liệu chính|nguyên vật liệu|NVL chính|NVL|NL chính|NVLC|NLC|NL|raw material|main material',
  auxiliary:
    'nguyên liệu phụ|phụ liệu|vật liệu phụ|NVL phụ|NVLP|NL phụ|NLP|vật tư|vật tư phụ|vật tư tiêu hao|phụ gia|auxiliary material|consumable',
  chemical: 'hóa chất|hoá chất|HC|dung môi|chemicals|solvent',
  packaging: 'bao bì|bao bì đóng gói|bao gói|đóng gói|BB|packing|packaging material',
} as const;

export const wasteKinds = {
  solid:
    'chất thải rắn thông thường|chất thải rắn|rắn|thông thường|không nguy hại|chất thải không nguy hại|chất thải thông thường|chất thải công nghiệp thông thường|chất thải rắn công nghiệp thông thường|chất thải rắn công nghiệp|rác thường|rác thải thông thường|sinh hoạt|rác sinh hoạt|rác thải sinh hoạt|chất thải sinh hoạt|chất thải rắn sinh hoạt|CTR|CTRTT|CTRSH|CTRCN|CTRCNTT|CTR thông thường|CTR sinh hoạt|ordinary|ordinary solid waste|solid waste|non-hazardous|municipal waste',
  hazardous: 'chất thải nguy hại|nguy hại|CTNH|rác nguy hại|hazardous waste',
  byproduct: 'phụ phẩm|sản phẩm phụ|by-product|by product',
  scrap: 'phế liệu|phế liệu bán được|phế phẩm|tái chế|chất thải tái chế|saleable scrap|recyclable',
} as const;

export const tariffPeriods = {
  peak: 'giờ cao điểm|cao điểm|CĐ|GCĐ|kWh CĐ|on-peak',
  standard: 'giờ bình thường|bình thường|giờ thường|thường|BT|GBT|kWh BT|normal',
  offpeak: 'giờ thấp điểm|thấp điểm|TĐ|GTĐ|kWh TĐ|off-peak|off peak',
} as const;

export const waterStreams = {
  municipal:
    'nước máy|nước cấp|nước KCN|nước máy, nước KCN|nước thủy cục|nước sạch|nước sinh hoạt|tap water|zone supply|municipal or zone supply',
  well: 'nước giếng|nước giếng khoan|nước ngầm|giếng|giếng khoan|nước dưới đất|groundwater|well water',
  surface: 'nước mặt|nước sông|nước hồ|nước suối|surface water|river|river water',
  rain: 'nước mưa|rainwater|rain water',
  reused:
    'nước tái sử dụng|nước tuần hoàn|nước thu hồi|nước ngưng thu hồi|tái sử dụng|reuse|reused water|recycled water',
  wastewater:
    'nước thải|nước thải sau xử lý|nước thải sản xuất|nước thải sinh hoạt|nước xả thải|nước xả|NT|waste water|effluent',
} as const;

/** How plants call the meter of what they buy, where they have no other name for it. */
export const mainMeterNames =
  'main|tổng|công tơ tổng|đồng hồ tổng|công tơ chính|đồng hồ chính|main meter'.split('|');

/** How a row of totals is called where an item should stand. */
export const totalWords =
  'tổng|tổng cộng|tổng số|cộng|cộng dồn|lũy kế|tổng kết|total|grand total|subtotal|sub-total|sum'.split(
    '|',
  );

/** How a row of averages is called where an item should stand. */
export const averageWords = 'bình quân|trung bình|TB|BQ|average|avg|mean'.split('|');

/** What stands in a cell that was left blank. */
export const blankMarks: ReadonlySet<string> = new Set(['-', '–', '—']);

/** What a measure of the consultant's own can save beside a carrier. */
export const measureResources = ['water', 'material', 'chemicals', 'waste'] as const;
