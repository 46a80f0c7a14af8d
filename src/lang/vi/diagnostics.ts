import type { diagnostics as english } from '../en/diagnostics.js';

/** Mỗi mã có ba phần: chuyện gì, phải làm gì (`.hint`), và mục tra cứu (`.manual`). */
export const diagnostics: Readonly<Record<keyof typeof english, string>> = {
  'diagnostic.suggestion': 'có phải là “{suggestion}”? {hint}',
  'word.mainMeter': 'công tơ tổng',
  'found.link': 'một liên kết',
  'found.directory': 'một thư mục',
  'found.special': 'một ống dẫn hoặc thiết bị',
  'limit.bytes': 'byte trong một tệp',
  'limit.rows': 'hàng trong một bảng',
  'limit.columns': 'cột trong một bảng',
  'limit.characters': 'ký tự trong một ô',
  'limit.cells': 'ô trong một sổ tính',
  'limit.sheets': 'trang tính trong một sổ tính',
  'limit.parts': 'phần trong một sổ tính',
  'format.xls': 'sổ tính kiểu cũ (.xls)',
  'format.xlsb': 'sổ tính nhị phân (.xlsb)',
  'format.ods': 'bảng tính OpenDocument (.ods)',
  'format.xml': 'bảng tính XML 2003',
  'format.html': 'trang web',
  'damage.cut': 'tệp bị cắt cụt',
  'damage.checksum': 'mã kiểm tra không khớp',
  'damage.packing': 'kiểu nén không rõ',
  'damage.xml': 'không phải XML hợp lệ',
  'damage.missing': 'thiếu một tệp con',
  'damage.twice': 'có thứ xuất hiện hai lần',
  'damage.address': 'ô đứng ở địa chỉ không tồn tại',

  SX1001: 'không có thư mục “{folder}”',
  'SX1001.hint': 'kiểm tra lại đường dẫn, hoặc tạo cơ sở mới bằng “sxsh init {folder}”',
  'SX1001.manual':
    'Lệnh nhận một đường dẫn tới thư mục cơ sở không tồn tại. Đường dẫn được tính từ thư mục đang chạy lệnh, nên cơ sở nằm ở nơi khác cần ghi đường dẫn đầy đủ. Trên dòng lệnh, đường dẫn có khoảng trắng phải đặt trong dấu ngoặc kép. Tạo thư mục cơ sở mới bằng “sxsh init THƯ-MỤC”.',

  SX1002: 'thư mục “{folder}” không có hồ sơ: không có facility.json, cũng không có trang “Hồ sơ”',
  'SX1002.hint': 'tạo hồ sơ bằng “sxsh init {folder}”, hoặc chỉ đúng thư mục có hồ sơ',
  'SX1002.manual':
    'Một cơ sở là một thư mục có hồ sơ bên trong: facility.json, hoặc trang tính tên “Hồ sơ” trong một tệp Excel, cho biết ít nhất tên và ngành; thiếu hồ sơ thì các bảng số liệu không có ý nghĩa. Có thể đường dẫn lệch lên hoặc xuống một cấp, hoặc thư mục chưa được thiết lập. “sxsh init THƯ-MỤC” ghi hồ sơ bên cạnh các bảng đã có và không động vào chúng.',

  SX1003: 'tệp rỗng',
  'SX1003.hint': 'điền tệp, bắt đầu từ hàng tiêu đề, hoặc bỏ tệp khỏi thư mục',
  'SX1003.manual':
    'Tệp có tồn tại nhưng không có ký tự nào, hoặc chỉ có dòng trắng. Đây là lỗi chứ không phải “không có số liệu”: tệp rỗng thường do xuất hỏng hoặc chép dở. Bảng chưa điền vẫn giữ hàng tiêu đề. Nếu không có gì để ghi thì bỏ tệp đi.',

  SX1004: 'không đọc được tệp: {reason}',
  'SX1004.hint': 'đóng tệp ở chương trình khác, kiểm tra quyền đọc, hoặc chép lại tệp từ nguồn',
  'SX1004.manual':
    'Hệ thống không cho đọc tệp. Nguyên nhân thường gặp: thiếu quyền, chương trình khác đang khóa tệp, ổ mạng đã ngắt, ổ đĩa hỏng. Các tệp khác trong thư mục vẫn được đọc; số liệu nào cần tệp này thì được nêu tên là còn thiếu.',

  SX1005: 'ở chỗ của tệp là {found}, không được đọc',
  'SX1005.hint': 'chép chính tệp đó vào thư mục cơ sở',
  'SX1005.manual':
    'Một cơ sở là một thư mục, mọi thứ về cơ sở đều nằm trong đó; nhờ vậy mới chuyển cho người khác được. Vì thế liên kết ra ngoài thư mục, thư mục mang tên một bảng, hay ống dẫn đều không được đọc. Hãy chép chính tệp đó vào thư mục cơ sở với cùng tên.',

  SX1006: 'quá nhiều {limit}: {found}, chỉ đọc tối đa {allowed}',
  'SX1006.hint': 'tách tệp theo năm, hoặc bỏ phần không cần',
  'SX1006.manual':
    'Số liệu theo tháng của một nhà máy rất nhỏ. Bảng trên 64 MB, trên một triệu hàng, trên 500 cột, hoặc có ô trên 64 kB là thứ khác: dữ liệu thô của bộ ghi, hoặc tệp hỏng do một dấu ngoặc kép nuốt hết phần sau. Bảng như vậy không được dùng. Hãy cộng dữ liệu bộ ghi theo tháng trước, hoặc sửa tệp.',

  SX1007: 'tệp không phải văn bản đọc được: {reason}',
  'SX1007.hint': 'lưu lại dưới dạng “CSV UTF-8” trong chương trình bảng tính',
  'SX1007.manual':
    'Văn bản được đọc theo UTF-8, UTF-16 có dấu thứ tự byte (BOM), và windows-1258 nếu đọc như vậy ra tiếng Việt. Tệp này không thuộc loại nào: là tệp nhị phân, bị cắt cụt, hoặc lưu bằng bảng mã khác. Đoán sẽ làm sai chữ và tên gọi không còn khớp. Trong Excel chọn “Save As”, kiểu “CSV UTF-8 (Comma delimited)”. Thông báo nêu bảng mã nhận ra, hoặc byte đầu tiên không hợp lệ và dòng chứa nó.',

  SX1008: 'tiếng Việt trong tệp viết bằng bảng mã cũ {encoding}: “{found}” thay cho “{meant}”',
  'SX1008.hint':
    'chuyển văn bản từ {encoding} sang Unicode (UniKey Toolkit, Ctrl+Shift+F6), rồi lưu tệp dưới dạng “CSV UTF-8”',
  'SX1008.manual':
    'Trước khi có Unicode, tiếng Việt được gõ bằng phông như .VnTime (TCVN3, còn gọi là ABC) hoặc VNI-Times (VNI). Không có phông ấy, chữ hiện ra khác: “§iÖn” hoặc “Ñieän” thay cho “Điện”. Tiêu đề và tên gọi sẽ không nhận ra được, nên tệp không được dùng. UniKey Toolkit chuyển được: chép các ô, mở Toolkit bằng Ctrl+Shift+F6, chọn bảng mã nguồn TCVN3 (ABC) hoặc VNI Windows và bảng mã đích Unicode, chuyển mã clipboard, rồi dán lại. Sau đó lưu dưới dạng “CSV UTF-8”. Bảng mã được xác định từ mọi từ trong tệp: đọc theo bảng mã ấy thì ít nhất ba phần tư số từ thành âm tiết tiếng Việt.',

  SX1009: 'chữ đã mất: {count} từ có dấu hỏi thay cho chữ cái, ví dụ “{found}”',
  'SX1009.hint':
    'lưu lại từ tệp gốc dưới dạng “CSV UTF-8”; chữ đã thành dấu hỏi không thể khôi phục từ tệp này',
  'SX1009.manual':
    'Một chương trình đã lưu tệp bằng bảng mã không có chữ tiếng Việt và ghi dấu hỏi thay cho từng chữ: “Th?ng”, “?i?n”. Trong Excel đó là kiểu “CSV (Comma delimited)” thường. Chữ đã mất hẳn, chỉ tệp gốc còn giữ. Con số vẫn đúng và vẫn được dùng, nhưng tên có dấu hỏi là tên khác với tên đúng, nên một mục có thể bị tính thành hai. Tiêu đề như vậy không nhận ra được.',

  SX1014: 'tệp có vẻ là {encoding}, nhưng thiếu dấu thứ tự byte (BOM) để xác nhận',
  'SX1014.hint':
    'lưu lại dưới dạng “CSV UTF-8”, hoặc “Unicode Text” từ Excel, kiểu này tự ghi dấu ấy',
  'SX1014.manual':
    'Cứ hai byte của tệp thì một byte bằng không, như trong UTF-16. Thiếu dấu thứ tự byte (hai byte FF FE hoặc FE FF ở đầu tệp) thì chỉ có thể đoán, mà đoán sai là sai mọi chữ. Dấu này thường mất khi tệp bị cắt hoặc ghép bằng chương trình khác. Hãy lưu lại từ chương trình đã tạo ra tệp.',

  SX1015: 'chữ tiếng Việt trong tệp đã bị đọc nhầm bảng mã: “{found}” thay cho “{meant}”',
  'SX1015.hint':
    'mở tệp gốc rồi lưu dưới dạng “CSV UTF-8”; trong Excel nhập bằng Data → From Text/CSV và chọn “65001: Unicode (UTF-8)”',
  'SX1015.manual':
    'Tệp UTF-8 đã được một chương trình mở như windows-1252 rồi lưu lại, nên mỗi chữ có dấu thành hai, ba ký tự lạ: “bÃ¬” thay cho “bì”, “Ä‘iá»‡n” thay cho “điện”. Việc này hay xảy ra khi bấm đúp một tệp CSV để mở bằng Excel. Tên gọi như vậy không khớp với tên nào, nên tệp không được dùng. Hãy quay lại tệp gốc và lưu dưới dạng “CSV UTF-8”; trong Excel dùng Data → From Text/CSV và chọn bảng mã 65001. Nếu chỉ vài ô bị như vậy thì gõ lại các ô đó. Thông báo nêu một từ như đang viết, và từ mà các byte của nó cho biết.',

  SX1101: 'tệp JSON sai cú pháp, hỏng tại “{reason}”',
  'SX1101.hint': 'tìm dấu phẩy, dấu ngoặc kép hoặc dấu ngoặc bị thiếu ngay trước chỗ này',
  'SX1101.manual':
    'JSON rất chặt: tên và chữ đặt trong dấu ngoặc kép, các mục cách nhau bằng dấu phẩy, sau mục cuối không có dấu phẩy, không được viết chú thích. Chỗ được nêu là ký tự đầu tiên không thể đứng sau phần trước nó, nên lỗi nằm tại đó hoặc ngay trước đó. “⏎” nghĩa là tệp kết thúc quá sớm, thường do thiếu dấu ngoặc đóng.',

  SX1102: 'không có trường nào tên “{field}”',
  'SX1102.hint': 'sửa chính tả, hoặc bỏ trường này; nó không được dùng',
  'SX1102.manual':
    'Một trường trong facility.json hoặc answers.json có tên không nằm trong quy ước. Đây là lỗi, vì nếu lặng lẽ bỏ qua thì một giá trị mặc định sẽ bị hiểu là lời của nhà máy. Chữ hoa và chữ thường khác nhau: “hoursPerYear”, không phải “hours_per_year”. Phần còn lại của tệp vẫn được dùng.',

  SX1103: 'trường “{field}” là {found}, không phù hợp',
  'SX1103.hint': 'cần: {expected}; trường này đã bị bỏ qua',
  'SX1103.manual':
    'Trường này có trong quy ước nhưng giá trị sai kiểu hoặc ngoài khoảng: chữ ở chỗ của số, tỷ lệ lớn hơn 1, tháng không viết dạng YYYY-MM. Số viết không có ngoặc kép và dùng dấu chấm thập phân, bất kể ngôn ngữ. Trường bị bỏ qua và coi như chưa biết; phần còn lại của tệp vẫn được dùng.',

  SX1104: 'thiếu trường “{field}”',
  'SX1104.hint': 'bổ sung trường này; quy ước của thư mục cơ sở nói rõ nội dung',
  'SX1104.manual':
    'Hầu hết các trường có thể vắng, vắng nghĩa là chưa biết. Một số ít là bắt buộc: “schema”, “name”, “sector” của facility.json, và những phần mà thiếu thì trường không còn nghĩa, như đơn vị của một đơn giá. Thiếu một trong ba trường đầu thì không đánh giá được; thiếu một phần thì trường chứa nó bị bỏ qua.',

  SX1105: 'trường “{field}” được ghi hai lần',
  'SX1105.hint': 'giữ lại một lần; hiện lần ghi sau được dùng',
  'SX1105.manual':
    'Trong cùng một phần của tệp JSON có hai trường cùng tên, nên một trong hai giá trị sẽ bị bỏ mà không ai biết. Thường do chép thêm một dòng mà quên xóa dòng cũ. Hãy giữ lại dòng đúng. Cả hai chỗ đều được nêu.',

  SX1106: '“{field}” trong facility.json là {json}, trong trang Hồ sơ là {sheet}',
  'SX1106.hint': 'sửa cho hai nơi giống nhau, hoặc xóa ở một nơi',
  'SX1106.manual':
    'Hồ sơ của cơ sở có thể nằm trong facility.json, trong trang “Hồ sơ” của một tệp Excel, hoặc mỗi nơi một phần. Điều chỉ có ở một nơi thì được dùng. Khi cả hai nơi cùng khai mà khác nhau thì không giá trị nào được dùng, vì không thể biết bên nào mới hơn; riêng tên và ngành, thiếu thì không còn cơ sở để nói tới, lấy theo facility.json. Cả hai chỗ đều được nêu.',

  SX1107: 'có thêm một trang Hồ sơ; hiện dùng trang ở {first}',
  'SX1107.hint': 'chỉ giữ một trang Hồ sơ trong thư mục, xóa hoặc đổi tên trang kia',
  'SX1107.manual':
    'Hai trang tính trong thư mục cùng mang tên của hồ sơ cơ sở (“Hồ sơ”, “Profile”), nên không biết trang nào có giá trị. Trang đầu được đọc để còn kiểm tra phần còn lại của thư mục, trang kia hoàn toàn không được đọc. Thường do bản cũ của tệp Excel nằm cạnh bản mới.',

  SX1108: '“{raw}” không thuộc mục nào và không nằm dưới tiêu đề nào',
  'SX1108.hint':
    'ghi giá trị ngay cạnh tên mục, hoặc dưới tiêu đề của danh sách; lời ghi chú thì để ở cột có tiêu đề “Ghi chú”, hoặc xóa đi',
  'SX1108.manual':
    'Trang Hồ sơ có hai cột: tên mục và giá trị ngay bên cạnh. Các danh sách là những bảng nhỏ có hàng tiêu đề riêng. Giá trị nằm ở cột khác, không có tên mục bên cạnh hoặc không có tiêu đề phía trên sẽ bị mất mà không ai biết, nên được báo ở đây. Có thể ghi chú bên cạnh giá trị nếu hàng đầu đặt tên cho các cột, ví dụ “Mục | Giá trị | Ghi chú”.',

  SX1109: 'danh sách “{list}” không có hàng tiêu đề bên dưới',
  'SX1109.hint': 'ghi ngay dưới tên danh sách: {heading}',
  'SX1109.manual':
    'Trong trang Hồ sơ, công tơ, đơn giá, công đoạn và các danh sách khác là những bảng nhỏ: tên danh sách, ngay dưới là hàng tiêu đề, rồi mỗi thứ một hàng. Ở đây có tên danh sách mà không có hàng tiêu đề nên phần bên dưới không đọc được. Cột không cần có thể bỏ, thứ tự cột tùy ý. Không có gì để khai thì xóa tên danh sách đi.',

  SX1110: 'đơn vị “{raw}” không dùng được ở đây',
  'SX1110.hint': 'dùng một trong các đơn vị: {expected}, hoặc đơn vị cùng loại',
  'SX1110.manual':
    'Đơn giá là tiền cho một đơn vị của thứ đó, ví dụ VND/kWh cho điện, nghìn đồng/m3 cho nước, VND/kg cho than; nhiên liệu còn có thể tính giá theo nhiệt (VND/GJ). Khối lượng riêng là khối lượng của một đơn vị thể tích, diện tích hoặc cái, bao, bình, ví dụ kg/m3, t/m3, kg/bao. Mọi đơn vị trong danh mục đều được quy đổi. Mục này bị bỏ ra cho đến khi sửa đơn vị. Tiền khác với đồng tiền của cơ sở không được quy đổi.',

  SX1201: 'thiếu cột bắt buộc: {column}',
  'SX1201.hint':
    'chạy “sxsh map THƯ-MỤC TỆP” để trả lời cột thiếu là cột nào trong số đang có ({found}), hoặc mọi hàng có chung điều gì; hay sửa hàng tiêu đề thành {heading} (thêm cột khác tùy ý)',
  'SX1201.manual':
    'Bảng thiếu một cột mà không có nó thì không hiểu được hàng nào. Tiêu đề có thể là tiếng Việt hay tiếng Anh, có dấu hay không dấu, thứ tự tùy ý; tiêu đề riêng của nhà máy được giải thích một lần trong facility.json, ví dụ "columns": {"energy.csv": {"Lượng điện tiêu thụ": "quantity"}}. Sổ chỉ ghi một thứ thường không có cột cho biết đó là thứ gì: khi đó "columns": {"energy.csv": {"carrier": "=điện"}} nghĩa là mọi hàng của tệp là điện. Lệnh “sxsh map” hỏi và ghi giúp cả hai điều đó. Cột “unit” có thể vắng nếu tiêu đề của cột lượng đã ghi đơn vị, như “Điện (kWh)”. Trước khi sửa, không hàng nào của bảng được dùng.',

  SX1202: 'cột “{column}” không được dùng',
  'SX1202.hint': 'không cần làm gì, trừ khi cột này ứng với một cột trong quy ước',
  'SX1202.manual':
    'Bảng không nhận ra tiêu đề này nên cột được để ngoài phép tính. Với số thứ tự, đơn giá hay ghi chép thêm thì không sao. Nếu cột chứa thứ cần tính, hãy đặt tiêu đề theo quy ước, hoặc khai trong “columns” của facility.json.',

  SX1203: 'hàng có {found} ô, tiêu đề có {expected} cột',
  'SX1203.hint': 'đặt ô có chứa dấu phân cách vào trong dấu ngoặc kép, hoặc thêm các ô còn thiếu',
  'SX1203.manual':
    'Hàng có nhiều hoặc ít ô hơn tiêu đề, nên không biết ô nào thuộc cột nào. Hay gặp nhất là dấu phẩy trong ghi chú hoặc trong số mà không đặt trong ngoặc kép: hãy viết “"12,5"” và “"bao bì, nhãn"”. Hàng này bị từ chối, các hàng khác vẫn được đọc.',

  SX1204: 'dấu ngoặc kép mở ra mà không đóng',
  'SX1204.hint': 'đóng ngoặc ở cuối ô, hoặc viết đôi dấu ngoặc kép nằm trong chữ',
  'SX1204.manual':
    'Một ô bắt đầu bằng dấu ngoặc kép mà không có dấu đóng. Nếu đọc máy móc, nó sẽ nuốt mọi hàng bên dưới. Dòng này bị từ chối, các dòng dưới được đọc riêng. Dấu ngoặc kép nằm trong chữ phải viết đôi: “"ống 2"" inox"”.',

  SX1205: 'chưa có số liệu trong {table}',
  'SX1205.hint': 'điền vào nếu nhà máy có; số liệu nào cần tệp này được nêu là còn thiếu',
  'SX1205.manual':
    'Tệp vắng, hoặc chỉ có hàng tiêu đề như “sxsh init” tạo ra. Đây không phải lỗi: có thể bắt đầu đánh giá với những gì đang có. Mọi chỉ số cần tệp này đều là chưa biết và được liệt kê kèm lý do. Nếu nhà máy hoàn toàn không dùng thứ đó, một hàng ghi 0 là đủ nói lên.',

  SX1206: 'hai cột cùng mang nghĩa {column}',
  'SX1206.hint': 'giữ lại một cột, hoặc đổi tên cột mang nghĩa khác',
  'SX1206.manual':
    'Hai tiêu đề của bảng cùng chỉ một thứ, chọn một trong hai là đoán mò. Thường gặp khi biểu mẫu có cả số kế hoạch lẫn số thực tế, hoặc chi phí chưa thuế và có thuế. Hãy đổi tên cột không dùng; tiêu đề mà bảng không nhận ra sẽ được để ngoài và có ghi chú.',

  SX1207: '“{text}” và {rows} dòng ở dưới bảng không phải là hàng của bảng, không được đọc',
  'SX1207.hint': 'không cần làm gì, trừ khi đó là số liệu: khi đó hãy điền tháng và số cho hàng',
  'SX1207.manual':
    'Dưới hàng số liệu cuối cùng thường có chữ ký, ngày lập biểu hay ghi chú. Các dòng không có tháng và không có số nào được để riêng và chỉ ghi chú lại ở đây, để không có gì biến mất mà không nói. Nếu trong đó có hàng số liệu thật thì tháng và số của nó đang trống: hãy điền vào.',

  SX1208: 'hàng ẩn {rows} của trang tính vẫn được tính',
  'SX1208.hint': 'bỏ ẩn để xem; hàng không dùng thì xóa hẳn, hoặc chuyển sang trang khác',
  'SX1208.manual':
    'Hàng bị ẩn trong Excel không ai nhìn thấy, nhưng vẫn là số liệu: có hàng bị lọc mất, có hàng cũ giấu đi. Chương trình tính chúng như mọi hàng khác và nói ra ở đây. Hãy bỏ ẩn (chọn cả trang, chuột phải, Unhide) để kiểm tra, rồi xóa hàng thừa nếu có.',

  SX1209: '{rows} hàng của {table} có ở hai nơi, ở đây và ở {other}, và hai nơi khớp nhau',
  'SX1209.hint': 'giữ lại một nơi, để lần sau sửa không bị lệch',
  'SX1209.manual':
    'Cùng những hàng đó vừa nằm trong tệp CSV vừa nằm trong sổ tính, hoặc ở hai trang tính. Lần này số liệu giống hệt nhau nên chỉ được tính một lần. Nếu sau này sửa một bên mà quên bên kia thì sẽ thành lỗi, nên hãy giữ lại một nơi.',

  SX1210: '{table}: {item} có ở hai nơi, ở đây và ở {other}, và hai nơi khác nhau',
  'SX1210.hint':
    'giữ lại nơi đúng, xóa các hàng đó ở nơi kia; nếu là hai hóa đơn khác nhau thì thêm cột số hóa đơn hoặc ngày ở cả hai nơi',
  'SX1210.manual':
    'Một bảng có thể nằm ở nhiều tệp hoặc nhiều trang tính: điện một tệp, than một tệp, mỗi năm một trang; các hàng được gộp lại. Nhưng ở đây cùng một thứ trong cùng một tháng có ở hai nơi với số khác nhau, và không có gì cho biết nơi nào đúng, hay phải cộng cả hai, nên cả bảng không được dùng. Thường gặp khi CSV là bản cũ của sổ tính. Cũng được coi là khác nhau khi hai nơi ghi đúng những con số đó cho cùng một tháng dưới hai tên. Hãy giữ bản đúng và xóa bản kia.',

  SX1211: '“{name}” không phải là bảng nào của cơ sở, không được đọc',
  'SX1211.hint':
    'nếu đó là số liệu thì cho biết cột nào là gì bằng “sxsh map THƯ-MỤC TỆP”, hoặc đặt lại tên tệp hay tên trang',
  'SX1211.manual':
    'Tên và tiêu đề của tệp hoặc trang tính này không cho biết nó là bảng nào: sản lượng, nguyên liệu, năng lượng, nước, chất thải… Nó được để ngoài và ghi chú lại. Nếu là biểu mẫu riêng của nhà máy thì lệnh map hỏi từng cột một lần và nhớ câu trả lời trong facility.json, lần sau biểu mẫu đó được đọc ngay.',

  SX1212: 'trang tính “{sheet}” bị ẩn nhưng vẫn được đọc',
  'SX1212.hint': 'bỏ ẩn để kiểm tra; nếu là bản cũ thì xóa trang',
  'SX1212.manual':
    'Trang tính này bị ẩn trong Excel và chứa một bảng của cơ sở, nên được đọc như các trang khác. Trang ẩn thường là bản cũ hoặc bản tính nháp mà người nhận không thấy. Hãy bỏ ẩn và xem có đúng là số liệu cần dùng không.',

  SX1213: 'cột ẩn {columns} của trang tính vẫn được đọc',
  'SX1213.hint': 'bỏ ẩn để kiểm tra; cột không dùng thì xóa hẳn',
  'SX1213.manual':
    'Cột bị ẩn trong Excel không ai nhìn thấy nhưng vẫn là số liệu, và tiêu đề của nó là một cột mà bảng cần, nên nó được đọc như mọi cột khác. Cột ẩn thường là số liệu cũ hoặc cột tính tạm. Hãy bỏ ẩn (chọn cả trang, chuột phải, Unhide) và xem có đúng là cột cần dùng không.',

  SX1214: '{table} được gộp từ nhiều nơi: {files}',
  'SX1214.hint': 'không cần làm gì, nếu mỗi nơi đúng là một phần của bảng',
  'SX1214.manual':
    'Nhà máy thường ghi điện, dầu, than ở các sổ khác nhau, hoặc mỗi năm một trang tính. Khi không thứ nào có mặt trong cùng một tháng ở hai nơi thì các hàng được gộp thành một bảng, và chương trình nêu tên các nơi đó ở đây. Nếu trong đó có bản cũ hoặc bản tổng hợp của nơi khác thì hãy bỏ ra khỏi thư mục.',

  SX1215: 'facility.json khai {entry} cho mọi hàng, mà “{other}” cũng cho biết {column}',
  'SX1215.hint':
    'xóa {entry} trong “columns” của facility.json (bảng “Tiêu đề cột của nhà máy” của trang Hồ sơ), hoặc khai cột đó là “unused”',
  'SX1215.manual':
    'Mục có dấu “=” trong “columns” của facility.json cho biết mọi hàng của tệp là gì, thay cho một cột không có trong tệp. Ở đây tệp đã có cột đó, hoặc một mục khác cũng cho biết điều đó, nên không rõ phải theo bên nào. Hãy xóa mục thừa; nếu cột trong tệp không dùng thì khai cột đó là "unused".',

  SX1216: 'tiêu đề “{title}” cho biết tiền đã có VAT, nhưng hồ sơ chưa ghi thuế suất',
  'SX1216.hint':
    'ghi thuế suất vào hồ sơ, ví dụ "vat": {"{table}": 0.08} trong facility.json hay một hàng ở bảng “Chi phí đã gồm thuế GTGT” của trang Hồ sơ, hoặc dùng cột tiền chưa thuế',
  'SX1216.manual':
    'Chi phí trong đánh giá là tiền chưa VAT. Cột này theo tiêu đề là tiền có thuế, và nếu coi là chưa thuế thì mọi khoản tiết kiệm cao hơn thật 8 đến 10 %. Hãy cho biết thuế suất của bảng, chương trình sẽ trừ ra; hoặc lấy cột tiền trước thuế của hóa đơn. Thuế suất khác nhau giữa các dòng thì phải dùng cột trước thuế.',

  SX1217: 'các cột tháng {months} không ghi năm',
  'SX1217.hint': 'ghi năm vào tiêu đề (T1/2024), vào một hàng phía trên, hoặc vào tên bảng',
  'SX1217.manual':
    'Các tháng xếp theo cột nhưng không chỗ nào cho biết năm: không có trong tiêu đề, không có cột Năm, không có hàng năm phía trên, và dòng tên bảng không nêu đúng một năm. Đoán năm là đoán số liệu của kỳ nào, nên bảng không được dùng. Hãy ghi năm vào một trong những chỗ đó.',

  SX1218: 'tiền trong bảng được đọc theo đơn vị {unit} ghi ở dòng tên bảng',
  'SX1218.hint': 'nếu sai thì ghi đơn vị vào tiêu đề cột, ví dụ “Thành tiền (đồng)”',
  'SX1218.manual':
    'Nhiều biểu mẫu ghi đơn vị một lần ở trên: “ĐVT: 1.000 đồng”. Tiêu đề của các cột tiền không ghi đơn vị nào khác, nên đơn vị ấy được dùng cho chúng. Nếu dòng đó chỉ nói về một phần của bảng thì hãy ghi đơn vị ngay trong tiêu đề từng cột, tiêu đề cột luôn được ưu tiên.',

  SX1301: 'sổ tính được bảo vệ bằng mật khẩu',
  'SX1301.hint': 'mở bằng chương trình bảng tính, bỏ mật khẩu rồi lưu lại',
  'SX1301.manual':
    'Tệp được mã hóa, không có mật khẩu thì không đọc được gì. Chương trình không hỏi và không giữ mật khẩu. Hãy xin người gửi một bản không có mật khẩu: trong Excel vào File, Info, Protect Workbook, Encrypt with Password rồi để trống ô mật khẩu. Việc khóa từng trang tính để tránh sửa thì không cản trở.',

  SX1302: 'tệp mang đuôi .xlsx nhưng thật ra là {found}',
  'SX1302.hint': 'mở bằng Excel hoặc LibreOffice rồi lưu dưới dạng “Excel Workbook (.xlsx)”',
  'SX1302.manual':
    'Đổi tên tệp không làm đổi nội dung. Phần mềm kế toán thường xuất một trang web hoặc sổ tính kiểu cũ rồi đặt đuôi .xls hay .xlsx; Excel vẫn mở được nhưng có cảnh báo. Hãy mở tệp trong Excel rồi lưu lại dưới dạng “Excel Workbook (.xlsx)”, chỉ mất một phút và không mất gì. Chưa có gì trong tệp được đọc.',

  SX1303: 'sổ tính có chứa macro',
  'SX1303.hint': 'lưu lại dưới dạng “Excel Workbook (.xlsx)”, không kèm macro',
  'SX1303.manual':
    'Macro là chương trình nằm trong sổ tính. Ở đây macro không bao giờ được chạy, và sổ tính có macro không được đọc: các ô có thể là thứ mà macro vừa ghi ra. Lưu dưới dạng .xlsx sẽ bỏ macro và giữ lại giá trị. Sau khi lưu, hãy xem lại các con số một lần.',

  SX1304: 'tệp mang đuôi .xlsx nhưng thật ra là văn bản thuần',
  'SX1304.hint':
    'đổi đuôi tệp thành .csv, hoặc mở bằng chương trình bảng tính rồi lưu thành sổ tính',
  'SX1304.manual':
    'Tệp chứa chữ ngăn cách bằng dấu phân cách, như phần mềm công tơ hay ngân hàng vẫn xuất, nhưng mang tên của sổ tính. Đổi đuôi thành .csv thì tệp được đọc như mọi bảng khác. Chưa có gì trong tệp được đọc.',

  SX1305: 'tệp không phải là sổ tính',
  'SX1305.hint': 'đặt đúng sổ tính vào đó, hoặc bỏ tệp đi',
  'SX1305.manual':
    'Tệp mang tên sổ tính Excel nhưng là thứ khác: văn bản, ảnh, tệp nén. Excel cũng không mở được. Có thể đã đính kèm nhầm hoặc đổi tên nhầm. Chưa có gì trong tệp được đọc.',

  SX1306: 'sổ tính bị hỏng: {damage} ({part})',
  'SX1306.hint':
    'xin gửi lại tệp, hoặc mở bằng chương trình bảng tính, cho sửa chữa, kiểm tra số liệu rồi lưu',
  'SX1306.manual':
    'Sổ tính là một tệp nén gồm nhiều tệp con có mã kiểm tra. Ở đây có chỗ không khớp: tệp bị cắt cụt, một tệp con bị thiếu hoặc bị thay đổi, hoặc không hiểu được. Thường do tải về hoặc chép dở chừng. Một chữ số hỏng là một con số sai, nên không dùng gì trong sổ tính này. Hãy xin gửi lại; nếu để chương trình sửa chữa thì so lại số liệu với bản gốc.',

  SX1307: 'sổ tính bung ra quá lớn, trên {allowed} MB hoặc gấp hơn 400 lần kích thước nén ({part})',
  'SX1307.hint': 'chỉ giữ các trang tính cần thiết rồi lưu thành sổ tính mới',
  'SX1307.manual':
    'Sổ tính là tệp nén, và vài kilobyte có thể được tạo ra để bung thành hàng gigabyte. Việc bung dừng ở 512 MB cho cả sổ, hoặc khi một tệp con lớn hơn 400 lần kích thước nén. Tệp của nhà máy luôn nhỏ hơn nhiều. Chưa có gì được đọc. Nếu tệp lành, hãy chép các trang tính cần thiết sang sổ tính mới.',

  SX1308: 'sổ tính có khai báo kiểu tài liệu ({part})',
  'SX1308.hint': 'mở bằng chương trình bảng tính rồi lưu lại; hỏi rõ nguồn gốc tệp',
  'SX1308.manual':
    'Một phần của sổ tính mở đầu bằng khai báo kiểu tài liệu, thứ có thể định nghĩa những từ viết tắt bung ra vô tận hoặc đọc tệp khác. Không chương trình bảng tính nào ghi như vậy. Tệp bị từ chối mà không xem tiếp. Hãy hỏi ai đã tạo tệp.',

  SX1309: 'có giá trị lấy từ sổ tính khác: {links}',
  'SX1309.hint': 'kiểm tra xem lúc lưu tệp lần cuối các giá trị đó có mới không',
  'SX1309.manual':
    'Công thức trong sổ tính này tham chiếu tới tệp khác. Giá trị được đọc là giá trị đã lưu kèm, cũ hay mới tùy lần cập nhật cuối từ các tệp đó, và ở đây không kiểm tra được. Hãy mở sổ tính ở nơi có các tệp kia, cập nhật liên kết rồi lưu, hoặc xin luôn các tệp kia.',

  SX1310: 'ô gộp hiển thị “{shown}” và che mất {covered}',
  'SX1310.hint': 'bỏ gộp ô, rồi xóa hoặc dùng phần hiện ra',
  'SX1310.manual':
    'Vùng ô gộp hiển thị nội dung của ô đầu tiên. Các ô còn lại trong vùng có thể vẫn chứa thứ mà không ai thấy, dù công thức vẫn tính đến. Phần hiển thị được dùng; phần bị che thì không. Hãy bỏ gộp ô, xem phần hiện ra rồi quyết định.',

  'measures.amount': 'lượng dùng của khoảng đo',
  'measures.mean': 'công suất hoặc lưu lượng trung bình của khoảng đo',
  'stamp.start': 'đầu',
  'stamp.end': 'cuối',
  'stamp.by.facility': 'theo facility.json',
  'stamp.by.edges': 'theo mốc đầu và mốc cuối của tệp',
  'stamp.by.convention': 'như biểu đồ phụ tải của công tơ, vì tệp không nói rõ',

  SX1401:
    '{meter}: giá trị đọc theo {unit}, là {measures}, {minutes} phút một lần; mỗi mốc giờ là {stamp} khoảng đo, {by}',
  'SX1401.hint':
    'nếu sai thì ghi vào facility.json, ở công tơ này trong "meters": "unit" hoặc "stamp": "start" (đầu) hay "end" (cuối), hay vào cột “Đơn vị”, “Thời điểm ghi” ở bảng “Các công tơ, đồng hồ” của trang Hồ sơ',
  'SX1401.manual':
    'Số liệu phụ tải dựa trên ba điều mà tệp thường không nói: đơn vị, độ dài khoảng đo, và mốc giờ là đầu hay cuối khoảng đo. Đơn vị lấy từ cột đơn vị, tiêu đề, dòng chú thích phía trên, hoặc facility.json; độ dài là khoảng cách thường gặp nhất giữa hai hàng; đầu hay cuối thì do mốc đầu và mốc cuối của những ngày trọn vẹn cho biết (00:15 đến 00:00 là cuối, 00:00 đến 23:45 là đầu), hoặc khai trong facility.json. Khi không có gì cho biết thì mốc giờ là cuối, như biểu đồ phụ tải của công tơ. Giá trị kW là công suất trung bình của khoảng đo. Giờ là giờ địa phương, không có múi giờ.',

  SX1402: '{meter}: không có đơn vị nào hợp với số liệu phụ tải (thấy: “{raw}”)',
  'SX1402.hint': 'ghi đơn vị vào tiêu đề, “value (kWh)”, hoặc vào dòng đầu tiên “# điện, kWh”',
  'SX1402.manual':
    'Con số 12,5 mỗi mười lăm phút có thể là 12,5 kWh, cũng có thể là công suất trung bình 12,5 kW, chênh nhau bốn lần. Vì thế đơn vị không bao giờ được đoán. Đơn vị nằm ở cột “unit”, ở tiêu đề cột giá trị, ở dòng chú thích trên tiêu đề, hoặc trong facility.json ở công tơ này của "meters". Nhận đơn vị năng lượng, thể tích, khối lượng và lưu lượng của chúng: kW, MW, m³/h, t/h.',

  SX1403: '“{raw}” không phải là mốc giờ đọc được (số hàng như vậy: {rows})',
  'SX1403.hint': 'ghi giờ dạng 2025-01-15 07:15 hoặc 15/01/2025 07:15, không kèm múi giờ',
  'SX1403.manual':
    'Mỗi hàng số liệu phụ tải cần ngày và giờ: 2025-01-15 07:15, 2025-01-15T07:15:00, 15/01/2025 7:15, hoặc số thứ tự ngày của bảng tính. Ngày phải có thật và nằm trong 1990–2099; đồng hồ có 24 giờ; múi giờ khác +07:00 không phải giờ của nhà máy. Thông báo nêu hàng đầu tiên và số hàng. Chưa sửa thì cả tệp chưa được dùng, vì một năm bị thủng trông giống một năm dùng ít.',

  SX1404: '“{raw}” không phải là giá trị đọc được (số hàng như vậy: {rows})',
  'SX1404.hint': 'chỉ viết số, theo một cách viết cho cả cột; chưa biết thì để trống',
  'SX1404.manual':
    'Giá trị là một con số thuần. Dấu thập phân được quyết định từ mọi giá trị của tệp; giá trị không theo cách đó là lỗi. Chữ của bộ ghi như “NaN”, “null”, “#N/A” nghĩa là chưa biết: hãy để trống ô đó, khoảng đo ấy được tính là thiếu. Thông báo nêu hàng đầu tiên và số hàng.',

  SX1405: 'các hàng không cách nhau đúng một khoảng đo; thấy: {minutes} phút',
  'SX1405.hint': 'xuất mỗi hàng cách nhau 1 đến 60 phút, chia hết một giờ (1, 5, 10, 15, 30, 60)',
  'SX1405.manual':
    'Độ dài khoảng đo là khoảng cách thường gặp nhất giữa hai hàng. Nó phải là số phút nguyên và chia hết một giờ, để giờ, ngày và tháng gồm những khoảng trọn vẹn. 0 nghĩa là chưa có hai hàng khác giờ nhau. Số liệu từng giây, hai giờ một lần hay từng ngày không thuộc loại này; số liệu ngày thì cộng thành tháng và ghi vào energy.csv.',

  SX1406:
    '{meter}: thiếu {missing} khoảng đo, ở {gaps} chỗ; chỗ dài nhất {longest} phút, từ {clock} ngày {from}',
  'SX1406.hint':
    'xin lại số còn thiếu; tháng bị thiếu thì không có tổng, biểu đồ phụ tải và phụ tải nền tính trên phần đã có',
  'SX1406.manual':
    'Giữa hàng đầu và hàng cuối có khoảng đo vắng hoặc để trống. Chúng không được điền thay: tháng bị thiếu thì không có tổng, phần đã biết nêu bên cạnh. Phụ tải nền, công suất đỉnh và hệ số tải được nêu khi có từ chín phần mười của kỳ; ít hơn nhưng có từ bảy ngày trọn vẹn, trong đó có một Chủ nhật, thì nêu cho những ngày đo được, kèm ngày và với độ tin cậy thấp hơn. Thiếu đúng một giờ vào mùa xuân là đồng hồ theo giờ mùa hè, thứ Việt Nam không có: hãy đặt bộ ghi về +07:00.',

  SX1407:
    'có khoảng đo ghi hai lần, đầu tiên lúc {clock} ngày {from}: {rows} hàng, trong đó {differing} hàng khác hàng trước',
  'SX1407.hint':
    'mỗi khoảng đo giữ một hàng; xem đồng hồ có bị vặn lùi, hay tệp bị ghép trùng không',
  'SX1407.manual':
    'Hai hàng cùng chỉ một khoảng đo. Chúng không bao giờ được cộng: hai hàng bằng nhau thì tính một, khác nhau thì không tin hàng nào và khoảng đo đó là chưa biết. Thường do hai lần xuất chồng lên nhau, hoặc bộ ghi đặt ở múi giờ có giờ mùa hè nên một giờ mùa thu lặp lại; khi đó cả mùa hè cũng lệch một giờ.',

  SX1408: 'có hàng thuộc tháng đã qua (số hàng như vậy: {rows})',
  'SX1408.hint': 'sắp xếp tệp theo thời gian, cũ trước hoặc mới trước đều được',
  'SX1408.manual':
    'Số liệu phụ tải được đọc một mạch, hết tháng này sang tháng khác, để tệp nhiều năm vẫn vừa bộ nhớ. Trong một tháng các hàng có thể theo thứ tự bất kỳ, nhưng tháng đã có tháng khác nối sau thì đóng lại. Dòng nêu ra là hàng đầu tiên đến muộn; thường là hàng ngay trước nó bị sai ngày.',

  SX1409: 'giá trị âm: {raw} (số hàng như vậy: {rows})',
  'SX1409.hint':
    'kiểm tra chiều của máy biến dòng; điện phát ngược lên lưới thì tách thành công tơ riêng với vai trò “export”',
  'SX1409.manual':
    'Lượng đo được trong một khoảng không thể nhỏ hơn không. Giá trị âm thường do máy biến dòng lắp ngược chiều, hoặc công tơ bù trừ điện mặt trời phát lên lưới với điện tiêu thụ. Hãy xuất hai chiều riêng, mỗi chiều một tệp.',

  SX1410:
    '{meter}: giá trị chỉ có tăng; đây là chỉ số công tơ, không phải lượng dùng của từng khoảng',
  'SX1410.hint':
    'xuất lượng dùng của từng khoảng (biểu đồ phụ tải), hoặc lấy hiệu hai chỉ số rồi nhân hệ số nhân của công tơ',
  'SX1410.manual':
    'Giá trị tăng từ hàng này sang hàng khác suốt cả tệp là chỉ số của bộ đếm, cộng lại không có nghĩa gì. Hiệu của hai hàng mới là lượng dùng của khoảng đo, nhưng còn phải nhân hệ số nhân của máy biến dòng, biến áp, điều mà chỉ số không biết và tệp không nói. Vì thế ở đây không tự quy đổi.',

  SX1411:
    '{meter}, {month}: cộng các khoảng đo được {value} {unit}, hóa đơn ghi {bill} {unit} ({percent} %)',
  'SX1411.hint':
    'kiểm tra đơn vị (kW hay kWh), hệ số nhân và kỳ ghi của hóa đơn; chênh trong 2 % là khớp',
  'SX1411.manual':
    'Một tháng trọn vẹn của số liệu phụ tải và các hàng của cùng công tơ trong energy.csv hay water.csv phải khớp nhau trong 2 %. Chênh 2 hay 4 lần là kW bị đọc thành kWh; chênh một số tròn lớn là hệ số nhân; chênh vài phần trăm thường do hóa đơn không tính từ ngày đầu đến ngày cuối tháng: khi đó hãy ghi kỳ hóa đơn vào cột “from” và “to”, các tháng sẽ được so theo tổng. Cả hai vẫn được dùng: tổng của năm lấy theo hóa đơn, biểu đồ phụ tải lấy theo khoảng đo.',

  SX1416:
    '{meter}, {fromMonth} đến {toMonth}: cộng các khoảng đo được {value} {unit}, hóa đơn cộng lại {bill} {unit} ({percent} %, cho phép {tolerance} %)',
  'SX1416.hint': 'kiểm tra đơn vị (kW hay kWh), hệ số nhân và kỳ ghi của các hóa đơn',
  'SX1416.manual':
    'Hóa đơn ghi từ giữa tháng này đến giữa tháng sau được chia cho các tháng theo số ngày, nên từng tháng không thể khớp với số liệu phụ tải. Vì vậy chỉ so tổng của dãy tháng liền nhau dài nhất mà cả hai bên đều có trọn, từ ba tháng trở lên; chênh được phép là 2 % cộng phần điện của những ngày ở hai đầu dãy. Chênh 2 hay 4 lần là kW bị đọc thành kWh; chênh một số tròn lớn là hệ số nhân. Cả hai vẫn được dùng: tổng của năm lấy theo hóa đơn, biểu đồ phụ tải lấy theo khoảng đo.',

  SX1415:
    '{meter}: {value} {unit} lúc {clock} ngày {from}, gấp {times} lần mức cao thường thấy của công tơ này ({usual} {unit}); số khoảng như vậy: {rows}',
  'SX1415.hint':
    'đối chiếu với màn hình công tơ hoặc biểu đồ của điện lực; nếu sai thì sửa trong tệp hoặc để trống ô đó',
  'SX1415.manual':
    'Giá trị này cao hơn khoảng ba lần mức mà 999 phần nghìn giá trị của chính công tơ đó không vượt. Máy biến áp và cáp chỉ được chọn gấp một đến hai lần phụ tải lớn nhất, nên trong một khoảng đo phụ tải thật khó lên đến thế; thường là lỗi của bộ ghi, lỗi truyền, hoặc thiếu dấu thập phân. Giá trị không bị sửa: công suất đỉnh, hệ số tải, tỷ lệ các khung giờ và tổng vẫn tính cả nó, và báo cáo ghi rằng các số ấy dựa trên một ô đáng ngờ. Nêu nhiều nhất tám khoảng lớn nhất.',

  SX1417: 'không thấy hàng tiêu đề có cột thời gian và cột giá trị (thấy: {found})',
  'SX1417.hint':
    'đặt tiêu đề là “Thời gian” và “Công suất (kW)” hoặc “Điện năng (kWh)”; cũng nhận: thời điểm, ngày giờ, mốc thời gian, timestamp; giá trị, sản lượng, tiêu thụ, phụ tải, lưu lượng, P (kW), kW, kWh',
  'SX1417.manual':
    'Tệp số liệu phụ tải cần một hàng tiêu đề, trong đó một cột là ngày và giờ, một cột là giá trị kèm đơn vị. Tiêu đề có thể có dấu hay không dấu, tiếng Việt hay tiếng Anh, và phía trên có thể có vài dòng tên. Tiêu đề riêng của nhà máy khai một lần trong facility.json, ví dụ "columns": {"meters/tong.csv": {"Kênh 1": "value", "Lúc": "time"}}. Ngày và giờ ở hai cột riêng thì ghép lại thành một.',

  SX1418: 'cột “{column}” là chỉ số công tơ, không phải lượng dùng hay công suất của từng khoảng',
  'SX1418.hint':
    'xuất biểu đồ phụ tải (kW hoặc kWh của từng khoảng), hoặc thêm cột “Điện năng (kWh)” bằng hiệu hai chỉ số nhân hệ số nhân của công tơ',
  'SX1418.manual':
    'Chỉ số là trạng thái của bộ đếm, cộng lại không có nghĩa gì. Hiệu của hai chỉ số liền nhau mới là lượng dùng của khoảng đo, nhưng còn phải nhân hệ số nhân của máy biến dòng, biến áp, điều mà tệp không nói. Vì thế ở đây không tự quy đổi. Tệp có cả chỉ số lẫn lượng dùng thì chỉ cột lượng dùng được đọc.',

  SX1419: 'tệp {file}: công tơ “{meter}” chưa được khai báo trong hồ sơ',
  'SX1419.hint':
    'nếu là công tơ tổng thì đổi tên tệp thành tong.csv hoặc main.csv; nếu không thì ghi vào facility.json dòng "meters": {"{meter}": {"role": "sub", "of": "main"}}, thêm công tơ mua vào nữa thì dùng "role": "purchase"; trên trang Hồ sơ thì khai ở bảng “Các công tơ, đồng hồ”',
  'SX1419.manual':
    'Tên tệp trong meters/ là tên công tơ. Công tơ tổng có thể tên là main, tổng, công tơ tổng; công tơ khác phải khai nó là gì: “purchase” là phần mua vào, “sub” là một phần của công tơ khác, “generation” và “export” tính riêng. Tệp vẫn được đọc và các số của nó vẫn nêu riêng, nhưng không được dùng để nói về cả nhà máy.',

  SX1420:
    'khung giờ bán điện “{regime}”, áp dụng từ {from}, chưa được dùng vì còn phải xác nhận: {source}; các ngày đó vẫn chia theo “{used}”',
  'SX1420.hint':
    'hóa đơn đã theo khung giờ mới thì ghi "tariffHours": "{regime}" vào facility.json, hoặc “{regime}” vào hàng “Bộ khung giờ giá điện” của trang Hồ sơ',
  'SX1420.manual':
    'Văn bản mới đặt khung giờ khác, nhưng các nguồn mâu thuẫn về ngày hóa đơn bắt đầu theo. Chừng nào bảng khung giờ của chương trình chưa ghi là đã xác nhận thì mọi ngày vẫn chia theo khung giờ cũ. Hóa đơn của nhà máy quyết định: "tariffHours" trong facility.json chọn một bộ cho mọi ngày.',

  SX1412: 'khung giờ bán điện “{regime}”, áp dụng từ {from} đến {to}, còn phải xác nhận: {source}',
  'SX1412.hint':
    'đối chiếu với khung giờ trên hóa đơn; muốn ấn định một bộ thì ghi "tariffHours": "hours-2014" vào facility.json, hoặc "hours-2014" vào hàng “Bộ khung giờ giá điện” của trang Hồ sơ',
  'SX1412.manual':
    'Giờ cao điểm, bình thường, thấp điểm do văn bản quy định và đã có thay đổi. Chúng đi kèm chương trình dưới dạng dữ liệu có ngày hiệu lực và nguồn; một số chưa đọc được tận nguồn. Bộ mới chỉ được dùng khi đã xác nhận. Hóa đơn của nhà máy quyết định. "tariffHours" trong facility.json chọn một bộ cho mọi ngày: hours-2014 (cao điểm 9:30–11:30 và 17:00–20:00, thấp điểm 22:00–4:00) hoặc hours-2026 (cao điểm 17:30–22:30, thấp điểm 0:00–6:00); Chủ nhật không có cao điểm.',

  SX1413: 'tệp không được đọc: số liệu phụ tải là tệp CSV',
  'SX1413.hint': 'lưu lại thành “CSV UTF-8”, hoặc chuyển ra khỏi thư mục meters/',
  'SX1413.manual':
    'Thư mục meters/ chứa mỗi công tơ một tệp CSV, đặt theo tên công tơ. Tệp khác trong đó được để nguyên. Số liệu phụ tải trong Excel thì lưu thành CSV trước; nhiều năm mười lăm phút cũng không vừa một trang tính.',

  SX1414: 'có hàng ghi “{raw}”, trong khi hàng đầu ghi “{unit}”',
  'SX1414.hint': 'mỗi tệp một đơn vị, mỗi công tơ một tệp',
  'SX1414.manual':
    'Một tệp số liệu phụ tải là một đại lượng của một công tơ, theo một đơn vị. Cột đơn vị thay đổi nghĩa là hai đại lượng bị xuất chung một tệp, hoặc hàng của hai công tơ bị trộn. Hãy xuất riêng từng thứ.',

  SX2001: '“{raw}” không phải là số',
  'SX2001.hint': 'chỉ viết chữ số, theo cách viết của cả cột; chưa biết thì để trống',
  'SX2001.manual':
    'Ô trong cột số lại chứa chữ, đơn vị, hoặc số viết khác quy ước của cả cột. Ô như vậy không bao giờ được coi là 0: hàng bị từ chối. Đơn vị ghi ở tiêu đề hoặc cột “unit”, lời giải thích ghi ở “note”. Để trống nghĩa là chưa biết, 0 nghĩa là đo được bằng không. Ví dụ: “1.234,5” trong cột gồm các số dạng “1,234.5” bị từ chối.',

  SX2002:
    '“{raw}” có thể hiểu hai cách: {asComma} nếu dấu phẩy là thập phân, {asPoint} nếu dấu chấm là thập phân',
  'SX2002.hint':
    'ghi vào facility.json dòng "numbers": {"decimal": "comma"} nếu dấu phẩy là thập phân, hoặc "numbers": {"decimal": "point"} nếu là dấu chấm; hay điền hàng “Dấu thập phân” của trang Hồ sơ',
  'SX2002.manual':
    '“1.234” ở Việt Nam là một nghìn hai trăm ba mươi tư, ở Anh là hơn một chút. Quy ước được quyết định từ mọi ô của cột, rồi từ các cột khác của tệp, rồi từ “numbers” trong facility.json. Khi tất cả đều để ngỏ thì không đoán, hàng bị từ chối. Một dòng trong facility.json giải quyết cho mọi tệp còn để ngỏ.',

  SX2003: '“{raw}” không có trong danh sách từ được nhận',
  'SX2003.hint':
    'dùng một trong các từ: {allowed}; trong bảng số liệu, từ riêng của nhà máy có thể khai trong "names" của facility.json, hoặc ở bảng “Cách gọi của nhà máy” của trang Hồ sơ',
  'SX2003.manual':
    'Cột này chỉ nhận các từ trong một danh sách đóng, vì phép tính phụ thuộc vào chúng: loại vật tư quyết định nó có tính vào hiệu suất sử dụng nguyên liệu hay không, dòng nước quyết định là nước cấp hay nước thải. Nhận cả cách viết tiếng Việt và tiếng Anh. Từ riêng của nhà máy khai một lần trong facility.json, ví dụ "names": {"kind": {"NVL chính": "raw"}}. Trước đó hàng bị từ chối.',

  SX2004: '“{raw}” không phải tháng hay ngày đọc được',
  'SX2004.hint': 'viết tháng dạng 2024-01 hoặc 01/2024, ngày dạng 31/01/2024 hoặc 2024-01-31',
  'SX2004.manual':
    'Ô này phải là một tháng hoặc một ngày, nhưng lại là thứ khác, hoặc ngày không có thật như 31/02/2024. Các dạng nhận được: 2024-01, 01/2024, 1/2024, T1/2024, Tháng 1/2024, Jan 2024, 31/01/2024 và 2024-01-15. Tháng phải có năm. Kỳ hóa đơn ghi bằng “from” và “to”, tính cả hai ngày, ngày đầu không sau ngày cuối.',

  SX2005: '{item} có hai hàng trong tháng {month}; hàng đầu ở dòng {firstLine}',
  'SX2005.hint':
    'bỏ một hàng, hoặc thêm cột để phân biệt: ngày (date), từ ngày và đến ngày (from, to), khung giờ (period), công tơ (meter) hoặc số hóa đơn (document)',
  'SX2005.manual':
    'Nhiều hóa đơn của một mục trong tháng được cộng lại, nhưng chỉ khi có gì đó phân biệt chúng: “date”, “from” và “to”, “period”, “meter”, hoặc “document” là số hóa đơn. Nếu không, hàng thứ hai thường là chép trùng, cộng vào sẽ làm tăng gấp đôi mức tiêu thụ. Hàng đầu được giữ, hàng sau bị từ chối. Hóa đơn điều chỉnh giảm ghi “adjustment” trong note thì được đứng cạnh hóa đơn gốc.',

  SX2006: '{raw} là số âm',
  'SX2006.hint':
    'nếu là hóa đơn điều chỉnh giảm thì ghi chữ adjustment vào cột ghi chú (note), nếu không thì sửa dấu',
  'SX2006.manual':
    'Lượng và chi phí không âm. Ngoại lệ là hóa đơn điều chỉnh giảm, khi nhà cung cấp trả lại một phần của hóa đơn trước: hàng đó ghi chữ “adjustment” ở cột “note”, và số âm được cộng vào tháng. Ngoài ra đều là viết nhầm dấu, hoặc lấy hiệu hai chỉ số ngược thứ tự.',

  SX2007: 'không nhận ra đơn vị “{raw}”',
  'SX2007.hint':
    'dùng đơn vị như kWh, MWh, kg, tấn, lít, m3, đồng; sản phẩm đếm bằng từ riêng thì khai trong facility.json, ví dụ "product": {"main": "tên sản phẩm", "unit": "{raw}"}, hoặc ở hàng “Đơn vị tính sản phẩm” của trang Hồ sơ',
  'SX2007.manual':
    'Đơn vị này không có trong danh mục, mà số không rõ đơn vị thì không so sánh hay cộng được. Nhận đơn vị SI, cách viết tiếng Việt và các đơn vị thương mại như tạ, yến, khối, nghìn m3, nghìn đồng, chữ hoa hay thường đều được. Từ mà nhà máy dùng để đếm sản phẩm, ví dụ “bánh”, được nhận khi facility.json ghi "product": {"unit": "bánh"}. Hàng này bị từ chối.',

  SX2008: 'đơn vị “{raw}” không dùng được ở đây; cần {expected}',
  'SX2008.hint':
    'sửa đơn vị; thứ mua theo bình, phuy hay ster thì khai một đơn vị nặng bao nhiêu trong facility.json, ví dụ "densities": {"lpg": {"value": 45, "unit": "kg/bình"}}, hoặc ở bảng “Khối lượng riêng” của trang Hồ sơ',
  'SX2008.manual':
    'Đơn vị này có trong danh mục nhưng đo thứ khác: nước tính bằng kWh, điện tính bằng tấn. Thường do hàng nằm nhầm bảng hoặc hai ô bị đổi chỗ. Mọi hàng của một sản phẩm, vật tư hay dòng thải cũng phải đo cùng một thứ: tấn không cộng được với mét vuông, nên hàng khác với những hàng đầu bị từ chối. Chỉ số đã biết, như cosphi hay flue_o2_pct, có đơn vị riêng. Đơn vị ở tiêu đề cột không được trái với đơn vị ở hàng. Nhiên liệu có thể ghi theo khối lượng hoặc thể tích nếu biết khối lượng riêng; thứ mua theo bình hay theo ster thì phải khai: "densities": {"lpg": {"value": 45, "unit": "kg/bình"}}. Tiền của đồng tiền khác không được quy đổi.',

  SX2009: 'không nhận ra loại năng lượng “{raw}”',
  'SX2009.hint':
    'dùng tên như điện, dầu DO, than cám 5, LPG; từ riêng của nhà máy thì khai trong facility.json, ví dụ "names": {"carrier": {"{raw}": "electricity"}}, hoặc ở bảng “Cách gọi của nhà máy” của trang Hồ sơ',
  'SX2009.manual':
    'Nhiệt trị, hệ số phát thải và hệ số quy đổi TOE đều gắn với loại năng lượng, nên loại không nhận ra thì không tính được. Mọi loại trong danh mục đều nhận tên tiếng Việt và tiếng Anh, kể cả cấp loại (“than cám 5”). Từ riêng của nhà máy khai một lần trong facility.json: "names": {"carrier": {"điện lưới EVN": "electricity"}}. Trước đó hàng bị từ chối.',

  SX2010: 'công tơ “{meter}” chưa được khai báo',
  'SX2010.hint':
    'đo phần điện, nước mua vào thì để trống ô này; đo một phần của công tơ tổng thì ghi vào facility.json dòng "meters": {"{meter}": {"role": "sub", "of": "main"}}; thêm công tơ mua vào nữa thì dùng "role": "purchase"; trên trang Hồ sơ thì khai ở bảng “Các công tơ, đồng hồ”',
  'SX2010.manual':
    'Hàng không ghi công tơ, hoặc ghi “main”, “tổng”, “công tơ tổng”, là phần nhà máy mua vào. Công tơ khác phải khai trong facility.json nó là gì, vì điều đó quyết định có cộng vào tổng hay không: “purchase” thì cộng, “sub” là một phần của công tơ khác nên không bao giờ cộng, “generation” và “export” tính riêng. Ví dụ: "meters": {"may-nen-khi": {"role": "sub", "of": "main"}}. Trước đó hàng bị từ chối.',

  SX2011: 'ô {column} để trống',
  'SX2011.hint': 'điền vào ô này; thiếu nó thì không biết hàng thuộc về đâu',
  'SX2011.manual':
    'Ô trống thường có nghĩa là chưa biết, với lượng hay chi phí thì không sao. Nhưng thiếu tháng, tên mục hay đơn vị thì không biết đặt hàng vào đâu, nên hàng bị từ chối. Tháng bị trống do gộp ô chỉ được lấy theo hàng trên khi “month” là cột đầu tiên và không có dòng nào xen giữa.',

  SX2012: 'số ở cột {column} được đọc với dấu thập phân “{decimal}”, theo {by}',
  'SX2012.hint':
    'xem thử một giá trị; nếu sai thì ghi "numbers": {"decimal": "comma"} hoặc {"decimal": "point"} vào facility.json, hay điền hàng “Dấu thập phân” của trang Hồ sơ',
  'SX2012.manual':
    'Mọi số có dấu trong cột này đều hợp với cả hai cách viết, ví dụ “1.234”. Các cột khác của tệp, hoặc facility.json, đã quyết định. Ghi chú này nói rõ điều đó, vì sai ở đây là sai một nghìn lần.',

  SX2013: 'số sửa không khớp: được lập cho “{read}”, nhưng ở đó là “{found}”',
  'SX2013.hint':
    'nếu ô ấy nay đã đúng thì xóa hàng này khỏi corrections.csv; nếu chưa thì tìm lại ô cần sửa, rồi ghi đúng tệp, dòng, cột và giá trị đang có',
  'SX2013.manual':
    'Mỗi hàng của corrections.csv chỉ một ô bằng tệp, dòng, cột, và ghi giá trị đã đọc ở đó. Nó chỉ được áp dụng khi giá trị ấy vẫn còn ở đó: nếu bảng bị chèn dòng hoặc thay mới thì số sửa sẽ làm đổi một số khác. Chưa có gì bị thay đổi. Hãy tìm lại ô và ghi đúng dòng, hoặc bỏ hàng này nếu nguồn đã được sửa.',

  SX2014: 'dùng {corrected} thay cho {read}, người sửa: {by}',
  'SX2014.hint': 'không cần làm gì; lý do ghi trong corrections.csv',
  'SX2014.manual':
    'Chuyên gia đã sửa một số đọc trong corrections.csv, có ghi lý do. Tệp nhà máy giao vẫn giữ nguyên; số đã sửa được dùng thay và giữ địa chỉ của ô. Muốn bỏ thì xóa hàng đó khỏi corrections.csv.',

  SX2015: '{raw} nằm ngoài khoảng {low} đến {high}',
  'SX2015.hint':
    'xem lại số và đơn vị; tỷ lệ viết từ 0 đến 1 (0,31), hoặc ghi (%) sau tiêu đề cột rồi viết 31',
  'SX2015.manual':
    'Độ ẩm và sai số là tỷ lệ: 31 % viết là 0,31. Độ ẩm là phần nước trong khối lượng ướt; ngành gỗ thường tính theo khối lượng khô, 45 % theo cơ sở khô bằng 0,31 theo cơ sở ướt. Cosphi từ 0 đến 1, ôxy trong khói từ 0 đến 21 %, các tỷ lệ khác từ 0 đến 100 %. Phần vật liệu nằm trong sản phẩm không thể nhiều hơn lượng đã dùng. Hàng này bị từ chối.',

  SX2016: '“{raw}” là một ngày; được tính cho tháng {month}',
  'SX2016.hint':
    'không cần làm gì nếu hàng là số của cả tháng; nếu là một hóa đơn thì đặt tên cột là “Ngày” (date)',
  'SX2016.manual':
    'Cột tháng lại chứa ngày. Chương trình bảng tính hay biến tháng thành 31/01/2024, nên lấy tháng của ngày đó, và chỉ ghi chú một lần cho mỗi bảng. Nếu mỗi hàng là một hóa đơn của ngày cụ thể, hãy đặt tên cột là “date”, khi đó hai hóa đơn trong một tháng được phân biệt.',

  SX2017: '“{raw}” không phải công đoạn, công tơ hay ranh giới của nhà máy này',
  'SX2017.hint':
    'dùng mã trong “steps” hoặc “meters” của facility.json (bảng “Các công đoạn”, “Các công tơ, đồng hồ” của trang Hồ sơ), hoặc một trong: in, out, product, byproduct, wastewater, waste, air, loss',
  'SX2017.manual':
    'Một dòng đi từ công đoạn này sang công đoạn khác, hoặc qua ranh giới nhà máy. Cả hai đầu phải có tên thì cân bằng mới khép kín: công đoạn ghi bằng mã hoặc tên trong facility.json, ranh giới ghi “in”, “out”, hoặc rõ hơn là product, byproduct, wastewater, waste, air, loss. “of” và “step” của công tơ cũng phải có trong các danh sách ấy.',

  SX2018: 'hóa đơn từ {from} đến {to} được chia cho {months} theo số ngày',
  'SX2018.hint': 'không cần làm gì; muốn tránh thì ghi chỉ số vào ngày cuối tháng',
  'SX2018.manual':
    'Hóa đơn vắt qua cuối tháng được chia theo số ngày, tính cả hai ngày đầu và cuối; tháng cuối nhận phần còn lại nên tổng các phần đúng bằng hóa đơn. Số tháng chia như vậy bằng phẳng hơn thực tế, cần nhớ khi so sánh các tháng. Ghi chỉ số vào ngày cuối tháng sẽ tránh được.',

  SX2019: '“{id}” có hai hàng; hàng đầu ở dòng {firstLine}',
  'SX2019.hint':
    'bỏ hàng chép trùng, hoặc cho mỗi hàng một mã riêng; hai mẫu lấy cùng ngày thì ghi rõ ở cột ghi chú (note)',
  'SX2019.manual':
    'Bản đánh giá gọi một giải pháp bằng mã của nó. Hai hàng cùng mã thì không phân biệt được trong bảng và trong tổng, nên hàng sau bị từ chối. Hãy đánh số CM01, CM02 và tiếp theo. Kết quả phân tích nước thải cũng vậy: cùng ngày, cùng vị trí, cùng thông số thì hàng sau bị từ chối, trừ khi ghi chú cho biết đó là mẫu khác.',

  SX2021: 'cột tháng ghi {month} nhưng ngày của hàng là {raw}',
  'SX2021.hint': 'sửa tháng hoặc ngày; ngày hóa đơn chỉ được nằm trong tháng đó hoặc tháng sau',
  'SX2021.manual':
    'Hàng ghi cả tháng lẫn ngày, và hai thứ không hợp nhau. Lượng dùng của một tháng thường được lập hóa đơn ngay trong tháng hoặc đầu tháng sau, xa hơn thì một trong hai ô đã ghi nhầm. Không biết nên tin ô nào, nên hàng bị từ chối.',

  SX2022: '{item}: số điều chỉnh giảm trong tháng {month} lớn hơn lượng của cả tháng',
  'SX2022.hint': 'xem lại số điều chỉnh, hoặc ghi nó vào tháng của hóa đơn gốc',
  'SX2022.manual':
    'Hóa đơn điều chỉnh giảm trả lại một phần của hóa đơn trước, nên không thể lớn hơn hóa đơn ấy. Ở đây cộng các hàng của tháng lại được số âm, tức là lượng dùng âm. Hàng điều chỉnh bị từ chối. Nếu nó thuộc về hóa đơn của tháng khác thì hãy ghi tháng đó.',

  SX2023: 'hóa đơn từ {from} đến {to} dài hơn mười ba tháng',
  'SX2023.hint': 'sửa ngày đầu hoặc ngày cuối; thường là gõ nhầm năm',
  'SX2023.manual':
    'Hóa đơn được chia cho các tháng theo số ngày. Một kỳ dài hơn mười ba tháng thì không còn là hóa đơn mà thường là gõ nhầm năm, và chia ra sẽ lấp đầy những tháng không có số liệu. Hàng bị từ chối. Số của cả năm thì hãy xin số từng tháng.',

  SX2024: 'giá trị của công thức {raw} không có trong tệp',
  'SX2024.hint': 'mở sổ tính bằng Excel hoặc LibreOffice, để chương trình tính rồi lưu lại',
  'SX2024.manual':
    'Sổ tính lưu kèm mỗi công thức giá trị tính được lần cuối. Ở đây giá trị đó bị thiếu, hoặc chương trình ghi tệp báo rằng nó không tính. Công thức không được tính lại: giá trị coi như chưa biết, và hàng bị từ chối chứ không đọc thành số không. Mở và lưu sổ tính trong Excel hoặc LibreOffice là có đủ giá trị.',

  SX2025: 'số {raw} nằm trong ô gộp của nhiều hàng',
  'SX2025.hint': 'bỏ gộp ô và ghi phần của từng hàng',
  'SX2025.manual':
    'Một con số nằm trong ô gộp thuộc về nhiều hàng cùng lúc; tính cho từng hàng thì bị cộng nhiều lần, tính cho hàng đầu thì các hàng sau thành trống. Vì vậy các hàng này bị từ chối. Hãy bỏ gộp (Unmerge) rồi ghi phần của mỗi hàng, hoặc gộp các hàng thành một. Tháng và tên gộp nhiều hàng thì vẫn đọc được.',

  SX2026: '“{raw}” đã bị bảng tính làm tròn, các chữ số sau không còn',
  'SX2026.hint': 'mở tệp gốc, kéo rộng cột hoặc đặt lại định dạng số cho ô, rồi lưu lại CSV',
  'SX2026.manual':
    'Khi cột quá hẹp, Excel hiện số lớn dưới dạng 1,25E+08, và khi lưu CSV nó ghi đúng những gì đang hiện. Các chữ số phía sau đã mất: 125.347.218 và 124.960.000 đều thành 1,25E+08. Số như vậy không được dùng. Hãy mở tệp gốc, kéo rộng cột hoặc chọn định dạng Number, rồi lưu lại; nếu không còn tệp gốc thì lấy số từ hóa đơn.',

  SX2027: '{item}: hóa đơn chỉ phủ {days} trên {of} ngày của {month}, nên tháng đó chưa biết',
  'SX2027.hint': 'thêm hóa đơn của những ngày còn lại',
  'SX2027.manual':
    'Điện và nước chạy suốt ngày đêm, nên những ngày không nằm trên hóa đơn nào vẫn có tiêu thụ. Số của những ngày có hóa đơn không phải là số của cả tháng: coi như cả tháng thì năm bị hụt và suất tiêu hao đẹp lên giả tạo. Tháng như vậy được coi là chưa biết. Kỳ hóa đơn từ ngày 26 đến ngày 25 thì cần thêm hóa đơn kế tiếp để tháng cuối đủ ngày.',

  SX2028: 'khí tính bằng m3 được hiểu là m3 ở 0 °C (Nm3)',
  'SX2028.hint': 'nếu hóa đơn tính ở 15 °C thì ghi đơn vị là Sm3',
  'SX2028.manual':
    'Một mét khối khí ở 15 °C chứa ít khí hơn 5 % so với ở 0 °C. Hệ số nhiệt trị của chương trình tính cho m3 ở 0 °C và 1 atm. Hợp đồng mua khí thường ghi rõ điều kiện: ở 0 °C là Nm3, ở 15 °C là Sm3. Hãy ghi đúng đơn vị, chương trình tự quy đổi.',

  SX2029: 'ô hiện lỗi {raw} của bảng tính thay cho số',
  'SX2029.hint': 'sửa công thức của ô, hoặc gõ số vào ô; chưa biết thì để trống',
  'SX2029.manual':
    'Công thức của ô không tính được: #REF! là ô mà nó trỏ tới đã bị xóa, #DIV/0! là chia cho ô trống hoặc số 0, #N/A là không tra thấy, #VALUE! là có chữ ở chỗ của số, #NAME? là gõ sai tên hàm. Ô như vậy không bao giờ được coi là 0: hàng bị từ chối. Thường một hàng hoặc một trang mà công thức cần đã bị xóa khi chép tệp. Hãy sửa công thức trong tệp gốc, hoặc gõ số theo hóa đơn.',

  SX2032: '“{raw}” là một phần của dòng trên, đã được tính ở đó',
  'SX2032.hint': 'bỏ dòng này, hoặc bỏ dòng tổng và giữ các dòng chi tiết',
  'SX2032.manual':
    'Dòng bắt đầu bằng “trong đó” kể ra một phần của dòng phía trên. Nếu tính cả hai thì cùng một lượng được cộng hai lần, nên dòng này bị từ chối. Muốn theo dõi riêng từng loại thì ghi các loại thành từng dòng đủ nghĩa, và bỏ dòng gộp.',

  SX2501: '{item} thiếu tháng: {months}',
  'SX2501.hint':
    'xin hóa đơn hoặc chỉ số còn thiếu, tháng không dùng thì ghi 0; năm thiếu tháng thì không có tổng',
  'SX2501.manual':
    'Giữa tháng đầu và tháng cuối của một mục có tháng không có hàng, hoặc lượng để trống; hoặc mục thiếu một đến ba tháng ở đầu hay cuối, nơi các mục khác của bảng vẫn có. Vắng lâu hơn ở đầu hay cuối thì coi là mới dùng hoặc đã thôi dùng. Tháng thiếu không được điền thay: tổng của năm là chưa biết, các tháng đã biết được nêu bên cạnh. Nếu tháng đó thật sự không dùng thì ghi 0.',

  SX2502: '{item}: {value} {unit} khác xa các tháng quanh đó (trung vị {median} {unit})',
  'SX2502.hint': 'xem lại hóa đơn hoặc công tơ; nếu số đúng thì giải thích ở cột ghi chú (note)',
  'SX2502.manual':
    'Giá trị cách trung vị của sáu tháng trước và sáu tháng sau hơn năm lần độ lệch chuẩn bền vững: |x − trung vị| > 5 × 1,4826 × MAD, MAD lấy ít nhất 2 % của trung vị, và biết từ tám tháng trở lên. Ở đầu và cuối chuỗi so với mười hai tháng gần nhất, và phải lệch từ ba lần. Lệch khoảng một nghìn lần so với mức thường gặp của cả chuỗi thì luôn bị nghi ngờ. Giá trị vẫn được dùng. Tháng 1 hoặc tháng 2 thấp không bị nghi ngờ vì có Tết. Nếu cần sửa thì ghi vào corrections.csv kèm lý do.',

  SX2503:
    '{item}: {value} {unit} không khớp với tiền của hàng; {mended} {unit} thì khớp (đơn giá thường gặp {price})',
  'SX2503.hint':
    'xem lại đơn vị trên hóa đơn; nếu nhầm thì ghi số đúng và lý do vào corrections.csv',
  'SX2503.manual':
    'Đơn giá của hàng này lệch khỏi đơn giá thường gặp của cùng mục và khung giờ gần đúng 1000, 100, 10 hoặc 3,6 lần, và khi sửa thì trở lại trong khoảng 20 %. Đó là dấu hiệu nhầm đơn vị: MWh ghi vào cột kWh, kg vào cột tấn, MJ thay cho kWh. Chi phí được so sánh và nêu ở đây khi chưa gồm thuế GTGT. Giá trị vẫn được dùng nguyên như vậy cho đến khi có số sửa trong corrections.csv; không có gì bị sửa ngầm. Một tệp corrections.csv đầy đủ:\nfile,line,column,read,corrected,reason,by,date\nenergy.csv,7,quantity,1.04,1040,ghi MWh vào cột kWh,Nguyễn Lan,2026-01-14',

  SX2504: '{item}: hàng chỉ có một nửa, ô {missing} để trống ở dòng {lines}',
  'SX2504.hint': 'điền các ô này theo hóa đơn; không mất tiền thì ghi 0',
  'SX2504.manual':
    'Hàng có tiền mà không có lượng, hoặc có lượng mà không có tiền. Cả hai đều nằm trên hóa đơn, nên có lẽ một ô bị bỏ quên. Thiếu lượng thì tháng đó là tháng thiếu; thiếu tiền thì đơn giá lấy theo các tháng khác. Không nghi ngờ công tơ phụ, hàng có doanh thu và hàng có chi phí 0.',

  SX2505: '{item}: {value} lặp lại {months} tháng liền',
  'SX2505.hint': 'kiểm tra xem giá trị được chép lại hay được đọc thật',
  'SX2505.manual':
    'Cùng một lượng trong ba tháng trở lên là hiếm với thứ được đo. Thường đó là số ước tính, mức khoán, hoặc ô bị kéo xuống. Số 0 và chi phí thì không bị nghi ngờ. Hãy ghi ở cột ghi chú giá trị này từ đâu ra.',

  SX2506: 'có tháng sau ngày đánh giá {assessedOn}: {months}',
  'SX2506.hint':
    'sửa tháng, hoặc sửa ngày đánh giá ("assessedOn" trong facility.json, hàng “Ngày đánh giá” của trang Hồ sơ)',
  'SX2506.manual':
    'Hàng có tháng sau ngày đánh giá, nên đó là số kế hoạch, biểu mẫu chép lại, hoặc sai năm. Không hỏi ngày giờ của máy tính này: ngày lấy theo “assessedOn” trong facility.json.',

  SX2507: 'tháng {month} nước thải ({wastewater} m³) nhiều hơn nước cấp ({intake} m³)',
  'SX2507.hint':
    'xem có nước mưa chảy vào, giếng chưa gắn đồng hồ, hoặc chỉ số đọc lệch ngày hay không',
  'SX2507.manual':
    'Nước ra khỏi nhà máy trước đó phải đi vào, trừ phần bay hơi hoặc theo sản phẩm. Nước thải nhiều hơn nước cấp trong một tháng cho thấy nước mưa vào cống, giếng không có đồng hồ, nước trong nguyên liệu, đọc sai, hoặc đọc vào ngày khác nhau. Các giá trị vẫn được dùng nguyên.',

  SX2508: 'tháng {month} công tơ phụ {meter} ghi {value}, nhiều hơn cả {of} ở trên nó ({above})',
  'SX2508.hint': 'kiểm tra hệ số nhân của công tơ phụ, đơn vị và ngày đọc',
  'SX2508.manual':
    'Công tơ phụ đo một phần của công tơ ở trên nó, mà phần thì không thể lớn hơn toàn bộ. Nguyên nhân thường gặp: sai tỷ số biến dòng, MWh so với kWh, hoặc công tơ phụ thật ra lấy từ nguồn khác. Nếu vậy hãy sửa “of” trong facility.json.',

  SX2509: '{item}: từ {from} đến {to} nằm trên hai hóa đơn',
  'SX2509.hint': 'kiểm tra ngày đầu và ngày cuối của cả hai hóa đơn; hiện cả hai đều được tính đủ',
  'SX2509.manual':
    'Hai hóa đơn của cùng một khoản, công tơ và khung giờ phủ lên cùng những ngày. Cả hai được dùng nguyên, nên những ngày đó có thể bị tính hai lần. Nguyên nhân thường gặp: một hóa đơn nhập hai lần dưới số khác, gõ nhầm ngày, hoặc công tơ thứ hai chưa ghi ở cột công tơ (meter).',

  SX2510: '{item}: không hóa đơn nào phủ từ {from} đến {to}',
  'SX2510.hint': 'tìm hóa đơn còn thiếu, hoặc sửa ngày nếu các hóa đơn thật ra nối tiếp nhau',
  'SX2510.manual':
    'Giữa hai hóa đơn của cùng một khoản, công tơ và khung giờ có những ngày không hóa đơn nào phủ. Lượng dùng trong những ngày đó không được tự điền, nên số của tháng có thể thấp hơn thực tế. Nguyên nhân thường gặp: thiếu một hóa đơn, hoặc ngày đọc chỉ được tính vào một kỳ.',

  SX2511: '{item}: đơn giá thường gặp {price} mỗi {unit} nằm ngoài khoảng hợp lý {low} đến {high}',
  'SX2511.hint': 'xem lại đơn vị của lượng và của tiền trong cả cột, so với hóa đơn',
  'SX2511.manual':
    'Khi cả cột ghi nhầm đơn vị thì các hàng vẫn khớp với nhau, nên chỉ đơn giá mới để lộ: kWh mà giá gần hai triệu đồng, hoặc khối nước vài đồng. Đơn giá giữa của các hàng được so với khoảng rất rộng quanh giá thị trường trong bảng hệ số. Giá trị vẫn được dùng nguyên như vậy. Nếu nhầm, hãy sửa đơn vị ở cột hoặc ở tiêu đề.',

  SX2512:
    '{item}: đơn giá cao hơn biểu giá khoảng {rate} % trong {months} tháng, có lẽ đã gồm thuế GTGT',
  'SX2512.hint':
    'nếu chi phí đã gồm thuế thì ghi vào facility.json, ví dụ "vat": {"energy.csv": 0.08}, hoặc vào bảng “Chi phí đã gồm thuế GTGT” của trang Hồ sơ; nếu chưa thì không cần làm gì',
  'SX2512.manual':
    'Chi phí trong các bảng là chi phí chưa gồm thuế GTGT. Ở đây đơn giá của hầu hết các tháng cao hơn biểu giá đã khai trong "tariff" đúng bằng một mức thuế, 8 hoặc 10 %. Hãy xem lại hóa đơn: nếu số tiền đã gồm thuế thì khai mức thuế của bảng trong facility.json, và thuế được trừ khi đọc. Giá trị vẫn được dùng nguyên như vậy.',

  SX2513: '{item}: có doanh thu nhưng ô chi phí để trống ở dòng {lines}; chi phí đó là chưa biết',
  'SX2513.hint': 'không phải trả tiền thì ghi 0 vào các ô này',
  'SX2513.manual':
    'Phế liệu bán được thường không mất chi phí, và ô chi phí hay bị để trống. Nhưng ô trống nghĩa là chưa biết, nên tổng chi phí của bảng cũng chưa biết. Nếu nhà máy không phải trả tiền thì ghi 0 vào các ô đó, tổng sẽ có ngay. Nếu có trả thì điền theo hóa đơn.',

  SX2514: 'tổng của {column} ghi {stated}, còn cộng các hàng được {sum}',
  'SX2514.hint': 'dò lại hàng bị thiếu, bị sửa sau khi tính tổng, hoặc gõ nhầm',
  'SX2514.manual':
    'Bảng có hàng hoặc cột tổng, và số tổng đó không bằng tổng của các hàng mà nó có thể cộng: tất cả, từ tổng trước đó, hay của cùng một tháng. Chương trình luôn tự cộng và không dùng số tổng của bảng. Nhưng chỗ lệch thường cho thấy một hàng bị thiếu hoặc một con số bị sửa sau: hãy hỏi người lập biểu.',

  SX2515:
    '{item}: {value} {unit} khác xa các tháng quanh đó (trung vị {median} {unit}); {mended} {unit} thì khớp',
  'SX2515.hint':
    'so lại đơn vị và dấu thập phân với hóa đơn hoặc công tơ; nếu nhầm thì chấp nhận số sửa',
  'SX2515.manual':
    'Lượng này không có tiền đi kèm, nên chỉ các tháng quanh đó mới cho biết đúng sai. Nó nằm ngoài tất cả các tháng ấy khoảng 1000, 100 hoặc 10 lần (với năng lượng còn 3,6 lần), và khi nhân hoặc chia cho hệ số đó thì trở lại giữa chúng. Đó là dấu hiệu nhầm đơn vị hoặc lệch dấu phẩy: kg ghi vào cột tấn, MWh thay cho kWh, 15,46 thay cho 154,6. Tháng 1, tháng 2 và hai đầu chuỗi thấp đi 10 hoặc 3,6 lần thì không bị nghi ngờ. Giá trị vẫn được dùng nguyên như vậy cho đến khi có số sửa trong corrections.csv.',

  SX2516:
    '{item}: từ hàng này mức chuyển từ khoảng {before} {unit} sang khoảng {after} {unit}, chênh gần {factor} lần',
  'SX2516.hint':
    'so một hóa đơn trước và một hóa đơn sau hàng này; nếu đổi đơn vị thì ghi đơn vị của từng hàng vào cột đơn vị (unit)',
  'SX2516.manual':
    'Từ hàng này trở đi lượng nằm ở một mức khác, và hai mức chênh nhau đúng một hệ số hay gây nhầm đơn vị: 1000, 100, 10, hoặc 3,6 giữa kWh và MJ. Không có tiền đi kèm để biết bên nào đúng. Việc này hay xảy ra khi đổi người ghi, đổi biểu mẫu hoặc thay công tơ: năm trước ghi kg, năm sau ghi tấn. Mỗi hàng có thể mang đơn vị riêng, nên không phải sửa con số nào. Các giá trị vẫn được dùng nguyên.',

  SX2517:
    '{item}: số tổng {whole} {unit} đứng cạnh các phần của nó (dòng {lines}), nên bị tính hai lần, ở {months}',
  'SX2517.hint':
    'bỏ hàng tổng hoặc bỏ các hàng phần ra khỏi bảng; công tơ chỉ đo một phần thì khai "role": "sub" trong facility.json, hoặc vai trò “công tơ phụ” ở bảng “Các công tơ, đồng hồ” của trang Hồ sơ',
  'SX2517.manual':
    'Mọi hàng mua vào đều được cộng lại. Ở đây một hàng bằng đúng tổng các hàng khác cùng tháng: tổng của hóa đơn đứng cạnh giờ cao điểm, bình thường và thấp điểm, hoặc tổng đứng cạnh các công tơ mua điện hợp thành nó. Lượng và tiền sẽ gấp đôi thực tế, nên bảng chưa được dùng cho đến khi bỏ đi một trong hai. Nên giữ các phần: cần có khung giờ để biết mức dùng giờ cao điểm.',

  SX2518: '{item} có lượng giống hệt {other} trong cả {months} tháng',
  'SX2518.hint': 'so cả hai với hóa đơn; có lẽ một cột đã bị chép từ cột kia',
  'SX2518.manual':
    'Hai thứ được cân hoặc đo thì không thể bằng nhau hết tháng này sang tháng khác. Thường là một cột bị chép, hoặc công thức trỏ nhầm cột. Không nghi ngờ thứ đếm theo cái, nước thải lấy bằng nước cấp, và công tơ khác của cùng một thứ. Các giá trị vẫn được dùng nguyên.',

  SX2519: '{item}: ô tiền lặp lại ô lượng (dòng {lines})',
  'SX2519.hint': 'điền số tiền theo hóa đơn; có lẽ một cột đã bị chép sang cột kia',
  'SX2519.manual':
    'Ở những hàng này số tiền bằng đúng số lượng, tức là đơn giá bằng 1. Thường là một cột được điền theo cột kia, hoặc công thức trỏ nhầm cột. Các giá trị vẫn được dùng nguyên.',

  SX2520:
    '“{item}” và “{other}” không bao giờ có trong cùng một tháng mà viết gần giống nhau: có lẽ là một thứ bị tính thành hai',
  'SX2520.hint':
    'nếu là một thứ thì viết thống nhất, hoặc khai trong facility.json ở mục "names", hay ở bảng “Cách gọi của nhà máy” của trang Hồ sơ',
  'SX2520.manual':
    'Hai tên trong bảng chỉ khác nhau một chữ cái hoặc dấu, cùng đơn vị, và không tháng nào có cả hai. Một mục do hai người viết hai cách thì trông như vậy. Khi bị tách đôi, mục nào cũng thiếu tháng và không mục nào đủ năm. Nếu là hai thứ khác nhau thì không cần làm gì.',

  SX2521:
    '{item}: tháng của ngày {raw} có hai hóa đơn còn {month} không có; có lẽ ngày và tháng bị đảo ({corrected})',
  'SX2521.hint': 'so ngày này với hóa đơn; nếu bị đảo thì chấp nhận ngày sửa',
  'SX2521.manual':
    'Mục này mỗi tháng có một hóa đơn. Ở đây một tháng có hai hóa đơn, một tháng không có, và một trong hai ngày sẽ rơi đúng vào tháng trống nếu đảo ngày với tháng. Việc này xảy ra khi một chương trình đặt kiểu tháng trước mở tệp ghi ngày trước. Ngày vẫn được dùng như đã đọc cho đến khi được sửa.',

  SX2522: '{item} bằng 0 trong tháng này, giữa các tháng khoảng {median} {unit}',
  'SX2522.hint': 'không ai đo thì để ô trống; thật sự không dùng thì giữ số 0',
  'SX2522.manual':
    'Số 0 là kết quả đo: không dùng gì. Ô trống là chưa biết. Ở đây mọi tháng quanh đó đều xa số 0 và gần bằng nhau, nên có thể thiếu một hóa đơn, hoặc ô trống bị điền số 0. Tháng 1 và tháng 2 không bị nghi ngờ. Số 0 vẫn được dùng nguyên.',

  SX2523: '{item}: lượng là 0 {unit} nhưng đã trả {cost}',
  'SX2523.hint': 'điền lượng theo hóa đơn, chưa biết thì để trống',
  'SX2523.manual':
    'Hàng này nói không mua gì mà lại có tiền. Thường là quên điền lượng, hoặc lượng bị làm tròn về 0 vì đơn vị quá lớn, như 0,3 kg tính ra tấn. Khoản phí không có lượng thì ghi ở readings.csv. Các giá trị vẫn được dùng nguyên.',

  SX2524: '{item}: đơn giá {price} mỗi {unit} khác xa các tháng quanh đó ({usual})',
  'SX2524.hint': 'so lượng và tiền của hàng này với hóa đơn',
  'SX2524.manual':
    'Lượng và tiền của hàng này cho một đơn giá lệch các tháng quanh đó từ một nửa trở lên, và lệch hơn hẳn mức giá của mục này thường dao động. Có lẽ một trong hai ô bị gõ nhầm hoặc thuộc về hàng khác. Chi phí được so sánh và nêu ở đây khi chưa gồm thuế GTGT. Các giá trị vẫn được dùng nguyên.',

  SX2525:
    '{item}: đơn giá của {months} cao hơn các tháng trước và sau đúng {rate} %, có lẽ đã gồm thuế GTGT',
  'SX2525.hint': 'ghi chi phí chưa gồm thuế như các tháng khác',
  'SX2525.manual':
    'Trước và sau những tháng này đơn giá không đổi, còn trong những tháng này đơn giá cao hơn đúng bằng một mức thuế GTGT. Có lẽ đã lấy nhầm số tiền sau thuế trên hóa đơn. Chi phí trong các bảng là chi phí chưa gồm thuế; nếu cả bảng đã gồm thuế thì khai mức thuế trong facility.json ở mục "vat". Các giá trị vẫn được dùng nguyên.',

  SX2526: '{item}: lượng {value} và tiền {cost} có lẽ nằm nhầm cột của nhau',
  'SX2526.hint': 'đổi chỗ hai ô nếu hóa đơn ghi như vậy',
  'SX2526.manual':
    'Lượng của hàng này lớn bằng tiền của các hàng khác, còn tiền thì chỉ bằng lượng của chúng. Có lẽ hai ô đã đổi chỗ cho nhau. Các giá trị vẫn được dùng nguyên.',

  SX2527:
    'bảng không có hàng nào ở {months}, trong khi các bảng khác hoặc kỳ đánh giá có các tháng này',
  'SX2527.hint': 'nhập nốt các tháng này, hoặc lấy lại tệp đầy đủ; tháng không phát sinh thì ghi 0',
  'SX2527.manual':
    'Cả bảng bắt đầu muộn hơn hoặc kết thúc sớm hơn phần lớn các bảng còn lại, hoặc không phủ hết “periods” trong facility.json. Thường tháng cuối chưa được nhập, hoặc tệp bị cắt khi chép. Chỉ số nào cần các tháng này thì không có tổng của năm. Khi facility.json không khai “periods” thì so với hai năm cuối. Bảng vốn cách vài tháng mới có một hàng, như chất thải lấy theo quý, chỉ bị nêu khi thiếu lâu hơn khoảng cách thường thấy của nó.',

  SX2528: '{item} khi thì là {kind} (dòng {lines}), khi thì là {other}',
  'SX2528.hint': 'nếu là một thứ thì ghi một loại cho mọi hàng; nếu là hai thứ thì đặt hai tên',
  'SX2528.manual':
    'Cùng một nguyên liệu hoặc chất thải mang hai loại khác nhau trong bảng. Loại quyết định con số được cộng vào đâu: nguyên liệu chính vào hiệu suất, chất thải nguy hại vào chi phí xử lý. Thường một hàng được gán nhầm loại khi chép hoặc kéo ô. Nếu cả hai loại có mặt cạnh nhau trong mọi tháng của loại ít hơn, từ ba tháng trở lên, thì không bị nghi ngờ. Các giá trị vẫn được dùng nguyên.',

  SX2529: '{item}: {value} {unit} không mất tiền, còn các tháng khác đều phải trả',
  'SX2529.hint':
    'điền số tiền theo hóa đơn, chưa biết thì để trống; thật sự không mất tiền thì giữ số 0',
  'SX2529.manual':
    'Số 0 ở ô tiền nghĩa là không phải trả gì. Ở đây lượng khác 0, và mọi hàng khác của mục này, ít nhất tám hàng, đều có tiền. Có lẽ chưa có hóa đơn mà ô trống bị điền số 0, và tổng chi phí của năm sẽ thấp hơn thực tế. Số 0 vẫn được dùng nguyên.',

  SX2530: '{item}: đơn giá {price} mỗi {unit} lệch {percent} % so với cả tháng trước lẫn tháng sau',
  'SX2530.hint': 'so từng chữ số của lượng và tiền trong hàng này với hóa đơn',
  'SX2530.manual':
    'Đơn giá của tháng này cao hơn, hoặc thấp hơn, cả tháng liền trước và tháng liền sau, nhiều hơn 2 % và hơn tám lần mức thay đổi thường thấy giữa hai tháng của mục này. Giá tăng hay giảm hẳn chỉ lệch với một phía nên không bị nghi ngờ. Có lẽ một chữ số của lượng hoặc của tiền bị gõ nhầm, hai tháng bị đổi chỗ, hoặc tháng này đã gồm thuế GTGT. Chỉ xét tháng có đúng một hàng. Các giá trị vẫn được dùng nguyên.',

  SX2531:
    '{item}: {price} đồng mỗi {unit} chỉ có lý khi nhân với {factor}; tiền hoặc lượng của cả cột ghi sai đơn vị',
  'SX2531.hint':
    'ghi đơn vị vào tiêu đề, như “Thành tiền (triệu đồng)” hoặc “Lượng (MWh)”, rồi kiểm tra lại',
  'SX2531.manual':
    'Các hàng khớp nhau nhưng đơn giá lệch cả nghìn lần so với mọi giá điện, nhiên liệu hay nước từng có. Thường là tiền ghi bằng nghìn hoặc triệu đồng, hoặc lượng ghi bằng đơn vị khác, mà tiêu đề không nói. Tính tiếp thì mọi con số về tiền đều sai nghìn lần, nên bảng không được dùng cho tới khi tiêu đề ghi đúng đơn vị.',

  SX3001: 'không có câu hỏi “{question}”',
  'SX3001.hint': 'sửa mã hoặc bỏ câu trả lời này; nó không được dùng',
  'SX3001.manual':
    'answers.json có câu trả lời cho một câu hỏi không có trong phiếu khảo sát: gõ nhầm, hoặc câu hỏi của bản khác. Câu trả lời bị bỏ qua, và mọi thứ cần đến nó vẫn để ngỏ. Mã đúng nằm trong templates/questionnaire của chương trình.',

  SX3002: 'câu trả lời cho “{question}” là {found}, không hợp lệ',
  'SX3002.hint': 'được phép: {expected}',
  'SX3002.manual':
    'Câu trả lời khác kiểu với câu hỏi, hoặc không nằm trong các lựa chọn. Chọn một là mã của một lựa chọn, chọn nhiều là danh sách mã, có và không là true và false, mức trưởng thành là số nguyên từ 0 đến 4. Câu trả lời bị bỏ qua, câu hỏi coi như chưa trả lời.',

  SX4001: 'dữ liệu mẫu của chương trình bị lỗi: {reason}',
  'SX4001.hint': 'cài lại chương trình; nếu đã sửa tay thư mục templates thì hoàn tác',
  'SX4001.manual':
    'Dữ liệu riêng của chương trình (hệ số, mức chuẩn, giải pháp, câu hỏi, ngành) được kiểm tra khi nạp, và có chỗ không ăn khớp. Không thể đánh giá cơ sở nào với dữ liệu ấy. Đây là lỗi của bản cài hoặc do sửa templates, không bao giờ do số liệu của nhà máy.',

  SX5001: 'bản đánh giá chưa ghi ngày',
  'SX5001.hint':
    'ghi vào facility.json ngày đánh giá, ví dụ "assessedOn": "2026-01-15", hoặc điền hàng “Ngày đánh giá” của trang Hồ sơ',
  'SX5001.manual':
    'facility.json không cho biết đánh giá được làm ngày nào. Khi đó báo cáo không có ngày, và không nhận ra được tháng trong tương lai. Ngày giờ của máy tính không được dùng, để cùng một thư mục cho cùng một báo cáo dù chạy ngày nào.',

  SX5002: 'chưa cố định bộ hệ số; đã dùng bộ mới nhất là {set}',
  'SX5002.hint':
    'ghi "factors": "{set}" vào facility.json, hoặc {set} vào hàng “Bộ hệ số” của trang Hồ sơ, để giữ nguyên các con số',
  'SX5002.manual':
    'Hệ số phát thải, nhiệt trị và biểu giá thay đổi theo năm. Nếu facility.json không cố định một bộ thì bộ mới nhất được dùng, và phiên bản sau của chương trình có thể cho số khác với cùng nhà máy. Hãy cố định bộ hệ số trước khi giao báo cáo.',

  SX5003: '{what}: giả định {value}',
  'SX5003.hint': 'khai trong facility.json hoặc trên trang Hồ sơ nếu nhà máy biết rõ hơn',
  'SX5003.manual':
    'Nhà máy chưa cho biết một điều mà chỉ số cần, nên dùng giá trị thường gặp. Mọi giá trị như vậy đều được liệt kê trong phần giả định của báo cáo, kèm nguồn. Điều nhà máy tự khai luôn được ưu tiên.',

  SX5004: 'hai kỳ không so sánh được: {reason}',
  'SX5004.hint':
    'khai hai kỳ mười hai tháng trong “periods” của facility.json hay ở bốn hàng từ “Kỳ cơ sở: từ tháng” đến “Kỳ báo cáo: đến tháng” của trang Hồ sơ, hoặc bổ sung số liệu các tháng',
  'SX5004.manual':
    'Kỳ gốc và kỳ báo cáo dài mười hai tháng để loại ảnh hưởng mùa vụ. Chúng lấy từ “periods” của facility.json, nếu không có thì là mười hai tháng cuối có số liệu và mười hai tháng trước đó. Khi cả hai cách đều không đủ mười hai tháng thì không lập được chỉ số của năm.',

  SX5005:
    '{figure}, {from} – {to}: hiệu suất {percent} % là không thể, vì lượng ra nhiều hơn lượng vào',
  'SX5005.hint':
    'kiểm tra đơn vị và các dòng nguyên liệu: mọi nguyên liệu chính của sản phẩm phải có trong materials.csv',
  'SX5005.manual':
    'Hiệu suất là phần nằm lại trong sản phẩm chia cho phần đưa vào nên không thể vượt 100 %. Hoặc hai lượng không cùng một chất (tấn bu lông trên tấn kẽm), hoặc có nguyên liệu chưa ghi, chưa đánh dấu là nguyên liệu chính, hay ghi sai đơn vị. Hiệu suất này bị bỏ qua, cùng mọi chỉ số dựa trên nó.',

  SX5006:
    '{figure} là {value} {unit}, ngoài hẳn khoảng thường gặp {low} – {high} {unit}: có lẽ sản lượng sai đơn vị',
  'SX5006.hint':
    'so đơn vị trong production.csv với phiếu xuất kho (kg ghi thành tấn, lít ghi thành m³), rồi đến đơn vị của lượng tiêu hao',
  'SX5006.manual':
    'Suất tiêu hao lớn hơn hai mươi lần giá trị trên, hoặc nhỏ hơn một phần hai mươi giá trị dưới, của khoảng thường gặp trong các mức chuẩn mà facility.json chọn; không chọn thì của mọi mức chuẩn trong ngành. Không nhà máy nào khác nhau đến thế. Thường cả cột sản lượng ghi nhầm đơn vị, nên các tháng vẫn khớp với nhau và không tháng nào bị nghi ngờ. Cũng có thể mức chuẩn không hợp với sản phẩm: hãy chọn mức khác trong “benchmarks” của facility.json. Các giá trị vẫn được dùng nguyên.',

  SX5020: 'lần chạy này dùng bộ hệ số {set}, không dùng bộ {usual}',
  'SX5020.hint':
    'bỏ --factors để có số như trong báo cáo, hoặc ghi "factors": "{set}" vào facility.json, hay {set} vào hàng “Bộ hệ số” của trang Hồ sơ, để giữ bộ này',
  'SX5020.manual':
    'Bộ hệ số được chọn bằng --factors và chỉ có tác dụng trong lần chạy này: báo cáo luôn dùng bộ mà facility.json cố định, nếu không thì bộ mới nhất. Thêm dấu cộng và tên báo cáo IPCC sau tên bộ, ví dụ 2026+ar6, là đổi hệ số GWP; không ghi thì theo AR5. Kiểm kê theo Thông tư 38/2023/TT-BCT dùng AR4 hoặc AR5, không dùng AR6.',

  SX6001: 'không ghi được tệp kết quả: {reason}',
  'SX6001.hint': 'kiểm tra thư mục, quyền ghi và dung lượng trống, hoặc chọn nơi khác bằng --out',
  'SX6001.manual':
    'Báo cáo được ghi trọn vẹn hoặc không ghi gì: trước hết ghi bên cạnh, rồi mới đặt vào chỗ. Hệ thống đã từ chối một trong các bước đó. Không có tệp dở dang nào để lại, báo cáo cũ vẫn còn. Số liệu của nhà máy không bị động đến.',

  SX6002: 'tệp đích đang mở ở chương trình khác; đã lưu thành {saved}',
  'SX6002.hint': 'đóng tệp ở chương trình kia, rồi đổi tên tệp mới nếu muốn',
  'SX6002.manual':
    'Các chương trình như Acrobat hay Excel giữ riêng tệp khi đang hiển thị. Sau nhiều lần thử, báo cáo được lưu với tên mới trong cùng thư mục để không mất công. Tệp cũ không thay đổi.',
};
