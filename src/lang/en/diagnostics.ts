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
  'limit.cells': 'cells in a workbook',
  'limit.sheets': 'sheets in a workbook',
  'limit.parts': 'parts in a workbook',
  'format.xls': 'an old workbook (.xls)',
  'format.xlsb': 'a binary workbook (.xlsb)',
  'format.ods': 'an OpenDocument spreadsheet (.ods)',
  'format.xml': 'an XML spreadsheet of 2003',
  'format.html': 'a web page',
  'damage.cut': 'it is cut short',
  'damage.checksum': 'its checksum does not fit',
  'damage.packing': 'it is packed in an unknown way',
  'damage.xml': 'it is no sound XML',
  'damage.missing': 'a file in it is missing',
  'damage.twice': 'something in it stands twice',
  'damage.address': 'cells stand where there are none',

  SX1001: 'there is no folder “{folder}”',
  'SX1001.hint': 'check the path, or make a new facility with “sxsh init {folder}”',
  'SX1001.manual':
    'The command was given the path of a facility folder that does not exist. A path is taken from the folder in which the command runs, so a facility that lies elsewhere needs its whole path. On the command line put quotes around a path with blanks in it. A new facility folder is made with “sxsh init FOLDER”.',

  SX1002:
    'the folder “{folder}” has no profile: neither facility.json nor a sheet “Hồ sơ” or “Profile”',
  'SX1002.hint': 'write the profile with “sxsh init {folder}”, or give the folder that holds it',
  'SX1002.manual':
    'A facility is a folder with a profile in it: facility.json, or a sheet named “Hồ sơ” or “Profile” in a workbook, says at least the name and the sector, and without it the tables mean nothing. Either the path is one level too high or too low, or the folder was never set up. “sxsh init FOLDER” writes a profile beside the tables that are already there and leaves these alone.',

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

  SX1007: 'the file is no text that can be read: {reason}',
  'SX1007.hint': 'save it again as “CSV UTF-8” in the spreadsheet program',
  'SX1007.manual':
    'Text is read as UTF-8, as UTF-16 with its byte-order mark, and as windows-1258 where that makes Vietnamese of it. This file is none of them: it is a binary file, it breaks off, or it was saved in another encoding. Guessing would change letters, and names would no longer match. In Excel choose “Save As”, type “CSV UTF-8 (Comma delimited)”. The message names the encoding found, or the first byte that does not fit, and the line it stands on.',

  SX1008: 'the Vietnamese of the file is in the old encoding {encoding}: “{found}” for “{meant}”',
  'SX1008.hint':
    'convert the text from {encoding} to Unicode (UniKey Toolkit, Ctrl+Shift+F6), then save the file as “CSV UTF-8”',
  'SX1008.manual':
    'Before Unicode, Vietnamese was typed with fonts such as .VnTime (TCVN3, also called ABC) or VNI-Times (VNI). Without the font the letters are others: “§iÖn” or “Ñieän” for “Điện”. Headings and names would not be recognised, so nothing of the file is used. UniKey Toolkit converts it: copy the cells, open the Toolkit with Ctrl+Shift+F6, choose source TCVN3 (ABC) or VNI Windows and target Unicode, convert the clipboard, and paste. Then save as “CSV UTF-8”. What the file is was decided by all its words: read in that encoding, at least three in four become Vietnamese syllables.',

  SX1009:
    'letters are lost: words with a question mark in place of a letter: {count}, such as “{found}”',
  'SX1009.hint':
    'save the original again as “CSV UTF-8”; what became a question mark cannot be brought back from this file',
  'SX1009.manual':
    'A program saved the file in an encoding without Vietnamese letters, and wrote a question mark for each: “Th?ng”, “?i?n”. In Excel this is the plain type “CSV (Comma delimited)”. The letters are gone for ever: only the original has them. Numbers are sound and stay in use, but a name with question marks is another name than the right one, so one item may count as two. Headings of this kind are not recognised.',

  SX1014: 'the file seems to be {encoding}, but lacks the byte-order mark that says so',
  'SX1014.hint':
    'save it again as “CSV UTF-8”, or as “Unicode Text” from Excel, which writes the mark',
  'SX1014.manual':
    'Every other byte of the file is zero, as in UTF-16. Without the byte-order mark (the bytes FF FE or FE FF at its beginning) that is a guess, and a wrong guess makes other letters of all. The mark is usually lost where a script cut or joined the file. Save it again from the program that it comes from.',

  SX1015: 'letters in the file were read in a wrong encoding: “{found}” in place of “{meant}”',
  'SX1015.hint':
    'open the original and save it as “CSV UTF-8”; in Excel import it with Data → From Text/CSV and “65001: Unicode (UTF-8)”',
  'SX1015.manual':
    'A program opened a file in UTF-8 as windows-1252 and saved it so, and each letter with a mark became two or three strange ones: “bÃ¬” in place of “bì”, “Ä‘iá»‡n” in place of “điện”. It happens where a CSV file is opened in Excel with a double click. Such names agree with no other, so the file is not used. Go back to the original and save it as “CSV UTF-8”; in Excel use Data → From Text/CSV and choose the encoding 65001. Where only a few cells are so, type these again. The message gives a word as it stands, and the one that its bytes spell.',

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

  SX1106: '“{field}” is {json} in facility.json, {sheet} in the profile sheet',
  'SX1106.hint': 'make both the same, or delete one of them',
  'SX1106.manual':
    'A plant’s profile may stand in facility.json, in a sheet “Hồ sơ” or “Profile” of a workbook, or partly in either. What only one of them says counts. Where both say something and differ, neither is taken, because nobody can tell which is newer; only the name and the sector, without which there is no plant, are then those of facility.json. Both places are named.',

  SX1107: 'a second profile sheet; the one in {first} is used',
  'SX1107.hint': 'keep one profile sheet in the folder, and delete or rename the other',
  'SX1107.manual':
    'Two sheets of the folder’s workbooks are named as the plant’s profile (“Hồ sơ”, “Profile”). Which of them counts cannot be told. The first is read so that the rest of the folder can be checked; the other is not read at all. Often an older copy of the workbook lies beside the new one.',

  SX1108: '“{raw}” belongs to no field and no heading',
  'SX1108.hint':
    'put the value beside the name of its field, or below the heading of its list; put remarks into a column headed “Note”, or delete them',
  'SX1108.manual':
    'The profile sheet has two columns: the field and, right beside it, its value. Lists are small tables with a heading of their own. A value that stands in another column, beside no name, or below no heading would otherwise be lost without a word. Remarks may stand beside the values where the first row names the columns, as in “Field | Value | Note”.',

  SX1109: 'the list “{list}” has no heading below its title',
  'SX1109.hint': 'write below the title: {heading}',
  'SX1109.manual':
    'In the profile sheet meters, prices, process steps and other lists are small tables: the title, the row of headings right below it, then one row each. The title stands here and no heading follows, so what stands below it cannot be read. Columns that are not needed may be left out, and their order is free. Delete the title where there is nothing to list.',

  SX1110: 'the unit “{raw}” does not fit here',
  'SX1110.hint': 'use one of: {expected}, or any unit of the same kind',
  'SX1110.manual':
    'A price is money for one unit of the thing, such as VND/kWh for electricity, nghìn đồng/m3 for water or VND/kg for coal; a fuel may also be priced by its heat (VND/GJ). A density is mass for one unit of volume, area or count, such as kg/m3, t/m3 or kg/bag. Any unit of the vocabulary is converted. The field is left out until the unit is mended. Money of another currency than that of the plant is not converted.',

  SX1201: 'needed columns are missing: {column}',
  'SX1201.hint':
    'run “sxsh map FOLDER FILE” and say which of these it is ({found}), or what all rows have in common; or make the heading {heading} (more columns as you like)',
  'SX1201.manual':
    'The table lacks a column without which none of its rows can be understood. Headings may be Vietnamese or English, with or without diacritics, in any order; a heading of the plant’s own is explained once in facility.json, for example "columns": {"energy.csv": {"Lượng điện tiêu thụ": "quantity"}}. A book of one thing only often has no column that says what it is: then "columns": {"energy.csv": {"carrier": "=điện"}} says that every row of the file is electricity. The command “sxsh map” asks for both and writes them. The column “unit” may be absent where the heading of the quantity names the unit, as in “Điện (kWh)”. No row of the table is used until then.',

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

  SX1207: '“{text}”: {rows} lines below the table are no rows of it and are not read',
  'SX1207.hint': 'nothing to do, unless these are data: then fill in the month and the number',
  'SX1207.manual':
    'Below the last row of data there is often a signature, a date or a remark. Lines without a month and without a number are set aside, and said here so that nothing disappears in silence. If one of them is a row of data, its month and its number are blank: fill them in.',

  SX1208: 'hidden rows {rows} of the sheet are counted like others',
  'SX1208.hint':
    'unhide them to look; delete rows that are not meant, or move them to another sheet',
  'SX1208.manual':
    'Nobody who looks at the sheet sees a hidden row, and it is data all the same: filtered away, or an old version kept aside. The program counts such rows like all others and says so. Unhide them (select the sheet, right click, Unhide), look, and delete what is not meant.',

  SX1209: '{rows} rows of {table} stand twice, here and in {other}, and both agree',
  'SX1209.hint': 'keep one of them, so that a later change does not part them',
  'SX1209.manual':
    'The same rows stand in a CSV and in a workbook, or on two sheets. This time both say the same and they were counted once. As soon as one is changed and the other is forgotten this becomes an error; keep one place.',

  SX1210: '{table}: {item} stands twice, here and in {other}, and the two differ',
  'SX1210.hint':
    'keep the right one and delete those rows of the other; if they are two bills, give both places a column with their numbers or dates',
  'SX1210.manual':
    'A table may stand in several files or sheets: electricity in one, coal in another, a sheet for each year; their rows are put together. But here the same thing stands for the same month in two places with different numbers, and nothing tells which is right, or whether both should be added, so the table is not used at all. Often the CSV is an older copy of the workbook. It also counts as a difference where two places give the very same numbers of a month to two names. Keep the right one and delete the other.',

  SX1211: '“{name}” is no table of the facility and is not read',
  'SX1211.hint':
    'if it is data, say which column is what with “sxsh map FOLDER FILE”, or rename the file or the sheet',
  'SX1211.manual':
    "Neither the name nor the heading of this file or sheet tells which table it is: production, materials, energy, water, waste … It is left out, and said. If it is a form of the plant's own, the command map asks about each column once and keeps the answers in facility.json; from then on the form is simply read.",

  SX1212: 'sheet “{sheet}” is hidden and was read all the same',
  'SX1212.hint': 'unhide it to look; if it is an old copy, delete the sheet',
  'SX1212.manual':
    'This sheet is hidden in the workbook and holds a table of the facility, so it was read like the others. Hidden sheets are often old copies or drafts that the reader never saw. Unhide it and see whether these are the data that are meant.',

  SX1213: 'hidden columns {columns} of the sheet are read all the same',
  'SX1213.hint': 'unhide them to look; delete columns that are not meant',
  'SX1213.manual':
    'Nobody who looks at the sheet sees a hidden column, and its heading is one that the table needs, so it was read like any other. Hidden columns are often old data or scratch work. Unhide them (select the sheet, right click, Unhide) and see whether these are the columns that are meant.',

  SX1214: '{table} is put together from several places: {files}',
  'SX1214.hint': 'nothing to do, if each of them is a part of the table',
  'SX1214.manual':
    'Plants often keep electricity, oil and coal in books of their own, or a sheet for each year. Where nothing stands for the same month in two of them, their rows are put together as one table, and the places are named here. If one of them is an old copy, or a summary of the others, take it out of the folder.',

  SX1215: 'facility.json says {entry} of every row, and “{other}” says {column} as well',
  'SX1215.hint':
    'delete {entry} from “columns” of facility.json (the table “Headings of the plant” of the sheet Profile), or call that column “unused”',
  'SX1215.manual':
    'An entry with “=” in “columns” of facility.json says what every row of a file is, in place of a column that the file has not. Here the file has that column, or another entry says it too, and nothing tells which counts. Delete the entry that is not meant; a column of the file that is not used is called "unused".',

  SX1216:
    'the heading “{title}” says that VAT is in the money, and the profile does not say at which rate',
  'SX1216.hint':
    'write the rate into the profile, such as "vat": {"{table}": 0.08} in facility.json or a row of the table “Costs that include VAT” of the sheet Profile, or use the column without tax',
  'SX1216.manual':
    'Costs of the assessment are without VAT. By its heading this column holds money with tax; taken for money without it, every saving would be 8 to 10 % too high. Say the rate of the table and the program takes it off, or use the column before tax. Where rows have different rates, only the column before tax will do.',

  SX1217: 'the columns of months {months} name no year',
  'SX1217.hint':
    'write the year into the headings (T1/2024), into a row above them, or into the title',
  'SX1217.manual':
    'The months stand side by side and nothing says of which year: not the headings, no column of years, no row of years above, and the title names no single year. To guess it would be to guess the period, so the table is not used. Write the year into one of these places.',

  SX1218: 'money of the table is read in {unit}, as a line above it says',
  'SX1218.hint':
    'if that is wrong, write the unit into the heading of the column, such as “Cost (VND)”',
  'SX1218.manual':
    'Many forms name the unit once, above the table: “Unit: 1,000 VND”. The headings of the money columns name no other, so that unit was used for them. Where the line speaks of a part of the table only, write the unit into the heading of each column; a heading always comes first.',

  SX1301: 'the workbook is protected by a password',
  'SX1301.hint': 'open it in the spreadsheet program, take the password off and save it again',
  'SX1301.manual':
    'The file is encrypted, and nothing in it can be read without its password. The program does not ask for passwords and keeps none. Ask whoever sent the file for a copy without one: in Excel File, Info, Protect Workbook, Encrypt with Password, and empty the field. A protection of single sheets against changes is no hindrance.',

  SX1302: 'the file is called .xlsx, but is {found}',
  'SX1302.hint': 'open it in Excel or LibreOffice and save it as “Excel Workbook (.xlsx)”',
  'SX1302.manual':
    'Renaming a file does not change what it is. Accounting software often writes a web page or an old workbook and calls it .xls or .xlsx, and Excel opens it with a warning. Open the file there and save it anew as “Excel Workbook (.xlsx)”, which takes a minute and loses nothing. Nothing of the file was read.',

  SX1303: 'the workbook holds macros',
  'SX1303.hint': 'save it as “Excel Workbook (.xlsx)” without macros',
  'SX1303.manual':
    'Macros are programs within a workbook. They are never run here, and a workbook that carries them is not read: its cells may be what a macro last made of them. Saving it as .xlsx leaves the macros out and keeps the values. Look at the numbers once after saving.',

  SX1304: 'the file is called .xlsx, but is plain text',
  'SX1304.hint':
    'give its name the ending .csv, or open it in a spreadsheet program and save it as a workbook',
  'SX1304.manual':
    'The file holds text with delimiters, as meter software and banks export it, under the name of a workbook. With the ending .csv it is read like any other table. Nothing of the file was read.',

  SX1305: 'the file is no workbook',
  'SX1305.hint': 'put the workbook itself there, or remove the file',
  'SX1305.manual':
    'The file bears the name of an Excel workbook and is something else: a text document, a picture, an archive. Excel could not open it either. Perhaps the wrong file was attached, or renamed. Nothing of it was read.',

  SX1306: 'the workbook is damaged: {damage} ({part})',
  'SX1306.hint':
    'have it sent again, or open it in a spreadsheet program, let it repair the file, check the numbers and save it',
  'SX1306.manual':
    'A workbook is an archive of many files with checksums. Here something does not fit: the archive is cut short, a file in it is missing or changed, or it cannot be understood. A download or copy that broke off is the usual cause. As a damaged digit would be a wrong number, nothing of the workbook is used. Have it sent once more; if a program repairs it, compare the numbers with the original.',

  SX1307:
    'the workbook unpacks beyond every measure, to more than {allowed} MB or 400 times its size ({part})',
  'SX1307.hint': 'keep only the sheets that are needed and save it as a new workbook',
  'SX1307.manual':
    'A workbook is packed, and a few kilobytes can be made to unpack to gigabytes. Unpacking stops at 512 MB for all of it, or where one file in it grows to more than 400 times its packed size. A file of a plant stays far below that. Nothing of it was read. If it is sound, copy the needed sheets into a new workbook.',

  SX1308: 'the workbook declares a document type ({part})',
  'SX1308.hint': 'open it in a spreadsheet program and save it again; ask where it comes from',
  'SX1308.manual':
    'A part of the workbook begins with a document type, which could define abbreviations that unfold without end or read other files. No spreadsheet program writes that. It is refused without looking further. Ask who made the file.',

  SX1309: 'values come from other workbooks: {links}',
  'SX1309.hint': 'check that they were up to date when the file was last saved',
  'SX1309.manual':
    'Formulas of this workbook refer to other files. What is read are the values that were saved with it, as old as the last visit to those files. They cannot be checked from here. Open the workbook where the others are at hand, update the links and save it, or have the other files handed over too.',

  SX1310: 'merged cells show “{shown}” and cover {covered}',
  'SX1310.hint': 'unmerge the cells and delete or use what comes to light',
  'SX1310.manual':
    'A merged range shows what its first cell holds. Other cells of the range may still hold something that nobody sees, though formulas count it. What is shown is used; what is covered is not. Unmerge the cells, look at what comes to light and decide.',

  'measures.amount': 'the use of the interval',
  'measures.mean': 'the mean power or flow of the interval',
  'stamp.start': 'the start',
  'stamp.end': 'the end',
  'stamp.by.facility': 'as facility.json says',
  'stamp.by.edges': 'as its first and last time show',
  'stamp.by.convention': 'as load profiles of meters do, for nothing in the file says',

  SX1401:
    '{meter}: values are read as {unit}, {measures}, every {minutes} minutes; each time is {stamp} of its interval, {by}',
  'SX1401.hint':
    'if that is wrong, write into facility.json, at this meter in “meters”, "unit" or "stamp": "start" or "end"; or fill the columns “Unit”, “Time stamp” of the table “Meters” of the sheet Profile',
  'SX1401.manual':
    'Interval data rest on three things that a file often leaves unsaid: its unit, the length of its intervals, and which end of an interval the time names. The unit is taken from the column of units, the heading, the comment above it, or facility.json; the length is the commonest distance between two rows; the end is shown by the first and last time of whole days (00:15 to 00:00 are ends, 00:00 to 23:45 are starts), or stated in facility.json. Where nothing shows it, the time is the end, as in the load profile of a meter. A value in kW is the mean power of the interval. Times are civil times without a zone.',

  SX1402: '{meter}: there is no unit that interval data can have (found: “{raw}”)',
  'SX1402.hint':
    'write the unit into the heading, “value (kWh)”, or into a first line “# electricity, kWh”',
  'SX1402.manual':
    'A row of 12.5 every quarter of an hour is 12.5 kWh or a mean of 12.5 kW, and these differ by a factor of four. So the unit is never guessed. It stands in a column “unit”, in the heading of the values, in a comment line above the heading, or in facility.json at this meter in “meters”. Units of energy, volume and mass are known, and rates of them: kW, MW, m³/h, t/h.',

  SX1403: '“{raw}” is no time that can be read (such rows: {rows})',
  'SX1403.hint': 'write times as 2025-01-15 07:15 or 15/01/2025 07:15, without a zone',
  'SX1403.manual':
    'A row of interval data needs day and time of day: 2025-01-15 07:15, 2025-01-15T07:15:00, 15/01/2025 7:15, or the serial number of a spreadsheet. The day must exist and lie between 1990 and 2099; the clock has 24 hours; a zone other than +07:00 is not the clock of the plant. The first such row is shown, with how many there are. Nothing of the file is used until it is mended, as a year with holes would look like a year of low use.',

  SX1404: '“{raw}” is no value that can be read (such rows: {rows})',
  'SX1404.hint':
    'write numbers only, in the one way of the whole column; leave unknown values blank',
  'SX1404.manual':
    'A value of interval data is a plain number. The decimal mark is decided from all values of the file; one that does not follow it is an error. Texts of a logger such as “NaN”, “null” or “#N/A” stand for something unknown: leave the cell blank, and the interval is counted as wanting. The first such row is shown, with how many there are.',

  SX1405: 'the rows do not lie one interval apart; found: {minutes} minutes',
  'SX1405.hint':
    'export one row every 1 to 60 minutes, in intervals that divide an hour (1, 5, 10, 15, 30, 60)',
  'SX1405.manual':
    'The length of the intervals is the commonest distance between two rows. It must be whole minutes and divide an hour, so that hours, days and months are made of whole intervals. 0 means that there are fewer than two rows with different times. Rows of seconds, of two hours or of days are not interval data in this sense; daily values are summed to months and belong into energy.csv.',

  SX1406:
    '{meter}: {missing} intervals are wanting, in {gaps} gaps; the longest is {longest} minutes from {from}, {clock}',
  'SX1406.hint':
    'ask for the missing values; a month with a gap has no sum, load profile and base load rest on what there is',
  'SX1406.manual':
    'Between the first and the last row some intervals are absent or blank. They are not filled in: a month with a gap has no sum, and the known part stands beside it. Base load, peak and load factor are told where nine tenths of the period are on record; with less, but seven whole days or more and a Sunday among them, they are told of the days on record, with their dates and a lower grade. A gap of exactly an hour in spring is a clock with daylight saving, which Việt Nam does not have: set the logger to +07:00.',

  SX1407:
    'intervals stand twice, first {from}, {clock}: {rows} rows, of which {differing} differ from the first',
  'SX1407.hint':
    'keep one row for each interval; look for a clock set back or an export glued twice',
  'SX1407.manual':
    'Two rows name the same interval. They are never added up: of two equal rows one counts, and where they differ neither is believed and the interval is unknown. Usual causes are exports that overlap, and a logger in a zone with daylight saving, whose hour stands twice in autumn; its other times are then an hour off through the summer too.',

  SX1408: 'rows of a month that had already ended (such rows: {rows})',
  'SX1408.hint': 'sort the file by time, oldest or newest first',
  'SX1408.manual':
    'Interval data are read in one go, month by month, so that a file of years fits into memory. Within a month the rows may stand in any order, but a month that another one has followed is closed. The line is the first row that came too late; often the row before it has a wrong date.',

  SX1409: 'a negative value: {raw} (such rows: {rows})',
  'SX1409.hint':
    'check the direction of the current transformers; give feed-in a meter of its own with the role “export”',
  'SX1409.manual':
    'What a meter counts in an interval cannot be less than nothing. Current transformers mounted the wrong way round, or a meter that nets solar feed-in against use, write negative values. Export the two directions apart, each into its own file.',

  SX1410:
    '{meter}: the values only ever rise; they are readings of a register, not the use of each interval',
  'SX1410.hint':
    'export the use of each interval (load profile), or take the differences and multiply them by the transformer ratio',
  'SX1410.manual':
    'Values that rise from row to row through the whole file are the state of a counter. Summed up they would mean nothing. The difference of two rows would be the use of an interval, but only after the ratio of the current and voltage transformers, which the register does not know and the file does not say. So nothing is converted here.',

  SX1411:
    '{meter}, {month}: the intervals sum to {value} {unit}, the bill says {bill} {unit} ({percent} %)',
  'SX1411.hint':
    'check unit (kW or kWh), transformer ratio and the dates of the bill; within 2 % the two agree',
  'SX1411.manual':
    'A whole month of interval data and the rows of the same meter in energy.csv or water.csv should agree within 2 %. A factor of 2 or 4 is kW read as kWh; a round large factor is the transformer ratio; a few per cent is often a bill that does not run from the first to the last day of the month: write its dates into the columns “from” and “to”, and the months are compared as a sum. Both are used as they stand: sums of the year come from the bills, the load profile from the intervals.',

  SX1416:
    '{meter}, {fromMonth} to {toMonth}: the intervals sum to {value} {unit}, the bills to {bill} {unit} ({percent} %, allowed are {tolerance} %)',
  'SX1416.hint': 'check unit (kW or kWh), transformer ratio and the dates of the bills',
  'SX1416.manual':
    'Bills that run from the middle of a month to the middle of the next are shared out to months by days, so single months cannot agree with interval data. Compared is the sum of the longest run of months that both know whole, of three months or more; 2 % are allowed, and the share of the days at both edges of the run. A factor of 2 or 4 is kW read as kWh; a round large factor is the transformer ratio. Both are used as they stand: sums of the year come from the bills, the load profile from the intervals.',

  SX1415:
    '{meter}: {value} {unit} on {from}, {clock}, {times} times what this meter shows at its usual highest ({usual} {unit}); such intervals: {rows}',
  'SX1415.hint':
    'compare with the display of the meter or the load profile of the utility; if it is wrong, mend it in the file or leave the cell blank',
  'SX1415.manual':
    'The value is more than about three times what 999 in a thousand values of this very meter stay below. Transformers and cables are laid out for one to two times the highest load, so a real load hardly gets there within one interval; mostly it is a fault of the logger, of the transmission, or a lost decimal mark. The value is not mended: peak demand, load factor, shares of the tariff hours and the sum count it, and the report says that these figures rest on a doubted cell. The eight highest are named at most.',

  SX1417: 'no heading with a column of times and one of values (found: {found})',
  'SX1417.hint':
    'call the columns “time” and “power (kW)” or “energy (kWh)”; also known are: timestamp, datetime, date/time; value, consumption, load, demand, flow, P (kW), kW, kWh, and the Vietnamese words',
  'SX1417.manual':
    'A file of interval data needs a heading in which one column is day and time, and one the values with their unit. It may be Vietnamese or English, with or without diacritics, and titles may stand above it. A heading of the plant’s own is explained once in facility.json, for example "columns": {"meters/main.csv": {"Channel 1": "value", "At": "time"}}. Day and time in two columns are to be joined into one.',

  SX1418: 'the column “{column}” is a register, not the use or power of each interval',
  'SX1418.hint':
    'export the load profile (kW or kWh of each interval), or add a column “energy (kWh)”: the difference of two readings times the transformer ratio',
  'SX1418.manual':
    'A register is the state of a counter; summed up it means nothing. The difference of two readings is the use of an interval, but only after the ratio of the current and voltage transformers, which the file does not say. So nothing is converted here. Where a file has both, the register and the use, only the use is read.',

  SX1419: 'the file {file}: the meter “{meter}” is not declared in the profile',
  'SX1419.hint':
    'if it is the main meter, call the file main.csv; else write "meters": {"{meter}": {"role": "sub", "of": "main"}} into facility.json, or "role": "purchase" for another meter of purchase; on the sheet Profile it goes into the table “Meters”',
  'SX1419.manual':
    'The name of a file in meters/ is the name of its meter. The main meter may be called main; of any other the profile says what it is: “purchase” is bought, “sub” is part of another meter, “generation” and “export” are counted apart. The file is read and its figures are told, but nothing is said from it of the plant as a whole.',

  SX1420:
    'hours of tariff “{regime}”, in force from {from}, are not used, as they are yet to be confirmed: {source}; these days are split by “{used}”',
  'SX1420.hint':
    'if the bills follow the new hours, write "tariffHours": "{regime}" into facility.json, or “{regime}” into the row “Set of tariff hours” of the sheet Profile',
  'SX1420.manual':
    'A decree sets other hours, but sources contradict each other on the day from which bills follow it. Until the table of the program marks the new hours as confirmed, every day is split by the ones before. The bill of the plant decides: “tariffHours” in facility.json names one set for all dates.',

  SX1412: 'hours of tariff “{regime}”, in force {from} to {to}, are yet to be confirmed: {source}',
  'SX1412.hint':
    'compare with the hours on the bill; to fix one set, write "tariffHours": "hours-2014" into facility.json, or "hours-2014" into the row “Set of tariff hours” of the sheet Profile',
  'SX1412.manual':
    'The hours of peak, standard and off-peak price are set by decree and have changed. They come with the program as data with dates and sources, and some of these could not be read at their source. New ones are used once they are confirmed. The bill of the plant decides. “tariffHours” in facility.json names one set for all dates: hours-2014 (peak 9:30–11:30 and 17:00–20:00, off-peak 22:00–4:00) or hours-2026 (peak 17:30–22:30, off-peak 0:00–6:00); Sundays have no peak.',

  SX1413: 'the file is not read: interval data are CSV files',
  'SX1413.hint': 'save it as “CSV UTF-8”, or move it out of meters/',
  'SX1413.manual':
    'The folder meters/ holds one CSV file for each meter, named after the meter. Other files in it are left alone. A workbook with interval data is saved as CSV first; years of quarter hours do not fit into one sheet anyway.',

  SX1414: 'a row in “{raw}”, but the first is in “{unit}”',
  'SX1414.hint': 'keep one unit in a file, and one meter a file',
  'SX1414.manual':
    'A file of interval data is one quantity of one meter, in one unit. Where the column of units changes, two quantities were exported into one file, or rows of two meters were mixed. Export each on its own.',

  SX2001: '“{raw}” is not a number',
  'SX2001.hint':
    'write digits only, in the convention of the rest of the column; leave the cell blank if unknown',
  'SX2001.manual':
    'A cell of a number column holds text, a unit, or a number in another convention than the rest of its column. It never becomes zero: the row is refused. Put units into the heading or the column “unit”, remarks into “note”. Blank means unknown, 0 means measured as nothing. Example: “1.234,5” in a column of “1,234.5” is refused.',

  SX2002:
    '“{raw}” can be read in two ways: {asComma} with a decimal comma, {asPoint} with a decimal point',
  'SX2002.hint':
    'write "numbers": {"decimal": "comma"} into facility.json for a decimal comma, or "numbers": {"decimal": "point"} for a point; or fill the row “Decimal mark” of the sheet Profile',
  'SX2002.manual':
    '“1.234” is one thousand two hundred and thirty-four in Vietnam and a little over one in England. The convention is decided by all cells of the column, then by the other columns of the file, then by “numbers” in facility.json. Where all of these leave it open, the number is not guessed and the row is refused. One line in facility.json settles every file that leaves it open.',

  SX2003: '“{raw}” is not one of the known words',
  'SX2003.hint':
    'use one of: {allowed}; in a table, a word of the plant’s own can be explained in “names” of facility.json, or in the table “Words of the plant” of the sheet Profile',
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
    'use a unit such as kWh, MWh, kg, t, L, m3, VND; a product that is counted in a word of its own is declared in facility.json, for example "product": {"main": "name of the product", "unit": "{raw}"}, or in the row “Unit of the product” of the sheet Profile',
  'SX2007.manual':
    'The unit is not in the vocabulary, and a number without a known unit cannot be compared or added. SI units, their Vietnamese spellings and the trade units tạ, yến, khối, nghìn m3, nghìn đồng are known, in any letter case. A word that a plant counts its product in, such as “bánh”, is known once facility.json says "product": {"unit": "bánh"}. The row is refused.',

  SX2008: 'the unit “{raw}” cannot be used here; expected {expected}',
  'SX2008.hint':
    'correct the unit; for what is bought by the cylinder, drum or stere say in facility.json what one weighs, for example "densities": {"lpg": {"value": 45, "unit": "kg/bình"}}, or in the table “Densities” of the sheet Profile',
  'SX2008.manual':
    'The unit is known, but it measures something else: water in kWh, electricity in tonnes. Often a row has slipped into the wrong table or two cells were swapped. All rows of one product, material or stream measure one thing too: tonnes are never added to square metres, so a row unlike the first ones is refused. Readings that the tool knows, such as cosphi or flue_o2_pct, have a unit of their own. The unit in a heading may not contradict the unit of a row. A fuel may be given by mass or by volume where a density is known; what is bought by the bottle or by the stere needs one: "densities": {"lpg": {"value": 45, "unit": "kg/bình"}}. Money in another currency is not converted.',

  SX2009: 'nobody knows the energy carrier “{raw}”',
  'SX2009.hint':
    'use a name such as electricity, diesel, coal, lpg, or map the plant’s own word in facility.json, for example "names": {"carrier": {"{raw}": "electricity"}}, or in the table “Words of the plant” of the sheet Profile',
  'SX2009.manual':
    'Heating value, emission factor and tonnes of oil equivalent hang on the carrier, so an unknown one cannot be counted. All carriers of the catalogue are known by their Vietnamese and English names, grades included (“than cám 5”). A word of the plant’s own is mapped once in facility.json: "names": {"carrier": {"điện lưới EVN": "electricity"}}. The row is refused until then.',

  SX2010: 'the meter “{meter}” is not declared',
  'SX2010.hint':
    'leave the cell blank if it measures what the plant buys; if it measures a part of that, write "meters": {"{meter}": {"role": "sub", "of": "main"}} into facility.json; for another meter of purchase "role": "purchase"; on the sheet Profile it goes into the table “Meters”',
  'SX2010.manual':
    'A row without a meter, or with “main”, is what the plant buys. Any other meter must say in facility.json what it is, because that decides whether it adds to the total: a “purchase” does, a “sub” meter is part of another and never does, “generation” and “export” are counted apart. Example: "meters": {"compressors": {"role": "sub", "of": "main"}}. The row is refused until then.',

  SX2011: 'the cell {column} is blank',
  'SX2011.hint': 'fill it in; the row cannot be placed without it',
  'SX2011.manual':
    'A blank cell usually means unknown, and that is fine for a quantity or a cost. Without month, item or unit, however, a row cannot be placed at all, and it is refused. A month that merged cells left blank is taken from the row above only where “month” is the first column and no line lies between.',

  SX2012:
    'numbers in the column {column} are read with the decimal mark “{decimal}”, as {by} has it',
  'SX2012.hint':
    'look at one value; if it is wrong, write "numbers": {"decimal": "comma"} or {"decimal": "point"} into facility.json, or fill the row “Decimal mark” of the sheet Profile',
  'SX2012.manual':
    'Every number with a mark in this column fits both conventions, “1.234” for example. The other columns of the file, or facility.json, have settled it. The note says so, because an error here would be one of a factor of a thousand.',

  SX2013: 'the correction does not fit: it was made for “{read}”, and there stands “{found}”',
  'SX2013.hint':
    'if the cell is right now, delete this row of corrections.csv; else find the cell anew and write its file, line, column and what it says now',
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
    'use an id from “steps” or “meters” of facility.json (the tables “Process steps”, “Meters” of the sheet Profile), or one of in, out, product, byproduct, wastewater, waste, air, loss',
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

  SX2024: 'the value of the formula {raw} is not in the file',
  'SX2024.hint': 'open the workbook in Excel or LibreOffice, let it calculate and save it',
  'SX2024.manual':
    'A workbook keeps with each formula the value that it last had. Here that is missing, or the program that wrote the file says that it did not calculate. Formulas are not calculated anew: the value is unknown, and the row is refused rather than read as zero. Opening and saving the workbook in Excel or LibreOffice puts all values in.',

  SX2025: 'the number {raw} stands in a cell merged over several rows',
  'SX2025.hint': 'unmerge the cell and write the part of each row',
  'SX2025.manual':
    'A number in a merged cell belongs to several rows at once: counted in each it would be added several times, counted in the first the others would be blank. So these rows are refused. Unmerge the cell and write the part of each row, or make one row of them. Months and names merged over rows are read as they are meant.',

  SX2026: '“{raw}” was rounded by a spreadsheet, its last digits are gone',
  'SX2026.hint':
    'open the original, widen the column or set a number format, and save the CSV again',
  'SX2026.manual':
    'Where a column is too narrow, Excel shows a large number as 1.25E+08, and a CSV is saved as it is shown. The digits behind are lost: 125,347,218 and 124,960,000 both become 1.25E+08. Such a number is not used. Open the original, widen the column or choose the format Number, and save again; where there is no original, take the number from the bill.',

  SX2027: '{item}: bills cover {days} of the {of} days of {month}, so the month is not known',
  'SX2027.hint': 'add the bill of the days that are left',
  'SX2027.manual':
    'Electricity and water run day and night, so days that stand on no bill had their use all the same. What is billed of a month is not the month: taken for it, the year would be too low and the specific consumption too good. Such a month counts as unknown. Where bills run from the 26th to the 25th, the next bill completes the last month.',

  SX2028: 'gas in m3 is taken as m3 at 0 °C (Nm3)',
  'SX2028.hint': 'where the bill counts at 15 °C, write the unit as Sm3',
  'SX2028.manual':
    'A cubic metre of gas at 15 °C holds 5 % less gas than one at 0 °C. The calorific value of the program is that of a cubic metre at 0 °C and 1 atm. The contract of supply says which it is: Nm3 at 0 °C, Sm3 at 15 °C. Write that unit, and the program converts it.',

  SX2029: 'the cell shows the error {raw} of a spreadsheet in place of a number',
  'SX2029.hint':
    'mend the formula of the cell, or type the number; leave it blank if it is not known',
  'SX2029.manual':
    'The formula of the cell has no result: #REF! means that a cell it points to was deleted, #DIV/0! a division by a blank or 0, #N/A that nothing was found, #VALUE! a word in place of a number, #NAME? a misspelt function. Such a cell is never taken for 0: the row is refused. Often a row or sheet that the formula needs was lost when the file was copied. Mend the formula in the original, or type the number from the bill.',

  SX2032: '“{raw}” is a part of the row above, which has counted it already',
  'SX2032.hint': 'take this row out, or the whole, and keep the details',
  'SX2032.manual':
    'A row that begins with “of which” tells a part of the row above it. With both, the same amount would count twice, so this row is refused. To follow the kinds one by one, give each a full row and leave out the whole.',

  SX2501: '{item} has gaps: {months}',
  'SX2501.hint': 'ask for the missing bills or readings; a year with a gap has no total',
  'SX2501.manual':
    'Between the first and the last month of an item there are months without a row, or with a blank quantity; or the item lacks one to three months at the beginning or the end, where the other items of the table go on. What is absent there for longer is taken to be new, or given up. Such months are not filled in: the total of the year is unknown, and the months that are known are shown beside it. Write 0 where nothing was used.',

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

  SX2504: '{item}: half of the row is missing, {missing} is blank on line {lines}',
  'SX2504.hint': 'fill in the other half from the bill; write 0 if it costs nothing',
  'SX2504.manual':
    'The row has a cost without a quantity, or a quantity without a cost. Either half is on the bill, so the other was probably forgotten. Without the quantity the month has a gap; without the cost the price is taken from other months. Sub-meters, rows with revenue and rows of cost 0 are not doubted.',

  SX2505: '{item}: {value} stands in {months} months running',
  'SX2505.hint': 'check whether the value was copied rather than read',
  'SX2505.manual':
    'The same quantity in three months or more is rare for something that is measured. It is typical of an estimate, of a flat rate, or of a cell that was dragged down. Zeros are not doubted, nor is cost. Say in note how the value came about.',

  SX2506: 'months after the day of the assessment, {assessedOn}: {months}',
  'SX2506.hint':
    'correct the month, or the day of the assessment (“assessedOn” in facility.json, the row “Date of the assessment” of the sheet Profile)',
  'SX2506.manual':
    'Rows are dated after the day on which the assessment was made, so they are a plan, a copy of a form, or a wrong year. Nothing depends on the clock of this computer: the day is that of “assessedOn” in facility.json.',

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
    'if the cost includes VAT, say so in facility.json, for example "vat": {"energy.csv": 0.08}, or in the table “Costs that include VAT” of the sheet Profile; else nothing to do',
  'SX2512.manual':
    'Costs in the tables are without VAT. Here the prices of nearly all months lie above the tariff that "tariff" declares by just a rate of VAT, 8 or 10 %. Look at a bill: if the amounts include VAT, declare the rate of the table in facility.json, and it is taken off on reading. The values are used as they stand.',

  SX2513: '{item}: revenue beside a blank cost on line {lines}; that cost is unknown',
  'SX2513.hint': 'write 0 into these cells if nothing was paid',
  'SX2513.manual':
    'Scrap that is sold usually costs nothing, and its cost is often left blank. But blank means unknown, so the total cost of the table is unknown too. Write 0 into the cells if nothing was paid, and the total is there. If something was paid, fill it in from the bill.',

  SX2514: 'the total of {column} says {stated}, the rows add up to {sum}',
  'SX2514.hint': 'look for a row that is missing, was changed after the total, or was mistyped',
  'SX2514.manual':
    'The table states a total that is none of the sums it may be: of all rows, of those since the total before, or of the same month. The program adds up by itself and never uses the total. But where they part, a row is often missing or a number was changed later: ask whoever made the table.',

  SX2515:
    '{item}: {value} {unit} is far from the months around (median {median} {unit}); {mended} {unit} would fit',
  'SX2515.hint':
    'check the unit and the decimal sign against the bill or the meter; if it slipped, accept the correction',
  'SX2515.manual':
    'No money stands beside this quantity, so only its neighbours can judge it. It lies beyond all of them by a factor near 1000, 100 or 10 (of energy also 3.6), and falls among them once it is divided or multiplied by it. That is the mark of a slipped unit or a shifted comma: kg in a column of t, MWh for kWh, 15.46 for 154.6. January and February, and the ends of a series, are not doubted for being low by 10 or 3.6. The value is used as it stands until a correction stands in corrections.csv.',

  SX2516:
    '{item} goes over from about {before} {unit} to about {after} {unit} here, nearly {factor} times apart',
  'SX2516.hint':
    'compare a bill from before with one from after it; if the unit changed, write the unit of each row into the column unit',
  'SX2516.manual':
    'From this row on the quantities stand at another level, and the two levels lie apart by a factor by which units are confused: 1000, 100, 10, or 3.6 between kWh and MJ. No money stands beside them that would tell which side is right. It happens where a new person, form or meter takes over: one year in kg, the next in t. Each row may name its own unit, so no number needs to be changed. The values are used as they stand.',

  SX2517:
    '{item}: a whole of {whole} {unit} stands beside its parts (lines {lines}), so that both are counted, in {months}',
  'SX2517.hint':
    'take the total out of the table, or the parts; a meter that only measures a part is declared with the role "sub" in facility.json, or in the table “Meters” of the sheet Profile',
  'SX2517.manual':
    'All rows of what is bought add up. Here one row is the sum of others of the same month: the total of the bill beside peak, standard and off-peak, or a total beside the purchase meters that make it up. Consumption and cost would be twice what they are, so the table is not used until one of the two is gone. Keep the parts where you can: the tariff periods are needed for the load of the peak hours.',

  SX2518: '{item} has the same quantities as {other} in all of {months} months',
  'SX2518.hint':
    'compare both with their bills; one of the two columns was probably copied from the other',
  'SX2518.manual':
    'Two things that are weighed or metered do not come out equal month after month. Usually a column was copied or a formula points to the wrong one. Pieces, wastewater taken for the intake, and other meters of one thing are not doubted. The values are used as they stand.',

  SX2519: '{item}: the money repeats the quantity (lines {lines})',
  'SX2519.hint': 'enter the cost from the bill; one of the two columns was probably copied',
  'SX2519.manual':
    'In these rows the money is the same number as the quantity, which would be a price of 1. Usually one column was filled from the other, or a formula points to the wrong column. The values are used as they stand.',

  SX2520:
    '“{item}” and “{other}” never stand in one month and are spelt nearly alike: perhaps one thing, counted as two',
  'SX2520.hint':
    'if they are one thing, spell both alike, or say so in facility.json under "names", or in the table “Words of the plant” of the sheet Profile',
  'SX2520.manual':
    'Two names of a table differ in a letter or in diacritics only, have the same unit, and no month has both. That is how one item looks that two people spelt in two ways. As two items each of them has gaps, and neither has its year. If they are different things, nothing needs to be done.',

  SX2521:
    '{item}: the month of {raw} has two bills and {month} has none; perhaps day and month changed places ({corrected})',
  'SX2521.hint': 'compare the date with the bill; if it is swapped, accept the correction',
  'SX2521.manual':
    'This item is billed once a month. Here one month has two bills and another none, and the date of one of them would lie in the free month if day and month were swapped. It happens where a program set to month first opens a file written day first. The date is used as it is read until it is corrected.',

  SX2522: '{item} is 0 in this month, among months of about {median} {unit}',
  'SX2522.hint': 'leave the cell blank if nobody measured; keep the 0 if really nothing was used',
  'SX2522.manual':
    'A 0 is a measurement: nothing was used. A blank cell is unknown. Here all months around are far from 0 and alike, so that a bill may be missing, or a blank cell was filled with 0. January and February are not doubted. The 0 is used as it stands.',

  SX2523: '{item}: 0 {unit}, but {cost} was paid',
  'SX2523.hint': 'enter the quantity from the bill, or leave it blank if it is unknown',
  'SX2523.manual':
    'The row says that nothing was bought, and names money. Usually the quantity was forgotten, or rounded down to 0 in a unit too large for it, such as 0.3 kg in t. Charges without a quantity stand in readings.csv. The values are used as they stand.',

  SX2524: '{item}: the unit price {price} a {unit} is far from that of the months around ({usual})',
  'SX2524.hint': 'check the quantity and the money of this row against the bill',
  'SX2524.manual':
    'Quantity and money of one row give a unit price that departs from the months around by half or more, and by far more than prices of this item usually do. One of the two cells is probably mistyped, or belongs to another row. Costs are compared, and named here, without VAT. The values are used as they stand.',

  SX2525:
    '{item}: the unit price of {months} lies {rate} % above the months before and after; VAT seems to be in it',
  'SX2525.hint': 'enter the cost without VAT, as in the other months',
  'SX2525.manual':
    'Before and after these months the unit price is one and the same, and in them it lies above it by exactly a rate of VAT. So the total with tax was probably taken from these bills. Costs in the tables are without VAT; if all of them include it, say so in facility.json under "vat". The values are used as they stand.',

  SX2526: '{item}: quantity {value} and money {cost} seem to stand in each other’s column',
  'SX2526.hint': 'swap the two cells if the bill says so',
  'SX2526.manual':
    'The quantity of this row is as large as the money of the other rows, and its money as large as their quantity. Probably the two cells changed places. The values are used as they stand.',

  SX2527: 'the table has no rows for {months}, which the other tables or the periods have',
  'SX2527.hint': 'enter these months, or get the whole file again; write 0 where nothing was used',
  'SX2527.manual':
    'The whole table begins after most of the others or ends before them, or does not fill the “periods” of facility.json. Usually the last month has not been entered yet, or the file was cut off when it was copied. A figure that needs these months has no total of the year. Where facility.json names no “periods”, the last two years count. A table that has a row every few months only, as waste that is fetched every quarter, is named only where more is missing than its usual pause.',

  SX2528: '{item} is {kind} on lines {lines}, and {other} elsewhere',
  'SX2528.hint': 'give all rows one kind if it is one thing, or two names if it is two',
  'SX2528.manual':
    'One material or waste has two kinds in its table. The kind decides what a number is added to: raw material to the yield, hazardous waste to the cost of treatment. Usually one row was given the wrong kind when cells were copied or dragged. Where both kinds stand side by side in every month of the rarer one, three or more, it is not doubted. The values are used as they stand.',

  SX2529: '{item}: {value} {unit} cost nothing, while all other months were paid for',
  'SX2529.hint':
    'enter the cost from the bill, or leave it blank if it is unknown; keep the 0 if it was free',
  'SX2529.manual':
    'A 0 in the cost says that nothing was paid. Here the quantity is not 0, and all other rows of the item, eight or more, have a cost. Perhaps the bill has not come and a blank cell was filled with 0; the cost of the year is then too low. The 0 is used as it stands.',

  SX2530:
    '{item}: the unit price {price} a {unit} departs by {percent} % from the month before and the month after',
  'SX2530.hint': 'compare each digit of the quantity and of the money in this row with the bill',
  'SX2530.manual':
    'The unit price of this month lies above that of the month before and of the month after, or below both, by more than 2 % and by more than eight times what the price of the item usually moves from month to month. A price that rises or falls for good departs from one side only and is not doubted. Perhaps a digit of the quantity or of the money was mistyped, two months were swapped, or this month includes VAT. Only months of a single row are looked at. The values are used as they stand.',

  SX2531:
    '{item}: {price} VND per {unit} only makes sense times {factor}; money or quantity of the whole column is in another unit',
  'SX2531.hint':
    'write the unit into the heading, such as “Cost (million VND)” or “Quantity (MWh)”, and check again',
  'SX2531.manual':
    'The rows agree with each other, but the price is a thousand times off any that electricity, fuels or water ever had. Money is usually written in thousands or millions, or the quantity in another unit, and the heading does not say so. Every figure of money would be wrong a thousandfold, so the table is not used until the heading names the unit.',

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
  'SX5001.hint':
    'write the day into facility.json, for example "assessedOn": "2026-01-15", or fill the row “Date of the assessment” of the sheet Profile',
  'SX5001.manual':
    'facility.json does not say on which day the assessment was made. The report then bears no date, and months in the future cannot be recognised. The computer’s clock is not asked, so that the same folder gives the same report on any day.',

  SX5002: 'no factor set is pinned; the newest, {set}, was taken',
  'SX5002.hint':
    'write "factors": "{set}" into facility.json, or {set} into the row “Factor set” of the sheet Profile, to keep the numbers as they are',
  'SX5002.manual':
    'Emission factors, heating values and tariffs change from year to year. Unless facility.json pins a set, the newest is taken, and a later version of the program may give other numbers for the same plant. Pin the set before a report is handed over.',

  SX5003: '{what}: {value} was assumed',
  'SX5003.hint': 'state it in facility.json or on the sheet Profile if the plant knows better',
  'SX5003.manual':
    'The plant did not say something that a figure needs, and a usual value stands in for it. Every such value is listed among the assumptions of the report with its source. What the plant states itself always wins.',

  SX5004: 'the periods cannot be compared: {reason}',
  'SX5004.hint':
    'give two periods of twelve months in “periods” of facility.json or in the four rows from “Base period: from” to “Reporting period: to” of the sheet Profile, or bring more months of data',
  'SX5004.manual':
    'Base and reporting period are twelve months each, so that seasons cancel out. They are taken from “periods” of facility.json, else they are the last twelve months that the data cover and the twelve before. Where neither gives twelve months, figures of a year cannot be formed.',

  SX5005:
    '{figure}, {from} – {to}: a yield of {percent} % is impossible, as more came out than went in',
  'SX5005.hint':
    'check units and rows of raw materials: every raw material of the product belongs in materials.csv',
  'SX5005.manual':
    'A yield is what ends in the product over what went in, so it cannot exceed 100 %. Either the two are not the same stuff (tonnes of bolts over tonnes of zinc), or a raw material is not on record, is not marked as raw, or stands in a wrong unit. The yield is left out, and so is what rests on it.',

  SX5006:
    '{figure} is {value} {unit}, far beyond the typical {low} – {high} {unit}: perhaps production is in another unit',
  'SX5006.hint':
    'compare the unit in production.csv with a delivery note (kg for tonnes, litres for m³), then the unit of what was used',
  'SX5006.manual':
    'The specific consumption is more than twenty times the upper end, or less than a twentieth of the lower end, of the typical range of the benchmarks that facility.json names; where it names none, of all of the sector. No two plants differ so much. Usually the whole column of production is in another unit, so that the months agree with each other and none of them is doubted. Or the benchmark does not fit the product: choose another in “benchmarks” of facility.json. The values are used as they stand.',

  SX5020: 'this run counts with factor set {set}, not with {usual}',
  'SX5020.hint':
    'leave out --factors for the numbers of the report, or write "factors": "{set}" into facility.json, or {set} into the row “Factor set” of the sheet Profile, to keep this set',
  'SX5020.manual':
    'The set of factors was given with --factors, and counts for this run alone: a report takes the set that facility.json pins, or the newest. A plus and the name of a report of the IPCC behind the set, such as 2026+ar6, changes the warming potentials; without it they are those of AR5. Inventories under Circular 38/2023/TT-BCT count with AR4 or AR5, not with AR6.',

  SX6001: 'the output cannot be written: {reason}',
  'SX6001.hint': 'check the folder, its rights and the free space, or give another with --out',
  'SX6001.manual':
    'A report is written whole or not at all: first beside its target, then put in its place. The system refused one of these steps. Nothing half-written was left behind, and an older report is still there. The data of the plant are not touched.',

  SX6002: 'the target is open in another program; saved as {saved}',
  'SX6002.hint': 'close it there, and rename the new file if you like',
  'SX6002.manual':
    'Programs such as Acrobat or Excel keep a file to themselves while they show it. After several attempts the report was saved under a new name in the same folder, so that the work is not lost. The old file is unchanged.',
} as const;
