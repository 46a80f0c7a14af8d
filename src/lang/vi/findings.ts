import type { findings as english } from '../en/findings.js';

/** Điều phát hiện được và việc cần đo trước, bằng tiếng Việt. */
export const findings: Readonly<Record<keyof typeof english, string>> = {
  'finding.step.up':
    '{Name}: từ {month} mỗi tháng thêm {size} ({low} đến {high}) mà sản lượng không giải thích được',
  'finding.step.down':
    '{Name}: từ {month} mỗi tháng bớt {size} ({low} đến {high}) mà không phải do sản lượng',
  'finding.drift.up': '{Name}: tăng dần từ {month}, nay mỗi tháng thêm {size}',
  'finding.drift.down': '{Name}: giảm dần từ {month}, nay mỗi tháng bớt {size}',
  'finding.leak':
    'Nước cấp từ {month} mỗi tháng thêm {size} ({low} đến {high}) mà nước thải không tăng: nghi rò rỉ',
  'finding.loss': '{Name}: {size} đi vào mà không thấy đi ra',
  'finding.impossible': '{month}: nước thải nhiều hơn nước cấp; kiểm tra hai đồng hồ và số ghi',
  'finding.unitSlip': '{Name}, {month}: số ghi lạc đơn vị; lệch {size} nếu đúng là vậy',
  'finding.badMeter': 'Đồng hồ {name}: các đồng hồ khác cho thấy lệch {size}',
  'finding.badMeter.unsized': 'Đồng hồ {name}: không khớp với các đồng hồ khác',
  'finding.powerFactor': 'Hệ số công suất {value}: dưới 0,90 phải trả tiền công suất phản kháng',
  'finding.baseLoad': 'Phụ tải nền: {value} điện dùng không theo sản lượng',
  'finding.benchmark': '{Name}: {value}, mức thực hành tốt là {mark}',
  'finding.yield': 'Hiệu suất thu hồi giảm: tốn thêm {size} nguyên liệu so với kỳ cơ sở',
  'finding.yield.since':
    'Hiệu suất thu hồi giảm từ {month}: tốn thêm {size} nguyên liệu so với kỳ cơ sở',
  'finding.limit': '{Name} lên tới {value}, vượt mức {mark} của {standard}',
  'finding.limit.stricter':
    '{Name} đạt quy chuẩn đang áp dụng; nhưng {value} thì không đạt mức {mark} của {standard}',
  'finding.practice.indicator': '{Name}: {value}',
  'finding.water': 'nước',
  'finding.gained': 'bớt {money} mỗi năm',
  'finding.savable': 'có thể bớt {money} mỗi năm',
  'finding.costs': 'mất {money} mỗi năm',

  'measure.missing': '{Name}: chưa biết; quyết định {options}',
  'measure.assumed': '{option}: {name} mới là ước tính; nên đo',
  'measure.doubted': '{place}: còn nghi vấn, đối chiếu với hóa đơn',
  'measure.indistinguishable':
    'Đồng hồ {name}: không phép tính nào tách được khỏi {others}; cần đo thêm một chỗ',

  'baseline.head.term': 'biến',
  'baseline.head.error': 'sai số chuẩn',
  'baseline.intercept': 'phụ tải nền (hệ số chặn)',
  'baseline.since': 'bậc từ {month}',
  'baseline.fit': '{n} tháng, {from} đến {to}; R² {r2}, CV(RMSE) {cv}, Durbin–Watson {dw}',
  'baseline.refused': 'Không dùng làm đường cơ sở: {reasons}',
  'baseline.refused.tooFewMonths': 'chưa đủ 12 tháng',
  'baseline.refused.narrowRange': 'sản lượng gần như không đổi',
  'baseline.refused.slopeSign': 'sản lượng tăng mà tiêu thụ giảm',
  'baseline.refused.slopeInsignificant': 'không biến nào giải thích được (|t| < 2)',
  'baseline.refused.lowFit': 'R² dưới 0,75',
  'baseline.refused.highScatter': 'CV(RMSE) trên 20%',
  'baseline.refused.collinear': 'các biến nói cùng một điều',
  'baseline.refused.negativeBaseLoad': 'phụ tải nền ra số âm',
  'baseline.refused.unitSlip': 'số ghi đổi đơn vị giữa chừng',
  'baseline.refused.noProduction': 'chưa biết sản lượng',
  'baseline.step':
    'Bậc vào {month} (trong khoảng {from} đến {to}): {size} mỗi tháng, 95%: {low} đến {high}',
  'baseline.drift':
    'Tăng giảm dần từ {month} (trong khoảng {from} đến {to}): cuối kỳ {size} mỗi tháng, 95%: {low} đến {high}',
  'baseline.odd': '{month} khác hẳn các tháng: không dùng khi dò bậc, vẫn tính trong mọi tổng',
  'baseline.saving': 'Tiết kiệm trong kỳ báo cáo: {saving} (68%: {low} đến {high})',
  'baseline.saving.unproven':
    'Tiết kiệm trong kỳ báo cáo: {saving} (68%: {low} đến {high}): không đủ bằng chứng',

  'balance.sums':
    'Vào {in}, ra {out}; chưa giải thích được {unaccounted} (u = {uncertainty}); mức khép kín {closure}',
  'balance.closes': 'Cân bằng khép kín trong sai số đồng hồ.',
  'balance.loss': 'Thất thoát: vào nhiều hơn ra, vượt sai số đồng hồ.',
  'balance.impossible': 'Không thể có: ra nhiều hơn vào, vượt sai số đồng hồ.',
  'balance.head.flow': 'dòng',
  'balance.head.measured': 'đo được',
  'balance.head.reconciled': 'hiệu chỉnh',
  'balance.global': 'Mọi đồng hồ cùng xét: χ² = {statistic}, ngưỡng {limit}',
  'balance.suspect': 'Nghi vấn: {name}, z = {statistic}; theo các đồng hồ khác phải là {estimate}',
  'balance.apart': 'Không tách được khỏi: {others}; cần đo thêm một chỗ',
  'balance.unobservable': 'Không đo, cũng không suy ra được: {names}',

  'report.findings.name': 'Điều nổi bật',
  'report.findings.question': 'Nhà máy đang mất ở đâu, từ bao giờ?',
  'report.findings.title.one': 'Một điều nổi bật đang làm mất tiền mỗi năm',
  'report.findings.title.other':
    '{count}\u00a0điều nổi bật đang làm mất tiền mỗi năm, xếp từ lớn nhất',
  'report.findings.title.unpriced.one': 'Một điều nổi bật; chưa rõ mất bao nhiêu tiền',
  'report.findings.title.unpriced.other': '{count}\u00a0điều nổi bật; chưa rõ mất bao nhiêu tiền',
  'report.findings.lead':
    'Tiền là giá của phần mất theo giá kỳ báo cáo; nếu không có thì là phần các giải pháp cùng dòng tiết kiệm được. Không cộng các dòng với nhau.',
  'report.findings.source':
    'Khoảng trong ngoặc: 95%. Hạng: A đo và khớp hóa đơn, B hóa đơn hoặc đồng hồ, C tính ra, D ước đoán.',
  'report.findings.source.rest':
    'Còn {rest}\u00a0điều trong tệp kết quả. Khoảng trong ngoặc: 95%. Hạng: A đo và khớp hóa đơn, B hóa đơn hoặc đồng hồ, C tính ra, D ước đoán.',
  'report.head.found': 'Điều thấy được',
  'report.head.moneyYear': 'Triệu {currency}/năm',
  'report.head.answers': 'Giải pháp',
};
