import type { figures as english } from '../en/figures.js';

/** Tên các công thức của chỉ tiêu, theo mã công thức. */
export const figures: Readonly<Record<keyof typeof english, string>> = {
  'formula.benchmark-gap': 'Khoảng cách tới mức thực hành tốt',
  'formula.biogenic-carbon': 'CO2 nguồn gốc sinh học, ghi riêng ngoài tổng',
  'formula.biomass-oil-equivalent': 'Quy đổi sinh khối ra tấn dầu theo nhiệt trị',
  'formula.combined-uncertainty': 'Độ không đảm bảo chuẩn tổng hợp',
  'formula.direct-emission': 'Phát thải trực tiếp từ nhiên liệu và môi chất lạnh',
  'formula.equivalent-output': 'Sản lượng quy đổi về sản phẩm chính',
  'formula.final-energy': 'Năng lượng cuối cùng theo nhiệt trị thấp',
  'formula.material-yield': 'Hiệu suất thu hồi: phần vào sản phẩm trên phần đưa vào',
  'formula.oil-equivalent': 'Quy đổi ra tấn dầu theo hệ số của Bộ Công Thương',
  'formula.pollutant-load': 'Tải lượng trong nước thải theo nồng độ trung bình gia quyền lưu lượng',
  'formula.pollution-intensity': 'Cường độ ô nhiễm (RECP)',
  'formula.purchased-energy-emission': 'Phát thải gián tiếp từ điện và hơi mua ngoài',
  'formula.rectangular-uncertainty': 'Độ không đảm bảo chuẩn khi chỉ biết khoảng giá trị',
  'formula.relative-change': 'Thay đổi so với kỳ cơ sở',
  'formula.resource-productivity': 'Năng suất tài nguyên (RECP)',
  'formula.reuse-rate': 'Tỷ lệ nước tái sử dụng',
  'formula.share-of-total': 'Tỷ trọng trong tổng',
  'formula.specific-consumption': 'Suất trên đơn vị sản phẩm: tỷ số của hai tổng trong kỳ',
  'formula.sum': 'Tổng các tháng và các thành phần',
  'formula.sum-of-materials-used': 'Tổng lượng dùng: mua vào cộng tồn đầu kỳ trừ tồn cuối kỳ',
  'formula.unaccounted-water': 'Nước cấp trừ mọi đường ra đã biết',
  'formula.weighted-mean': 'Trung bình các tháng, gia quyền theo lượng dùng',
};
