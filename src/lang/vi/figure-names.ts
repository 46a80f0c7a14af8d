import type { figureNames as english } from '../en/figure-names.js';

/** Tên các chỉ tiêu, theo mã chỉ tiêu. */
export const figureNames: Readonly<Record<keyof typeof english, string>> = {
  'figure.name.mfca.step': 'chi phí tổn thất: {of}',
  'figure.name.mfca.material': 'chi phí nguyên liệu bị mất',
  'figure.name.mfca.energy': 'chi phí năng lượng cho phần bị mất',
  'figure.name.mfca.system': 'chi phí nhân công, thiết bị cho phần bị mất',
  'figure.name.mfca.waste': 'chi phí xử lý chất thải, tính trong tổn thất',
  'figure.name.mfca.loss': 'chi phí thật của tổn thất (MFCA)',
  'figure.name.mfca.total': 'tổng chi phí đã tính (MFCA)',
  'figure.name.mfca.loss.share': 'tỷ trọng tổn thất trong tổng chi phí đã tính',
  'figure.name.mfca.materials.leftOut': 'nguyên liệu chưa tính vào chi phí tổn thất',
  'figure.name.mfca.energy.leftOut': 'năng lượng chưa tính vào chi phí tổn thất',
  'figure.name.mfca.system.leftOut': 'công đoạn chưa tính vào chi phí tổn thất',
  'figure.name.mfca.waste.leftOut': 'chất thải chưa tính vào chi phí tổn thất',
  'figure.name.waste.revenue': 'tiền bán phế liệu và phụ phẩm',
  'figure.name.electricity.price': 'giá điện bình quân',
  'figure.name.electricity.peak.price': 'giá điện bình quân giờ cao điểm',
  'figure.name.electricity.standard.price': 'giá điện bình quân giờ bình thường',
  'figure.name.electricity.offpeak.price': 'giá điện bình quân giờ thấp điểm',
  'figure.name.electricity.peak.shift.value': 'giá trị mỗi kWh dời từ cao điểm sang thấp điểm',
  'figure.name.electricity.peak.surcharge': 'phần tiền điện giờ cao điểm đắt hơn thấp điểm',
  'figure.name.electricity.powerfactor.penalty': 'tiền phạt do cosφ thấp',
  'figure.name.electricity.powerfactor.penalty.computed':
    'tiền phạt do cosφ thấp, tính theo quy định',
  'figure.name.boiler.efficiency': 'hiệu suất lò hơi theo số đo',
  'figure.name.boiler.efficiency.direct':
    'hiệu suất lò hơi theo phương pháp thuận (hơi trên nhiên liệu)',
  'figure.name.boiler.stack.loss': 'tổn thất khói lò hơi',
  'figure.name.condensate.return.share': 'tỷ lệ thu hồi nước ngưng',
  'figure.name.compressed-air.leak.share': 'tỷ lệ rò rỉ khí nén',
  'figure.name.refrigeration.cop': 'hệ số lạnh (COP)',
  'figure.name.cooling-tower.evaporation': 'nước bay hơi ở tháp giải nhiệt',
  'figure.name.cooling-tower.blowdown': 'nước xả đáy tháp giải nhiệt',
  'figure.name.cooling-tower.make-up': 'nước bổ sung tháp giải nhiệt',
  'figure.name.ghg.wastewater': 'mêtan từ xử lý nước thải',
};
