/** A word of ours and how people say it: spellings parted by `|`, the first is the one that the tool writes. */
export interface Word {
  readonly value: string;
  readonly vi: string;
  readonly en: string;
}

const word = (value: string, vi: string, en: string): Word => ({ value, vi, en });

/** What electricity goes to, by the words that sectors and options know. */
export const electricityUses: readonly Word[] = [
  word('compressed-air', 'khí nén|máy nén khí', 'compressed air|air compressors'),
  word('refrigeration', 'lạnh công nghiệp|hệ thống lạnh|cấp đông, kho lạnh', 'refrigeration'),
  word('chillers', 'nước lạnh (chiller)|chiller|máy làm lạnh nước', 'chillers|chilled water'),
  word('air-conditioning', 'điều hòa không khí|điều hoà không khí|điều hòa', 'air conditioning'),
  word('cooling-tower', 'tháp giải nhiệt', 'cooling tower'),
  word('pumps', 'bơm|máy bơm', 'pumps|pumping'),
  word('fans', 'quạt', 'fans|ventilation'),
  word('dust-collection', 'hút bụi|hệ thống hút bụi', 'dust collection'),
  word('aeration', 'sục khí|sục khí nước thải|máy thổi khí', 'aeration'),
  word('lighting', 'chiếu sáng', 'lighting'),
  word('process-motors', 'động cơ công nghệ|động cơ sản xuất', 'process motors'),
  word('press', 'máy ép', 'press|presses'),
  word('mixing', 'trộn, luyện|luyện|trộn|khuấy trộn', 'mixing'),
  word('sewing', 'máy may|may', 'sewing'),
  word('electric-heating', 'gia nhiệt bằng điện|gia nhiệt điện', 'electric heating'),
  word('electric-furnace', 'lò điện', 'electric furnace'),
  word('resin-drying', 'sấy hạt nhựa', 'resin drying'),
  word('rectifier', 'chỉnh lưu|bể mạ (chỉnh lưu)', 'rectifier|rectifiers'),
  word('other', 'khác', 'other'),
];

/** What a meter of fuel, steam or water may measure beside these. */
export const otherUses: readonly Word[] = [
  word('curing', 'lưu hóa|lưu hoá', 'curing'),
  word('steam', 'hơi nước|hơi', 'steam'),
  word('cleaning', 'vệ sinh, rửa|vệ sinh công nghiệp', 'cleaning'),
  word('dyeing', 'nhuộm', 'dyeing'),
  word('hot-drain', 'nước thải nóng', 'hot drain'),
  word('rinsing', 'rửa|rửa sau mạ', 'rinsing'),
  word('thawing', 'rã đông', 'thawing'),
  word('ro-feed', 'nước cấp RO', 'RO feed'),
  word('cooling-once-through', 'làm mát một lần', 'once-through cooling'),
];

/** What burns a fuel. */
export const fuelBurners: readonly Word[] = [
  word('boiler', 'lò hơi|nồi hơi', 'boiler'),
  word('thermal-oil', 'lò dầu tải nhiệt|dầu tải nhiệt', 'thermal-oil heater|thermal oil'),
  word('hot-water', 'nước nóng|cấp nước nóng', 'hot water'),
  word('dryer', 'máy sấy|sấy', 'dryer'),
  word('stenter', 'máy căng sấy|căng sấy', 'stenter'),
  word('curing', 'lưu hóa|lưu hoá', 'curing'),
  word('kiln', 'lò nung', 'kiln'),
  word('furnace', 'lò luyện, lò nung kim loại|lò luyện|lò công nghiệp', 'furnace'),
  word('cooking', 'nấu|nấu, hấp', 'cooking'),
  word('engine', 'máy phát điện, động cơ|máy phát điện|động cơ', 'engine|generator'),
  word('vehicle', 'xe, phương tiện|phương tiện|xe nâng|xe', 'vehicle|vehicles'),
];
