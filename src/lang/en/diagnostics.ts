/** Every diagnostic in three parts: what it is, what to do (`.hint`), and its manual entry (`.manual`). */
export const diagnostics = {
  'diagnostic.suggestion': 'did you mean “{suggestion}”? {hint}',
  'word.mainMeter': 'the main meter',
  'found.link': 'a link',
  'found.directory': 'a folder',
  'found.special': 'a pipe or device',
  'limit.bytes': 'bytes in a file',
  'limit.rows': 'rows in a table',
  'limit.columns': 'columns in a table',
  'limit.characters': 'characters in a cell',

  SX1001: 'there is no folder “{folder}”',
  'SX1001.hint': 'check the path, or make a new facility with “sxsh init {folder}”',
  'SX1001.manual':
    'The command was given the path of a facility folder that does not exist. A path is taken from the folder in which the command runs, so a facility that lies elsewhere needs its whole path. On the command line put quotes around a path with blanks in it. A new facility folder is made with “sxsh init FOLDER”.',

  SX1002: 'the folder “{folder}” has no facility.json',
  'SX1002.hint':
    'write the profile with “sxsh init {folder}”, or give the folder that holds facility.json',
  'SX1002.manual':
    'A facility is a folder with a profile in it: facility.json says at least the name and the sector, and without it the tables mean nothing. Either the path is one level too high or too low, or the folder was never set up. “sxsh init FOLDER” writes a profile beside the tables that are already there and leaves these alone.',

  SX1003: 'the file is empty',
  'SX1003.hint': 'fill the file in, starting with its heading, or remove it from the folder',
  'SX1003.manual':
    'The file exists but holds no character, or blank lines only. That is an error, not “no data”: an empty file usually comes from an export that failed or a copy that broke off. A table that is still to be filled keeps its heading line. If there is nothing to record, remove the file.',

  SX1004: 'the file cannot be read: {reason}',
  'SX1004.hint':
    'close it in other programs, check your right to read it, or copy it anew from its source',
  'SX1004.manual':
    'The system refused to hand over the file. Usual causes are missing rights, a program that locks the file, a share that has gone, or a damaged disk. Everything else in the folder is still read; the figures that need this file are named as missing.',

  SX1005: 'in place of a file there is {found} that may not be read',
  'SX1005.hint': 'put the file itself into the facility folder',
  'SX1005.manual':
    'A facility is one folder, and nothing about it lives elsewhere: that is what makes it possible to hand it on. A link out of the folder, a folder with the name of a table, or a pipe is therefore not read. Copy the file itself into the facility folder under the same name.',

  SX1006: 'too many {limit}: {found}, and at most {allowed} are read',
  'SX1006.hint': 'split the file by year, or leave out what is not needed',
  'SX1006.manual':
    'Monthly records of a plant are small. A table over 64 MB, over a million rows, over 500 columns, or with a cell of more than 64 kB is something else: a raw export of a logger, or a broken file in which a quotation mark swallowed the rest. Nothing of such a table is used. Sum a logger’s data to months first, or mend the file.',

  SX1007: 'the file is not UTF-8 text: {reason}',
  'SX1007.hint': 'save it again as “CSV UTF-8” in the spreadsheet program',
  'SX1007.manual':
    'The file holds bytes that are no UTF-8 text: it is a binary file, or it was saved in another encoding. Reading on would turn Vietnamese letters into question marks, and names would no longer match. In Excel choose “Save As”, type “CSV UTF-8 (Comma delimited)”. The message names the encoding found, or the first byte that does not fit, and the line it stands on.',

  SX1101: 'the file is not valid JSON; it breaks off at “{reason}”',
  'SX1101.hint': 'look for a missing comma, quotation mark or bracket just before this place',
  'SX1101.manual':
    'JSON is strict: names and texts stand in double quotes, members are parted by commas, there is none after the last, and comments are not allowed. The place named is the first character that cannot follow what stands before it, so the mistake is there or just before. “⏎” means that the file ends too early, usually for want of a closing bracket.',

  SX1102: 'nobody knows the field “{field}”',
  'SX1102.hint': 'correct its spelling, or remove it; it was not used',
  'SX1102.manual':
    'A field of facility.json or answers.json has a name that is not in the contract. It is an error because a misspelt field would otherwise be ignored in silence, and a default would pass for what the plant said. Letter case counts: “hoursPerYear”, not “hours_per_year”. The rest of the file is used.',

  SX1103: 'the field “{field}” is {found}, which does not fit',
  'SX1103.hint': 'expected: {expected}; the field was left out',
  'SX1103.manual':
    'The field is known, but its value is of another kind or outside its range: a text where a number belongs, a share above 1, a month that is not YYYY-MM. Numbers stand without quotation marks and with a decimal point, whatever the language. The field is left out and counts as unknown; the rest of the file is used.',

  SX1104: 'the field “{field}” is missing',
  'SX1104.hint': 'add it; the contract of the facility folder says what it holds',
  'SX1104.manual':
    'Nearly every field may be absent, and absent means unknown. A few are needed: “schema”, “name” and “sector” of facility.json, and the parts without which a field means nothing, such as the unit of a price. Without one of the first three nothing can be assessed; without a part, the field that it belongs to is left out.',

  SX1105: 'the field “{field}” stands twice',
  'SX1105.hint': 'keep one of them; the later one is used as it stands',
  'SX1105.manual':
    'Two fields of one name stand in the same part of a JSON file, so one of the values would be lost without a word. Usually a line was added and the old one forgotten. Keep the right one. Both places are named.',

  SX1201: 'needed columns are missing: {column}',
  'SX1201.hint':
    'make the heading {heading} (more columns as you like), or say in "columns" of facility.json which of these it is: {found}',
  'SX1201.manual':
    'The table lacks a column without which none of its rows can be understood. Headings may be Vietnamese or English, with or without diacritics, in any order; a heading of the plant’s own is explained once in facility.json, for example "columns": {"energy.csv": {"Lượng điện tiêu thụ": "quantity"}}. The column “unit” may be absent where the heading of the quantity names the unit, as in “Điện (kWh)”. No row of the table is used until then.',

  SX1202: 'the column “{column}” is not used',
  'SX1202.hint': 'nothing to do, unless it belongs to one of the columns of the contract',
  'SX1202.manual':
    'The heading is none that the table knows, so the column is kept out of the calculation. That is harmless for serial numbers, unit prices or remarks. Where it holds something that should count, give it the canonical heading, or name it in “columns” of facility.json.',

  SX1203: 'the row has {found} cells, and the heading {expected}',
  'SX1203.hint':
    'put cells that hold the delimiter into double quotes, or add the cells that are missing',
  'SX1203.manual':
    'A row has more or fewer cells than the heading, so it cannot be told which cell belongs to which column. The commonest cause is a comma in a note or in a number that does not stand in quotation marks: write “"12,5"” and “"bao bì, nhãn"”. The row is refused, the rows around it are read.',

  SX1204: 'a quotation mark is opened and never closed',
  'SX1204.hint':
    'close it at the end of the cell, or double a quotation mark that is part of the text',
  'SX1204.manual':
    'A cell begins with a double quote that has no counterpart. Read strictly, it would swallow all rows below it. The line is refused and the lines below are read by themselves. A quotation mark within a quoted text is written twice: “"ống 2"" inox"”.',

  SX1205: 'there are no data in {table}',
  'SX1205.hint': 'fill it in if the plant has them; what needs them is named as missing',
  'SX1205.manual':
    'The file is absent, or holds no more than its heading, as “sxsh init” writes it. That is no error: an assessment can begin with what is there. Every figure that needs the file is unknown and is listed with the reason. If the plant does not use the thing at all, one row with 0 says so.',

  SX1206: 'two columns mean {column}',
  'SX1206.hint': 'keep one of them, or rename the one that means something else',
  'SX1206.manual':
    'Two headings of the table are words for the same thing, and taking one of them would be a guess. It happens where a form holds a planned and an actual quantity, or cost with and without VAT. Rename the one that is not meant; a heading that the table does not know is left out and noted.',

  SX2001: '“{raw}” is not a number',
  'SX2001.hint':
    'write digits only, in the convention of the rest of the column; leave the cell blank if unknown',
  'SX2001.manual':
    'A cell of a number column holds text, a unit, a formula error such as #N/A, or a number in another convention than the rest of its column. It never becomes zero: the row is refused. Put units into the heading or the column “unit”, remarks into “note”. Blank means unknown, 0 means measured as nothing. Example: “1.234,5” in a column of “1,234.5” is refused.',

  SX2002:
    '“{raw}” can be read in two ways: {asComma} with a decimal comma, {asPoint} with a decimal point',
  'SX2002.hint':
    'write "numbers": {"decimal": "comma"} into facility.json for a decimal comma, or "numbers": {"decimal": "point"} for a point',
  'SX2002.manual':
    '“1.234” is one thousand two hundred and thirty-four in Vietnam and a little over one in England. The convention is decided by all cells of the column, then by the other columns of the file, then by “numbers” in facility.json. Where all of these leave it open, the number is not guessed and the row is refused. One line in facility.json settles every file that leaves it open.',

  SX2003: '“{raw}” is not one of the known words',
  'SX2003.hint': 'use one of: {allowed}; words of the plant’s own go into “names” of facility.json',
  'SX2003.manual':
    'The column takes words of a closed list only, because the calculation depends on them: the kind of a material decides whether it counts in the yield, the stream of water whether it is intake or wastewater. Vietnamese and English spellings are both known. A word of the plant’s own is mapped once in facility.json, for example "names": {"kind": {"NVL chính": "raw"}}. The row is refused until then.',

  SX2004: '“{raw}” is no month or day that can be read',
  'SX2004.hint': 'write months as 2024-01 or 01/2024 and days as 31/01/2024 or 2024-01-31',
  'SX2004.manual':
    'The cell should hold a calendar month or a day, and holds something else, or a day that does not exist such as 31/02/2024. Known forms are 2024-01, 01/2024, 1/2024, T1/2024, Tháng 1/2024, Jan 2024, 31/01/2024 and 2024-01-15. A month needs its year. A bill is dated by “from” and “to”, both included, the first not after the last.',

  SX2005: '{item} stands twice in {month}; the first time on line {firstLine}',
  'SX2005.hint': 'remove one, or tell them apart by date, from and to, period, meter or document',
  'SX2005.manual':
    'Several bills of one item in a month add up, but only where something tells them apart: “date”, “from” and “to”, “period”, “meter”, or “document” with the number of the bill. Without that, a second row is more often a copy than a second bill, and adding it would double the consumption. The first row is kept, the second refused. A credit note carries “adjustment” in its note and may stand beside the bill.',

  SX2006: '{raw} is negative',
  'SX2006.hint': 'write “adjustment” in note if it is a credit note, else correct the sign',
  'SX2006.manual':
    'Quantities and costs are not negative. The exception is a credit note, by which a supplier takes back part of an earlier bill: its row carries the word “adjustment” in the column “note”, and its negative amount is added to the month. Everything else is a slip of the pen or a difference of two readings in the wrong order.',

  SX2007: 'nobody knows the unit “{raw}”',
  'SX2007.hint':
    'use a unit such as kWh, MWh, kg, t, L, m3, VND; a product that is counted in a word of its own is declared in facility.json, for example "product": {"main": "name of the product", "unit": "{raw}"}',
  'SX2007.manual':
    'The unit is not in the vocabulary, and a number without a known unit cannot be compared or added. SI units, their Vietnamese spellings and the trade units tạ, yến, khối, nghìn m3, nghìn đồng are known, in any letter case. A word that a plant counts its product in, such as “bánh”, is known once facility.json says "product": {"unit": "bánh"}. The row is refused.',

  SX2008: 'the unit “{raw}” cannot be used here; expected {expected}',
  'SX2008.hint':
    'correct the unit; for what is bought by the cylinder, drum or stere say in facility.json what one weighs, for example "densities": {"lpg": {"value": 45, "unit": "kg/bình"}}',
  'SX2008.manual':
    'The unit is known, but it measures something else: water in kWh, electricity in tonnes. Often a row has slipped into the wrong table or two cells were swapped. All rows of one product, material or stream measure one thing too: tonnes are never added to square metres, so a row unlike the first ones is refused. Readings that the tool knows, such as cosphi or flue_o2_pct, have a unit of their own. The unit in a heading may not contradict the unit of a row. A fuel may be given by mass or by volume where a density is known; what is bought by the bottle or by the stere needs one: "densities": {"lpg": {"value": 45, "unit": "kg/bình"}}. Money in another currency is not converted.',

  SX2009: 'nobody knows the energy carrier “{raw}”',
  'SX2009.hint':
    'use a name such as electricity, diesel, coal, lpg, or map the plant’s own word in facility.json, for example "names": {"carrier": {"{raw}": "electricity"}}',
  'SX2009.manual':
    'Heating value, emission factor and tonnes of oil equivalent hang on the carrier, so an unknown one cannot be counted. All carriers of the catalogue are known by their Vietnamese and English names, grades included (“than cám 5”). A word of the plant’s own is mapped once in facility.json: "names": {"carrier": {"điện lưới EVN": "electricity"}}. The row is refused until then.',

  SX2010: 'the meter “{meter}” is not declared',
  'SX2010.hint':
    'leave the cell blank if it measures what the plant buys; if it measures a part of that, write "meters": {"{meter}": {"role": "sub", "of": "main"}} into facility.json; for another meter of purchase "role": "purchase"',
  'SX2010.manual':
    'A row without a meter, or with “main”, is what the plant buys. Any other meter must say in facility.json what it is, because that decides whether it adds to the total: a “purchase” does, a “sub” meter is part of another and never does, “generation” and “export” are counted apart. Example: "meters": {"compressors": {"role": "sub", "of": "main"}}. The row is refused until then.',

  SX2011: 'the cell {column} is blank',
  'SX2011.hint': 'fill it in; the row cannot be placed without it',
  'SX2011.manual':
    'A blank cell usually means unknown, and that is fine for a quantity or a cost. Without month, item or unit, however, a row cannot be placed at all, and it is refused. A month that merged cells left blank is taken from the row above only where “month” is the first column and no line lies between.',

  SX2012:
    'numbers in the column {column} are read with the decimal mark “{decimal}”, as {by} has it',
  'SX2012.hint':
    'look at one value; if it is wrong, write "numbers": {"decimal": "comma"} or {"decimal": "point"} into facility.json',
  'SX2012.manual':
    'Every number with a mark in this column fits both conventions, “1.234” for example. The other columns of the file, or facility.json, have settled it. The note says so, because an error here would be one of a factor of a thousand.',

  SX2013: 'the correction does not fit: it was made for “{read}”, and there stands “{found}”',
  'SX2013.hint': 'compare file, line and column with the table as it is now, and correct the row',
  'SX2013.manual':
    'A row of corrections.csv names a cell by file, line and column, and says what was read there. It is applied only where that still stands there: if lines were inserted or the table was replaced, a correction would otherwise change another number. Nothing was changed. Find the cell anew and write its line, or remove the row if the source has been mended.',

  SX2014: '{corrected} is used in place of {read}, by {by}',
  'SX2014.hint': 'nothing to do; the reason stands in corrections.csv',
  'SX2014.manual':
    'The consultant has mended a reading in corrections.csv, with a reason. What the plant handed over stays as it is; the corrected value is used in its place and keeps the address of the cell. To take it back, remove the row from corrections.csv.',

  SX2015: '{raw} is outside {low} to {high}',
  'SX2015.hint':
    'check number and unit; fractions are written from 0 to 1 (0.31), or put (%) behind the heading and write 31',
  'SX2015.manual':
    'Moisture and uncertainty are fractions: 31 % is 0.31. Moisture is the part of the wet mass that is water; timber technology often gives it on the dry mass, and 45 % of the dry mass are 0.31 of the wet. Cos φ lies from 0 to 1, oxygen in flue gas from 0 to 21 %, other shares from 0 to 100 %. What of a material ends in the product cannot be more than was used of it. The row is refused.',

  SX2016: '“{raw}” is a day; it counts as the month {month}',
  'SX2016.hint': 'nothing to do if the row stands for the whole month; else use the column date',
  'SX2016.manual':
    'A column of months holds days. Spreadsheet programs make 31/01/2024 of a month, so the month of the day is taken, and the note is given once for a table. Where rows are single bills of certain days, name the column “date”, and two bills of one month will be told apart.',

  SX2017: '“{raw}” is no step, meter or border of this plant',
  'SX2017.hint':
    'use an id from “steps” or “meters” of facility.json, or one of in, out, product, byproduct, wastewater, waste, air, loss',
  'SX2017.manual':
    'A flow runs from one step of the process to another, or over the border of the plant. Both ends must be named so that balances close: a step by its id or name in facility.json, the border by “in”, “out”, or more exactly product, byproduct, wastewater, waste, air, loss. A meter’s “of” and “step” are held against the same lists.',

  SX2018: 'the bill from {from} to {to} is spread to {months} by days',
  'SX2018.hint': 'nothing to do; give readings at month’s end to avoid it',
  'SX2018.manual':
    'A bill that runs over the end of a month is cut by days, both ends included; the last month takes the remainder, so that the parts add up to the bill exactly. Months obtained so are smoother than the plant really was, which matters when months are compared. Readings taken on the last day of a month avoid it.',

  SX2019: '“{id}” stands twice; the first time on line {firstLine}',
  'SX2019.hint':
    'remove the copy, or give each row an id of its own; tell two samples of one day apart in note',
  'SX2019.manual':
    'The assessment refers to a measure by its id. Two rows of one id cannot be told apart in tables and totals, so the second is refused. Number them CM01, CM02 and so on. Lab results are no different: of two rows of one day, point and parameter the second is refused, unless its note says that it is another sample.',

  SX2020: '“{raw}” is a row of totals and no item',
  'SX2020.hint': 'take rows of totals out of the table; the program adds up by itself',
  'SX2020.manual':
    'The row bears a name such as total, sum or subtotal in place of an item. Counted as an item it would add everything above it a second time, so the row is refused. Take it out; totals are computed from the other rows. If it is the name of an item in truth, call it otherwise.',

  SX2021: 'the month says {month}, but the day of the row is {raw}',
  'SX2021.hint': 'correct one of them; a bill may be dated in its month or the one after',
  'SX2021.manual':
    'The row gives a month and a day, and they do not go together. What is used in a month is usually billed in that month or early in the next; anything further apart is a mistake in one of the two. Nobody can tell which to believe, so the row is refused.',

  SX2022: '{item}: the credit in {month} is larger than all of the month',
  'SX2022.hint': 'check the credit, or give it the month of the bill that it credits',
  'SX2022.manual':
    'A credit note gives back a part of an earlier bill, so it cannot be larger than that bill. Here the rows of the month add up to a negative amount, as if it had been produced rather than used. The row of the credit is refused. If it belongs to a bill of another month, write that month.',

  SX2023: 'the bill from {from} to {to} is longer than thirteen months',
  'SX2023.hint': 'correct its first or last day; usually the year is mistyped',
  'SX2023.manual':
    'A bill is spread to its months by days. A period of more than thirteen months is no bill, usually a mistyped year, and spreading it would fill months that nobody measured. The row is refused. For a number of a whole year ask for the single months.',

  SX2501: '{item} has gaps: {months}',
  'SX2501.hint': 'ask for the missing bills or readings; a year with a gap has no total',
  'SX2501.manual':
    'Between the first and the last month of an item there are months without a row, or with a blank quantity. They are not filled in: the total of the year is unknown, and the months that are known are shown beside it. Write 0 where nothing was used.',

  SX2502: '{item}: {value} {unit} is far from the months around it (median {median} {unit})',
  'SX2502.hint': 'compare with the bill or the meter; explain it in note if it is right',
  'SX2502.manual':
    'The value is more than five robust standard deviations from the median of the six months before and after: |x − median| > 5 × 1.4826 × MAD, the MAD taken as 2 % of the median at least, with eight months known or more. At an end of the series it is held against the nearest twelve months, and must stand out by a factor of three. About a thousand times off the usual level of the whole series is doubted in any case. It is used as it stands. A low January or February is not doubted because of Tết. If a correction is due, write it in corrections.csv with its reason.',

  SX2503:
    '{item}: {value} {unit} does not fit the money of its row; {mended} {unit} would (usual price {price} a unit of quantity)',
  'SX2503.hint':
    'check the unit on the bill; if it slipped, write the correction into corrections.csv with its reason',
  'SX2503.manual':
    'The price of this row departs from the usual price of the same item and tariff period by a factor near 1000, 100, 10 or 3.6, and falls back to within 20 % of it once the value is mended. That is the mark of a slipped unit: MWh in a column of kWh, kg in a column of t, MJ for kWh. Costs are compared, and named here, without VAT. The value is used as it stands until a correction stands in corrections.csv; nothing is changed silently. A complete corrections.csv:\nfile,line,column,read,corrected,reason,by,date\nenergy.csv,7,quantity,1.04,1040,MWh in a column of kWh,Lan Nguyen,2026-01-14',

  SX2504: '{item}: half of the row is missing, the cell {missing} is blank',
  'SX2504.hint': 'fill in the other half from the bill; write 0 if it costs nothing',
  'SX2504.manual':
    'The row has a cost without a quantity, or a quantity without a cost. Either half is on the bill, so the other was probably forgotten. Without the quantity the month has a gap; without the cost the price is taken from other months. Sub-meters, rows with revenue and rows of cost 0 are not doubted.',

  SX2505: '{item}: {value} stands in {months} months running',
  'SX2505.hint': 'check whether the value was copied rather than read',
  'SX2505.manual':
    'The same quantity in three months or more is rare for something that is measured. It is typical of an estimate, of a flat rate, or of a cell that was dragged down. Zeros are not doubted, nor is cost. Say in note how the value came about.',

  SX2506: '{month} lies after the day of the assessment, {assessedOn}',
  'SX2506.hint': 'correct the month, or “assessedOn” in facility.json',
  'SX2506.manual':
    'A row is dated after the day on which the assessment was made, so it is a plan, a copy of a form, or a wrong year. Nothing depends on the clock of this computer: the day is that of “assessedOn” in facility.json.',

  SX2507: 'in {month} more wastewater left ({wastewater} m³) than water came in ({intake} m³)',
  'SX2507.hint': 'look for rain water, an unmetered well, or a meter read on another day',
  'SX2507.manual':
    'Water that leaves a plant came in before, less what evaporates or goes with the product. More wastewater than intake in a month points to rain in the drains, a well without a meter, water in the raw material, a wrong reading, or readings on different days. The values are used as they stand.',

  SX2508: 'the sub-meter {meter} counted {value} in {month}, more than {of} above it ({above})',
  'SX2508.hint': 'check the multiplier of the sub-meter, the unit, and the day of the reading',
  'SX2508.manual':
    'A sub-meter measures a part of what the meter above it measures, and a part cannot be more than the whole. Usual causes are a wrong current-transformer ratio, MWh against kWh, or a sub-meter that in truth hangs on another supply. Correct “of” in facility.json in that case.',

  SX2509: '{item}: {from} to {to} stand on two bills',
  'SX2509.hint': 'check the first and last day of both bills; both count in full as they stand',
  'SX2509.manual':
    'Two bills of one item, meter and tariff period cover the same days. Both are used as they stand, so those days may be counted twice. Usual causes are a bill entered twice under another number, a mistyped day, or a second meter that is not named in the column “meter”.',

  SX2510: '{item}: no bill covers {from} to {to}',
  'SX2510.hint': 'look for the missing bill, or correct the days if the bills follow each other',
  'SX2510.manual':
    'Between two bills of one item, meter and tariff period there are days that neither covers. What was used in them is not filled in, so the months may be too low. Usual causes are a missing bill, or a bill that counts the day of the reading in one period only.',

  SX2511:
    '{item}: the usual price of {price} per {unit} lies outside the plausible {low} to {high}',
  'SX2511.hint': 'compare the unit of quantity and of money in the whole column with a bill',
  'SX2511.manual':
    'Where a whole column is in another unit, its rows still agree with each other, and only the price gives it away: a kWh at nearly two million đồng, or a cubic metre of water at a few. The middle price of the rows is held against a very wide band around the market price of the factor table. The values are used as they stand. If the unit is wrong, correct it in the column or its heading.',

  SX2512: '{item}: prices lie about {rate} % above the tariff in {months} months, perhaps with VAT',
  'SX2512.hint':
    'if the cost includes VAT, say so in facility.json, for example "vat": {"energy.csv": 0.08}; else nothing to do',
  'SX2512.manual':
    'Costs in the tables are without VAT. Here the prices of nearly all months lie above the tariff that "tariff" declares by just a rate of VAT, 8 or 10 %. Look at a bill: if the amounts include VAT, declare the rate of the table in facility.json, and it is taken off on reading. The values are used as they stand.',

  SX2513: '{item}: revenue beside a blank cost on line {lines}; that cost is unknown',
  'SX2513.hint': 'write 0 into these cells if nothing was paid',
  'SX2513.manual':
    'Scrap that is sold usually costs nothing, and its cost is often left blank. But blank means unknown, so the total cost of the table is unknown too. Write 0 into the cells if nothing was paid, and the total is there. If something was paid, fill it in from the bill.',

  SX3001: 'there is no question “{question}”',
  'SX3001.hint': 'correct the id or remove the answer; it was not used',
  'SX3001.manual':
    'answers.json holds an answer to a question that the questionnaire does not have: a typing error, or a question of another edition. The answer is left out, and everything that would need it stays open. The ids are those of the program’s templates/questionnaire.',

  SX3002: 'the answer to “{question}” is {found}, which is not possible',
  'SX3002.hint': 'allowed: {expected}',
  'SX3002.manual':
    'The answer is of another kind than the question, or not among its choices. A choice is the id of one choice, several are a list of ids, yes and no are true and false, a level of maturity is a whole number from 0 to 4. The answer is left out, and the question counts as open.',

  SX4001: 'a template of the program is faulty: {reason}',
  'SX4001.hint': 'install the program anew; if templates were changed by hand, undo it',
  'SX4001.manual':
    'The program’s own data (factors, benchmarks, options, questions, sectors) are checked when they are loaded, and one of them does not hold together. No plant can be assessed with it. It is a fault of the installation or of a change to the templates, never of the plant’s data.',

  SX5001: 'the assessment is not dated',
  'SX5001.hint': 'write the day into facility.json, for example "assessedOn": "2026-01-15"',
  'SX5001.manual':
    'facility.json does not say on which day the assessment was made. The report then bears no date, and months in the future cannot be recognised. The computer’s clock is not asked, so that the same folder gives the same report on any day.',

  SX5002: 'no factor set is pinned; the newest, {set}, was taken',
  'SX5002.hint': 'write "factors": "{set}" into facility.json to keep the numbers as they are',
  'SX5002.manual':
    'Emission factors, heating values and tariffs change from year to year. Unless facility.json pins a set, the newest is taken, and a later version of the program may give other numbers for the same plant. Pin the set before a report is handed over.',

  SX5003: '{what}: {value} was assumed',
  'SX5003.hint': 'state it in facility.json if the plant knows better',
  'SX5003.manual':
    'The plant did not say something that a figure needs, and a usual value stands in for it. Every such value is listed among the assumptions of the report with its source. What the plant states itself always wins.',

  SX5004: 'the periods cannot be compared: {reason}',
  'SX5004.hint':
    'give two periods of twelve months in “periods” of facility.json, or bring more months of data',
  'SX5004.manual':
    'Base and reporting period are twelve months each, so that seasons cancel out. They are taken from “periods” of facility.json, else they are the last twelve months that the data cover and the twelve before. Where neither gives twelve months, figures of a year cannot be formed.',

  SX5005:
    '{figure}, {from} – {to}: a yield of {percent} % is impossible, as more came out than went in',
  'SX5005.hint':
    'check units and rows of raw materials: every raw material of the product belongs in materials.csv',
  'SX5005.manual':
    'A yield is what ends in the product over what went in, so it cannot exceed 100 %. Either the two are not the same stuff (tonnes of bolts over tonnes of zinc), or a raw material is not on record, is not marked as raw, or stands in a wrong unit. The yield is left out, and so is what rests on it.',

  SX6001: 'the output cannot be written: {reason}',
  'SX6001.hint': 'check the folder, its rights and the free space, or give another with --out',
  'SX6001.manual':
    'A report is written whole or not at all: first beside its target, then put in its place. The system refused one of these steps. Nothing half-written was left behind, and an older report is still there. The data of the plant are not touched.',

  SX6002: 'the target is open in another program; saved as {saved}',
  'SX6002.hint': 'close it there, and rename the new file if you like',
  'SX6002.manual':
    'Programs such as Acrobat or Excel keep a file to themselves while they show it. After several attempts the report was saved under a new name in the same folder, so that the work is not lost. The old file is unchanged.',
} as const;
