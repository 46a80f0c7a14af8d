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

  SX1001: 'không có thư mục “{folder}”',
  'SX1001.hint': 'kiểm tra lại đường dẫn, hoặc tạo cơ sở mới bằng “sxsh init {folder}”',
  'SX1001.manual':
    'Lệnh nhận một đường dẫn tới thư mục cơ sở không tồn tại. Đường dẫn được tính từ thư mục đang chạy lệnh, nên cơ sở nằm ở nơi khác cần ghi đường dẫn đầy đủ. Trên dòng lệnh, đường dẫn có khoảng trắng phải đặt trong dấu ngoặc kép. Tạo thư mục cơ sở mới bằng “sxsh init THƯ-MỤC”.',

  SX1002: 'thư mục “{folder}” không có facility.json',
  'SX1002.hint': 'tạo hồ sơ bằng “sxsh init {folder}”, hoặc chỉ đúng thư mục có facility.json',
  'SX1002.manual':
    'Một cơ sở là một thư mục có hồ sơ bên trong: facility.json cho biết ít nhất tên và ngành, thiếu nó thì các bảng số liệu không có ý nghĩa. Có thể đường dẫn lệch lên hoặc xuống một cấp, hoặc thư mục chưa được thiết lập. “sxsh init THƯ-MỤC” ghi hồ sơ bên cạnh các bảng đã có và không động vào chúng.',

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

  SX1007: 'tệp không phải văn bản UTF-8: {reason}',
  'SX1007.hint': 'lưu lại dưới dạng “CSV UTF-8” trong chương trình bảng tính',
  'SX1007.manual':
    'Tệp chứa byte không phải văn bản UTF-8: đó là tệp nhị phân, hoặc được lưu bằng bảng mã khác. Đọc tiếp sẽ biến chữ tiếng Việt thành dấu hỏi và tên gọi không còn khớp. Trong Excel chọn “Save As”, kiểu “CSV UTF-8 (Comma delimited)”. Thông báo nêu bảng mã nhận ra, hoặc byte đầu tiên không hợp lệ và dòng chứa nó.',

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

  SX1201: 'thiếu cột bắt buộc: {column}',
  'SX1201.hint':
    'sửa hàng tiêu đề thành {heading} (thêm cột khác tùy ý), hoặc khai trong "columns" của facility.json xem cột thiếu là cột nào trong số đang có: {found}',
  'SX1201.manual':
    'Bảng thiếu một cột mà không có nó thì không hiểu được hàng nào. Tiêu đề có thể là tiếng Việt hay tiếng Anh, có dấu hay không dấu, thứ tự tùy ý; tiêu đề riêng của nhà máy được giải thích một lần trong facility.json, ví dụ "columns": {"energy.csv": {"Lượng điện tiêu thụ": "quantity"}}. Cột “unit” có thể vắng nếu tiêu đề của cột lượng đã ghi đơn vị, như “Điện (kWh)”. Trước khi sửa, không hàng nào của bảng được dùng.',

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

  SX2001: '“{raw}” không phải là số',
  'SX2001.hint': 'chỉ viết chữ số, theo cách viết của cả cột; chưa biết thì để trống',
  'SX2001.manual':
    'Ô trong cột số lại chứa chữ, đơn vị, lỗi công thức như #N/A, hoặc số viết khác quy ước của cả cột. Ô như vậy không bao giờ được coi là 0: hàng bị từ chối. Đơn vị ghi ở tiêu đề hoặc cột “unit”, lời giải thích ghi ở “note”. Để trống nghĩa là chưa biết, 0 nghĩa là đo được bằng không. Ví dụ: “1.234,5” trong cột gồm các số dạng “1,234.5” bị từ chối.',

  SX2002:
    '“{raw}” có thể hiểu hai cách: {asComma} nếu dấu phẩy là thập phân, {asPoint} nếu dấu chấm là thập phân',
  'SX2002.hint':
    'ghi vào facility.json dòng "numbers": {"decimal": "comma"} nếu dấu phẩy là thập phân, hoặc "numbers": {"decimal": "point"} nếu là dấu chấm',
  'SX2002.manual':
    '“1.234” ở Việt Nam là một nghìn hai trăm ba mươi tư, ở Anh là hơn một chút. Quy ước được quyết định từ mọi ô của cột, rồi từ các cột khác của tệp, rồi từ “numbers” trong facility.json. Khi tất cả đều để ngỏ thì không đoán, hàng bị từ chối. Một dòng trong facility.json giải quyết cho mọi tệp còn để ngỏ.',

  SX2003: '“{raw}” không có trong danh sách từ được nhận',
  'SX2003.hint':
    'dùng một trong các từ: {allowed}; từ riêng của nhà máy thì khai trong "names" của facility.json',
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
    'dùng đơn vị như kWh, MWh, kg, tấn, lít, m3, đồng; sản phẩm đếm bằng từ riêng thì khai trong facility.json, ví dụ "product": {"main": "tên sản phẩm", "unit": "{raw}"}',
  'SX2007.manual':
    'Đơn vị này không có trong danh mục, mà số không rõ đơn vị thì không so sánh hay cộng được. Nhận đơn vị SI, cách viết tiếng Việt và các đơn vị thương mại như tạ, yến, khối, nghìn m3, nghìn đồng, chữ hoa hay thường đều được. Từ mà nhà máy dùng để đếm sản phẩm, ví dụ “bánh”, được nhận khi facility.json ghi "product": {"unit": "bánh"}. Hàng này bị từ chối.',

  SX2008: 'đơn vị “{raw}” không dùng được ở đây; cần {expected}',
  'SX2008.hint':
    'sửa đơn vị; thứ mua theo bình, phuy hay ster thì khai một đơn vị nặng bao nhiêu trong facility.json, ví dụ "densities": {"lpg": {"value": 45, "unit": "kg/bình"}}',
  'SX2008.manual':
    'Đơn vị này có trong danh mục nhưng đo thứ khác: nước tính bằng kWh, điện tính bằng tấn. Thường do hàng nằm nhầm bảng hoặc hai ô bị đổi chỗ. Mọi hàng của một sản phẩm, vật tư hay dòng thải cũng phải đo cùng một thứ: tấn không cộng được với mét vuông, nên hàng khác với những hàng đầu bị từ chối. Chỉ số đã biết, như cosphi hay flue_o2_pct, có đơn vị riêng. Đơn vị ở tiêu đề cột không được trái với đơn vị ở hàng. Nhiên liệu có thể ghi theo khối lượng hoặc thể tích nếu biết khối lượng riêng; thứ mua theo bình hay theo ster thì phải khai: "densities": {"lpg": {"value": 45, "unit": "kg/bình"}}. Tiền của đồng tiền khác không được quy đổi.',

  SX2009: 'không nhận ra loại năng lượng “{raw}”',
  'SX2009.hint':
    'dùng tên như điện, dầu DO, than cám 5, LPG; từ riêng của nhà máy thì khai trong facility.json, ví dụ "names": {"carrier": {"{raw}": "electricity"}}',
  'SX2009.manual':
    'Nhiệt trị, hệ số phát thải và hệ số quy đổi TOE đều gắn với loại năng lượng, nên loại không nhận ra thì không tính được. Mọi loại trong danh mục đều nhận tên tiếng Việt và tiếng Anh, kể cả cấp loại (“than cám 5”). Từ riêng của nhà máy khai một lần trong facility.json: "names": {"carrier": {"điện lưới EVN": "electricity"}}. Trước đó hàng bị từ chối.',

  SX2010: 'công tơ “{meter}” chưa được khai báo',
  'SX2010.hint':
    'đo phần điện, nước mua vào thì để trống ô này; đo một phần của công tơ tổng thì ghi vào facility.json dòng "meters": {"{meter}": {"role": "sub", "of": "main"}}; thêm công tơ mua vào nữa thì dùng "role": "purchase"',
  'SX2010.manual':
    'Hàng không ghi công tơ, hoặc ghi “main”, “tổng”, “công tơ tổng”, là phần nhà máy mua vào. Công tơ khác phải khai trong facility.json nó là gì, vì điều đó quyết định có cộng vào tổng hay không: “purchase” thì cộng, “sub” là một phần của công tơ khác nên không bao giờ cộng, “generation” và “export” tính riêng. Ví dụ: "meters": {"may-nen-khi": {"role": "sub", "of": "main"}}. Trước đó hàng bị từ chối.',

  SX2011: 'ô {column} để trống',
  'SX2011.hint': 'điền vào ô này; thiếu nó thì không biết hàng thuộc về đâu',
  'SX2011.manual':
    'Ô trống thường có nghĩa là chưa biết, với lượng hay chi phí thì không sao. Nhưng thiếu tháng, tên mục hay đơn vị thì không biết đặt hàng vào đâu, nên hàng bị từ chối. Tháng bị trống do gộp ô chỉ được lấy theo hàng trên khi “month” là cột đầu tiên và không có dòng nào xen giữa.',

  SX2012: 'số ở cột {column} được đọc với dấu thập phân “{decimal}”, theo {by}',
  'SX2012.hint':
    'xem thử một giá trị; nếu sai thì ghi "numbers": {"decimal": "comma"} hoặc {"decimal": "point"} vào facility.json',
  'SX2012.manual':
    'Mọi số có dấu trong cột này đều hợp với cả hai cách viết, ví dụ “1.234”. Các cột khác của tệp, hoặc facility.json, đã quyết định. Ghi chú này nói rõ điều đó, vì sai ở đây là sai một nghìn lần.',

  SX2013: 'số sửa không khớp: được lập cho “{read}”, nhưng ở đó là “{found}”',
  'SX2013.hint':
    'mở bảng, tìm lại ô cần sửa, rồi ghi đúng tệp, dòng, cột và giá trị đang có vào hàng này',
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
    'dùng mã trong “steps” hoặc “meters” của facility.json, hoặc một trong: in, out, product, byproduct, wastewater, waste, air, loss',
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

  SX2020: '“{raw}” là hàng tổng, không phải một mục',
  'SX2020.hint': 'bỏ hàng tổng khỏi bảng; tổng do chương trình tự tính',
  'SX2020.manual':
    'Hàng này mang tên như Tổng, Cộng, Tổng cộng hay Lũy kế ở chỗ của tên mục. Nếu được tính như một mục thì mọi thứ phía trên sẽ bị cộng hai lần, nên hàng bị từ chối. Hãy bỏ hàng tổng, vì tổng được tính từ các hàng còn lại. Nếu đó thật sự là tên một mục thì hãy gọi bằng tên khác.',

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

  SX2501: '{item} thiếu tháng: {months}',
  'SX2501.hint':
    'xin hóa đơn hoặc chỉ số còn thiếu, tháng không dùng thì ghi 0; năm thiếu tháng thì không có tổng',
  'SX2501.manual':
    'Giữa tháng đầu và tháng cuối của một mục có tháng không có hàng, hoặc lượng để trống. Chúng không được điền thay: tổng của năm là chưa biết, các tháng đã biết được nêu bên cạnh. Nếu tháng đó thật sự không dùng thì ghi 0.',

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

  SX2504: '{item}: hàng chỉ có một nửa, ô {missing} để trống',
  'SX2504.hint': 'điền ô này theo hóa đơn; không mất tiền thì ghi 0',
  'SX2504.manual':
    'Hàng có tiền mà không có lượng, hoặc có lượng mà không có tiền. Cả hai đều nằm trên hóa đơn, nên có lẽ một ô bị bỏ quên. Thiếu lượng thì tháng đó là tháng thiếu; thiếu tiền thì đơn giá lấy theo các tháng khác. Không nghi ngờ công tơ phụ, hàng có doanh thu và hàng có chi phí 0.',

  SX2505: '{item}: {value} lặp lại {months} tháng liền',
  'SX2505.hint': 'kiểm tra xem giá trị được chép lại hay được đọc thật',
  'SX2505.manual':
    'Cùng một lượng trong ba tháng trở lên là hiếm với thứ được đo. Thường đó là số ước tính, mức khoán, hoặc ô bị kéo xuống. Số 0 và chi phí thì không bị nghi ngờ. Hãy ghi ở cột ghi chú giá trị này từ đâu ra.',

  SX2506: 'tháng {month} sau ngày đánh giá {assessedOn}',
  'SX2506.hint': 'sửa tháng, hoặc sửa ngày đánh giá ("assessedOn") trong facility.json',
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
    'nếu chi phí đã gồm thuế thì ghi vào facility.json, ví dụ "vat": {"energy.csv": 0.08}; nếu chưa thì không cần làm gì',
  'SX2512.manual':
    'Chi phí trong các bảng là chi phí chưa gồm thuế GTGT. Ở đây đơn giá của hầu hết các tháng cao hơn biểu giá đã khai trong "tariff" đúng bằng một mức thuế, 8 hoặc 10 %. Hãy xem lại hóa đơn: nếu số tiền đã gồm thuế thì khai mức thuế của bảng trong facility.json, và thuế được trừ khi đọc. Giá trị vẫn được dùng nguyên như vậy.',

  SX2513: '{item}: có doanh thu nhưng ô chi phí để trống ở dòng {lines}; chi phí đó là chưa biết',
  'SX2513.hint': 'không phải trả tiền thì ghi 0 vào các ô này',
  'SX2513.manual':
    'Phế liệu bán được thường không mất chi phí, và ô chi phí hay bị để trống. Nhưng ô trống nghĩa là chưa biết, nên tổng chi phí của bảng cũng chưa biết. Nếu nhà máy không phải trả tiền thì ghi 0 vào các ô đó, tổng sẽ có ngay. Nếu có trả thì điền theo hóa đơn.',

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
  'SX5001.hint': 'ghi vào facility.json ngày đánh giá, ví dụ "assessedOn": "2026-01-15"',
  'SX5001.manual':
    'facility.json không cho biết đánh giá được làm ngày nào. Khi đó báo cáo không có ngày, và không nhận ra được tháng trong tương lai. Ngày giờ của máy tính không được dùng, để cùng một thư mục cho cùng một báo cáo dù chạy ngày nào.',

  SX5002: 'chưa cố định bộ hệ số; đã dùng bộ mới nhất là {set}',
  'SX5002.hint': 'ghi "factors": "{set}" vào facility.json để giữ nguyên các con số',
  'SX5002.manual':
    'Hệ số phát thải, nhiệt trị và biểu giá thay đổi theo năm. Nếu facility.json không cố định một bộ thì bộ mới nhất được dùng, và phiên bản sau của chương trình có thể cho số khác với cùng nhà máy. Hãy cố định bộ hệ số trước khi giao báo cáo.',

  SX5003: '{what}: giả định {value}',
  'SX5003.hint': 'khai trong facility.json nếu nhà máy biết rõ hơn',
  'SX5003.manual':
    'Nhà máy chưa cho biết một điều mà chỉ số cần, nên dùng giá trị thường gặp. Mọi giá trị như vậy đều được liệt kê trong phần giả định của báo cáo, kèm nguồn. Điều nhà máy tự khai luôn được ưu tiên.',

  SX5004: 'hai kỳ không so sánh được: {reason}',
  'SX5004.hint':
    'khai hai kỳ mười hai tháng trong “periods” của facility.json, hoặc bổ sung số liệu các tháng',
  'SX5004.manual':
    'Kỳ gốc và kỳ báo cáo dài mười hai tháng để loại ảnh hưởng mùa vụ. Chúng lấy từ “periods” của facility.json, nếu không có thì là mười hai tháng cuối có số liệu và mười hai tháng trước đó. Khi cả hai cách đều không đủ mười hai tháng thì không lập được chỉ số của năm.',

  SX5005:
    '{figure}, {from} – {to}: hiệu suất {percent} % là không thể, vì lượng ra nhiều hơn lượng vào',
  'SX5005.hint':
    'kiểm tra đơn vị và các dòng nguyên liệu: mọi nguyên liệu chính của sản phẩm phải có trong materials.csv',
  'SX5005.manual':
    'Hiệu suất là phần nằm lại trong sản phẩm chia cho phần đưa vào nên không thể vượt 100 %. Hoặc hai lượng không cùng một chất (tấn bu lông trên tấn kẽm), hoặc có nguyên liệu chưa ghi, chưa đánh dấu là nguyên liệu chính, hay ghi sai đơn vị. Hiệu suất này bị bỏ qua, cùng mọi chỉ số dựa trên nó.',

  SX6001: 'không ghi được tệp kết quả: {reason}',
  'SX6001.hint': 'kiểm tra thư mục, quyền ghi và dung lượng trống, hoặc chọn nơi khác bằng --out',
  'SX6001.manual':
    'Báo cáo được ghi trọn vẹn hoặc không ghi gì: trước hết ghi bên cạnh, rồi mới đặt vào chỗ. Hệ thống đã từ chối một trong các bước đó. Không có tệp dở dang nào để lại, báo cáo cũ vẫn còn. Số liệu của nhà máy không bị động đến.',

  SX6002: 'tệp đích đang mở ở chương trình khác; đã lưu thành {saved}',
  'SX6002.hint': 'đóng tệp ở chương trình kia, rồi đổi tên tệp mới nếu muốn',
  'SX6002.manual':
    'Các chương trình như Acrobat hay Excel giữ riêng tệp khi đang hiển thị. Sau nhiều lần thử, báo cáo được lưu với tên mới trong cùng thư mục để không mất công. Tệp cũ không thay đổi.',
};
