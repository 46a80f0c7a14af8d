import type { Block, ReportModel, TableRow } from '../../src/model/report.js';
import {
  amount,
  coverage,
  electricity,
  indicators,
  leading,
  losses,
  portrait,
  water,
} from './sample-charts.js';

const money = (value: number) => amount(value * 1e9, 'VND', 'headline');

const options: TableRow[] = [
  {
    kind: 'group',
    cells: [null, 'Không tốn chi phí', null, '304', '−59', '245', '0', 'ngay', null],
  },
  {
    kind: 'row',
    cells: ['PWR02', 'Dời tải khỏi giờ cao điểm', '108 MWh', '296', '−58', '238', '0', 'ngay', 'C'],
    note: 'Cao điểm chiếm 21% điện; bơm nước dời được',
    noteColumn: 1,
  },
  {
    kind: 'row',
    cells: ['REF07', 'Làm lạnh sơ bộ trước tủ đông', '4 MWh', '8', '−1', '7', '0', 'ngay', 'C'],
    note: 'Hàng vào tủ 12–16 °C',
    noteColumn: 1,
  },
  {
    kind: 'group',
    cells: [
      null,
      'Chi phí thấp, dưới 100 triệu đồng',
      null,
      '1.310',
      '−115',
      '1.195',
      '387',
      '4 tháng',
      null,
    ],
  },
  {
    kind: 'row',
    cells: [
      'REF02',
      'Vệ sinh dàn ngưng, châm hóa chất',
      '178 MWh',
      '360',
      '−17',
      '343',
      '60',
      '2 tháng',
      'B',
    ],
    note: 'Nhiệt ngưng 41 °C; lần vệ sinh cuối 1/2024',
    noteColumn: 1,
  },
  {
    kind: 'row',
    cells: [
      'WAT02',
      'Súng phun tự khóa cho 31 vòi',
      '8.725 m³',
      '297',
      '−75',
      '222',
      '40',
      '2 tháng',
      'C',
    ],
    note: '31 trên 34 vòi không có súng',
    noteColumn: 1,
  },
  {
    kind: 'row',
    cells: ['REF04', 'Xả tuyết theo nhu cầu', '76 MWh', '155', '−3', '152', '60', '5 tháng', 'D'],
    note: 'Xả hẹn giờ 4 lần mỗi ngày, không đổi theo mùa',
    noteColumn: 1,
  },
  {
    kind: 'total',
    cells: ['Cộng', null, null, '2.883', '−231', '2.652', '1.397', '6 tháng', null],
  },
];

const optionTable: Block = {
  kind: 'table',
  columns: [
    { head: 'Mã', align: 'left', width: 0.08, tone: 'quiet' },
    { head: 'Giải pháp và lý do kích hoạt', align: 'left', width: 0.34 },
    { head: 'Lượng thuần', align: 'right', width: 0.12 },
    { head: 'Gộp', align: 'right', width: 0.08 },
    { head: 'Trùng', align: 'right', width: 0.08 },
    { head: 'Thuần', align: 'right', width: 0.08, tone: 'money' },
    { head: 'Vốn', align: 'right', width: 0.08 },
    { head: 'Hoàn vốn', align: 'right', width: 0.09 },
    { head: 'Hạng', align: 'right', width: 0.05 },
  ],
  rows: options,
  source:
    'Thứ tự áp dụng: giảm nhu cầu, phân phối, chuyển đổi, thu hồi, biểu giá. MWh dời: chỉ giảm tiền, không giảm điện. Tiền đã trừ chi phí vận hành.',
};

const sources: TableRow[] = Array.from({ length: 64 }, (_, index) => ({
  kind: 'row',
  cells: [
    `energy.csv, dòng ${index + 2}`,
    '4.565.607 kWh',
    'A',
    'hóa đơn điện; biểu giá 22–110 kV từ 5/2025, đã đối chiếu với đồng hồ tổng',
  ],
}));

/** A report with every kind of block and chart, in words of a real one. */
export const sampleReport: ReportModel = {
  title: 'Đánh giá nhanh sản xuất sạch hơn',
  subject: 'Công ty Thủy sản A (dữ liệu mẫu)',
  footer: 'Số liệu 01/2024–12/2025. Khảo sát 14/01/2026. Mã số liệu a41c 7e09',
  author: 'Đơn vị tư vấn sản xuất sạch hơn',
  date: '2026-01-14',
  keywords: ['sản xuất sạch hơn', 'thủy sản'],
  sections: [
    {
      id: 'cover',
      name: 'Trang đầu',
      question: null,
      title: 'Công ty Thủy sản A',
      lead: 'Dữ liệu mẫu, không phải doanh nghiệp có thật',
      blocks: [
        {
          kind: 'paragraph',
          style: 'large',
          text: 'Tôm, cá đông lạnh, khoảng 2.100 tấn sản phẩm mỗi năm, 420 lao động. Lô 5, đường số 2, KCN mẫu số 1, tỉnh Đồng Nai.',
        },
        {
          kind: 'chart',
          title: 'Nhà máy qua 24 tháng',
          unitLine:
            'Thang của mỗi dòng bắt đầu từ 0, trừ hiệu suất thu hồi (52–60%). Số ghi trong hình là tổng hoặc bình quân năm.',
          alt: 'Bốn dòng số liệu qua 24 tháng',
          chart: portrait,
        },
        {
          kind: 'details',
          items: [
            {
              term: 'Khảo sát',
              text: '14/01/2026 tại nhà máy; đo nước ban đêm Chủ nhật 11/01/2026',
            },
            { term: 'Người thực hiện', text: 'Chuyên gia sản xuất sạch hơn, kỹ sư năng lượng' },
            { term: 'Số liệu', text: '9 bảng, 637 dòng; 1 ô đã sửa, không dòng nào bị loại' },
            { term: 'Tiền', text: 'Đồng Việt Nam, chưa thuế GTGT, giá tháng 12/2025' },
          ],
        },
      ],
    },
    {
      id: 'decision',
      name: 'Tóm tắt cho giám đốc',
      question: 'Nên quyết định gì?',
      title: 'Mỗi năm bớt 2,65 tỷ đồng chi phí, vốn 1,4 tỷ đồng thu lại trong khoảng 6 tháng',
      lead: 'Mười hai giải pháp, đã trừ phần trùng nhau. Tính theo giá điện, nước đang trả, chưa thuế GTGT. Tám trên mười khả năng, số thật nằm trong khoảng in dưới mỗi số.',
      blocks: [
        {
          kind: 'headline',
          items: [
            {
              label: 'Tiết kiệm mỗi năm',
              value: money(2.65),
              low: money(2.47),
              high: money(2.82),
              note: '21% tiền điện, LPG, nước và nước thải năm 2025 (12,4 tỷ đồng)',
            },
            {
              label: 'Vốn đầu tư một lần',
              value: money(1.4),
              low: money(1.27),
              high: money(1.52),
              note: 'Ngân sách giám đốc nêu: 1,5 tỷ đồng; giá ước tính, chờ báo giá',
            },
            {
              label: 'Lãi thuần 10 năm (NPV)',
              value: money(14.5),
              low: money(13.4),
              high: money(15.5),
              note: 'Suất chiết khấu 10% mỗi năm; giá điện, nước giữ nguyên',
            },
          ],
        },
        {
          kind: 'chart',
          title: 'Năm giải pháp đầu mang lại 68% số tiền',
          unitLine:
            'Tiết kiệm mỗi năm, triệu đồng. Vạch đen: khoảng 8/10 khả năng. Ô trắng: phần trùng với giải pháp khác, không cộng.',
          alt: 'Biến tần quạt ngưng đứng đầu với 494 triệu đồng',
          chart: leading,
          source:
            'Nguồn: trang 9, 10 và phụ lục A. Vốn ước tính theo danh mục giải pháp, hạng D cho đến khi có báo giá. Chi phí vận hành đã trừ.',
        },
        {
          kind: 'split',
          columns: [8, 4],
          left: [
            {
              kind: 'panel',
              title: 'Bắt đầu từ thứ Hai, 19/01/2026',
              blocks: [
                {
                  kind: 'steps',
                  items: [
                    {
                      text: 'Đặt vệ sinh dàn ngưng, sửa bơm châm hóa chất',
                      note: 'tổ trưởng cơ điện',
                      right: '60 triệu',
                    },
                    {
                      text: 'Khóa nhánh ngầm DN100 đêm Chủ nhật, đọc đồng hồ',
                      note: 'tổ nước',
                      right: '0 đồng',
                    },
                    {
                      text: 'Mua 31 súng phun tự khóa, thử ở ca 1 trước',
                      note: 'quản đốc chế biến',
                      right: '40 triệu',
                    },
                  ],
                },
              ],
            },
          ],
          right: [
            {
              kind: 'panel',
              title: 'Chưa nằm trong tổng',
              blocks: [
                {
                  kind: 'paragraph',
                  style: 'body',
                  text: 'Hiệu suất thu hồi giảm từ 58,4% còn 55,9%: năm 2025 dùng thêm 156 t nguyên liệu, trị giá 14,8 tỷ đồng, lớn hơn mọi khoản ở trên.',
                },
                {
                  kind: 'paragraph',
                  style: 'body',
                  text: 'Chưa rõ do cỡ tôm hay do công đoạn. Cân thử năm ngày trước khi kết luận, trang 3.',
                },
              ],
            },
          ],
        },
      ],
    },
    {
      id: 'data',
      name: 'Chất lượng dữ liệu',
      question: 'Số liệu này tin được đến đâu?',
      title: 'Đủ tin cậy để quyết định về điện và nước, chưa đủ cho nguyên liệu',
      lead: 'Sổ sách đủ 24 tháng; một ô sai đơn vị đã sửa. Hệ lạnh dùng hai phần ba điện nhưng không có đồng hồ riêng, và 9% nguyên liệu chưa giải thích được.',
      blocks: [
        {
          kind: 'chart',
          title: 'Mười ba trên mười lăm dòng số liệu đủ 24 tháng',
          unitLine: 'Mỗi ô một tháng; càng đậm càng tin cậy. Gạch ngang: không đo.',
          alt: 'Hai dòng thiếu tháng',
          chart: coverage,
          source:
            'Sai số: chuẩn tương đối (k = 1). Nguồn: 9 bảng do nhà máy giao ngày 05/01/2026 và phiếu khảo sát.',
        },
        {
          kind: 'split',
          columns: [7, 5],
          left: [
            {
              kind: 'heading',
              text: 'Chi phí thật của dòng thải gấp chín lần phí xử lý bùn',
              unitLine: 'Triệu đồng năm 2025, dây chuyền mạ',
            },
            {
              kind: 'chart',
              alt: 'Niken đứng đầu',
              chart: losses,
              source: 'Phương pháp MFCA (ISO 14051), mức khởi đầu.',
            },
          ],
          right: [
            { kind: 'heading', text: 'Đã sửa một ô, không loại dòng nào' },
            {
              kind: 'paragraph',
              style: 'body',
              text: 'energy.csv, dòng 70, tháng 6/2025: đọc 211,9 kWh, sửa thành 211.900 kWh. Tiền 388 triệu đồng chỉ khớp giá 1.833 đồng/kWh nếu cột này là MWh. Kỹ sư năng lượng xác nhận 14/01/2026.',
            },
            {
              kind: 'paragraph',
              style: 'source',
              text: 'Nếu không sửa: 2.096 thay vì 2.198 kWh/t.',
            },
          ],
        },
      ],
    },
    {
      id: 'energy',
      name: 'Năng lượng',
      question: 'Tiền năng lượng đi đâu?',
      title: 'Giờ cao điểm dùng 21% lượng điện, nhưng trả 36% tiền điện',
      lead: 'Năm 2025 nhà máy trả 9,7 tỷ đồng cho điện và LPG, tăng 13% so với 2024. Tiền điện tăng 14,5%, một nửa do giá, một nửa do lượng.',
      blocks: [
        {
          kind: 'chart',
          title: 'Điện mỗi tháng tăng theo sản lượng, và thêm một bậc từ tháng 9/2024',
          unitLine: 'MWh/tháng, theo khung giờ',
          alt: 'Ba khung giờ qua 24 tháng',
          chart: electricity,
          source:
            'Nguồn: energy.csv, hóa đơn điện 24 tháng, hạng A; tháng 6/2025 giờ bình thường đã sửa đơn vị (trang 3). Trục từ 0.',
        },
        {
          kind: 'split',
          columns: [8, 4],
          left: [
            {
              kind: 'chart',
              title: 'Nước cấp tách khỏi nước thải đúng từ tháng 2/2025',
              unitLine: 'm³/tháng; trục từ 0',
              alt: 'Nước cấp tăng, nước thải không',
              chart: water,
              source:
                'Nét đứt: nước cấp nếu giữ tỷ lệ nước thải 90% của năm 2024. Nguồn: water.csv.',
            },
          ],
          right: [
            {
              kind: 'heading',
              text: 'Một kWh giờ cao điểm đắt gần ba lần giờ thấp điểm',
              unitLine: 'Năm 2025, chưa thuế GTGT',
            },
            {
              kind: 'table',
              isDense: true,
              columns: [
                { head: '', align: 'left', width: 0.46 },
                { head: 'MWh', align: 'right', width: 0.24 },
                { head: 'triệu đồng', align: 'right', width: 0.3, tone: 'money' },
              ],
              rows: [
                { kind: 'row', cells: ['Thấp điểm', '1.187', '1.391'] },
                { kind: 'row', cells: ['Bình thường', '2.420', '4.368'] },
                { kind: 'row', cells: ['Cao điểm', '959', '3.208'] },
                { kind: 'total', cells: ['Điện', '4.566', '8.967'] },
              ],
            },
          ],
        },
        {
          kind: 'facts',
          items: [
            { value: '738 TOE', note: 'dưới ngưỡng 1.000 của cơ sở trọng điểm' },
            { value: '0,93', note: 'cosφ, không bị phạt công suất phản kháng' },
            { value: '27%', note: 'phụ tải nền, phần không theo sản lượng' },
            { value: '150 kW', note: 'tải đêm Chủ nhật, kho lạnh giữ nhiệt' },
          ],
        },
      ],
    },
    {
      id: 'indicators',
      name: 'Chỉ số',
      question: 'So với chính mình, định mức và ngành thì ở đâu?',
      title: 'Điện vượt định mức 7%, nước gấp 2,4 lần mức tốt của ngành',
      lead: 'Mỗi dòng một chỉ số trên đơn vị sản phẩm. Chấm đen là năm 2025, chấm rỗng là 2024; đi sang trái là tốt hơn, trừ hiệu suất thu hồi.',
      blocks: [
        {
          kind: 'chart',
          title: 'Năm 2025 kém hơn 2024 ở sáu trên tám chỉ số',
          unitLine:
            'Diễn biến 24 tháng, giá trị năm, và vị trí trong khoảng thường gặp của ngành ở Việt Nam',
          alt: 'Nước tăng 24,6%',
          chart: indicators,
          source: 'Suất tính bằng tổng năm chia tổng năm. Định mức: Thông tư 52/2018/TT-BCT.',
        },
      ],
    },
    {
      id: 'options',
      name: 'Giải pháp',
      question: 'Có những giải pháp nào, cộng lại được bao nhiêu?',
      title:
        'Mười hai giải pháp tiết kiệm thuần 2.652 triệu đồng mỗi năm, thấp hơn phép cộng thẳng 231 triệu',
      lead: 'Hai giải pháp trên cùng một dòng điện hay nước không cộng được: cái sau chỉ giảm phần còn lại của cái trước.',
      blocks: [
        optionTable,
        { kind: 'heading', text: 'Nguồn của từng số' },
        {
          kind: 'table',
          isDense: true,
          columns: [
            { head: 'Ô nguồn', align: 'left', width: 0.24 },
            { head: 'Giá trị', align: 'right', width: 0.2 },
            { head: 'Hạng', align: 'left', width: 0.1 },
            { head: 'Cách có', align: 'left', width: 0.46, tone: 'quiet' },
          ],
          rows: sources,
          source: 'Nguồn: sổ nguồn của từng ô.',
        },
      ],
    },
  ],
};
