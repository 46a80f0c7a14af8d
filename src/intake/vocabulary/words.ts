/**
 * Words of the closed columns, as plants write them. Accents and letter case do not matter; the id
 * itself always counts. Words of a plant's own are mapped by `names` in facility.json.
 */
export const materialKinds = {
  raw: 'nguyên liệu chính|nguyên liệu|NL chính|NLC|NL|raw material|main material',
  auxiliary: 'nguyên liệu phụ|phụ liệu|vật liệu phụ|NL phụ|phụ gia|auxiliary material|consumable',
  chemical: 'hóa chất|hoá chất|HC|chemicals',
  packaging: 'bao bì|bao bì đóng gói|BB|packing|packaging material',
} as const;

export const wasteKinds = {
  solid:
    'chất thải rắn thông thường|chất thải rắn|rắn|thông thường|CTR|CTRTT|ordinary|ordinary solid waste|solid waste',
  hazardous: 'chất thải nguy hại|nguy hại|CTNH|hazardous waste',
  byproduct: 'phụ phẩm|sản phẩm phụ|by-product|by product',
  scrap: 'phế liệu bán được|phế liệu|phế phẩm|saleable scrap',
} as const;

export const tariffPeriods = {
  peak: 'cao điểm|giờ cao điểm|CĐ|GCĐ|kWh CĐ|on-peak',
  standard: 'bình thường|giờ bình thường|BT|GBT|kWh BT|normal',
  offpeak: 'thấp điểm|giờ thấp điểm|TĐ|GTĐ|kWh TĐ|off-peak|off peak',
} as const;

export const waterStreams = {
  municipal:
    'nước máy|nước cấp|nước KCN|nước máy, nước KCN|nước thủy cục|nước sạch|tap water|zone supply|municipal or zone supply',
  well: 'nước ngầm|nước giếng|giếng|giếng khoan|nước dưới đất|groundwater|well water',
  surface: 'nước mặt|nước sông|nước hồ|nước suối|surface water|river|river water',
  rain: 'nước mưa|rainwater|rain water',
  reused:
    'nước tái sử dụng|nước tuần hoàn|nước thu hồi|nước ngưng thu hồi|tái sử dụng|reuse|reused water|recycled water',
  wastewater: 'nước thải|nước thải sau xử lý|NT|waste water|effluent',
} as const;

/** Where a flow of flows.csv may begin or end beside the steps of facility.json. */
export const borders = [
  'in',
  'out',
  'product',
  'byproduct',
  'wastewater',
  'waste',
  'air',
  'loss',
] as const;

/** What a measure of the consultant's own can save beside a carrier. */
export const measureResources = ['water', 'material', 'chemicals', 'waste'] as const;
