/** The words in the workbook that `sxsh init --excel` writes for a plant to fill in. */
export const template = {
  'template.title': 'Data of the rapid cleaner-production assessment: {name}',
  'template.guide.title': 'How to fill in the data',
  'template.guide.profile':
    '1. Fill in the sheet “{profile}” first, in its second column. Leave blank what is not known: the report will name what is missing.',
  'template.guide.rows':
    '2. One sheet for each table. One row for each month and item (each fuel, each source of water, each kind of waste …); rows may stand in any order.',
  'template.guide.months':
    '3. Write a month as 2025-01 or 01/2025. Where a cell shows an arrow, choose from its list.',
  'template.guide.blanks':
    '4. A blank cell means not known; a 0 means measured, and zero. Do not write 0 for what is not known.',
  'template.guide.numbers':
    '5. Type numbers as this spreadsheet takes them; the unit goes into its own column, not behind the number.',
  'template.guide.vat':
    '6. Money is without VAT. Where a table includes it, give the rate at the foot of the sheet “{profile}”.',
  'template.guide.bills':
    '7. Several bills or receipts of one item in a month: one row for each, with its number to tell them apart.',
  'template.guide.headings':
    '8. Do not rename sheets or headings. Columns of your own may be added: the tool leaves them out, and says so.',
  'template.guide.months.new':
    '9. Add each new month below the others in this same file, and run the tool again; no new file is needed.',
  'template.guide.unused': '10. Leave a sheet empty where the plant has no such data.',
  'template.guide.next':
    '11. When done: save the file (still .xlsx) and run “{sxsh} check {folder}”. It names everything that is wrong, with the cell; once that is mended, “{sxsh} report {folder}” writes the report.',
  'template.guide.colours':
    'Dark: columns of a table, and rows of the profile, that are needed. Light or white: to fill in where known; they may stay blank.',
  'template.guide.sheet': 'Name of the sheet',
  'template.guide.holds': 'What goes there',
  'template.guide.example': 'One row as an example, in the order of the columns',
  'template.guide.holds.profile': 'the plant: name, sector, periods, meters, prices …',
  'template.guide.holds.lists': 'words to choose from; leave them as they are',
  'template.guide.optional': '{table} (where there are any)',
  'template.list': 'List: {column}',
  'template.list.months': 'months of both periods',
  'template.list.sectors': 'sectors',
  'template.list.carriers': 'energy and fuels',
  'template.list.grades': 'grades of fuels',
  'template.list.priced': 'what has a price',
  'template.prompt.month.title': 'Month',
  'template.prompt.month': 'Choose from the list, or write it as {month}.',
  'template.prompt.month.typed': 'Write it as {month}.',
  'template.prompt.date.title': 'Date',
  'template.prompt.date': 'Write it as {date}.',
  'template.prompt.number.title': 'Number',
  'template.prompt.number': 'Blank: not known. 0: measured, and zero. The unit has its own column.',
  'template.prompt.money.title': 'Money',
  'template.prompt.money': 'Without VAT. Blank: not known.',
  'template.prompt.share.title': 'Share',
  'template.prompt.share': 'Write it with the per cent sign, such as 10%.',
  'template.complaint.number.title': 'A number is needed here',
  'template.complaint.number':
    'A number only, without words or units; leave the cell blank where it is not known.',
  'template.complaint.list.title': 'Not in the list',
  'template.complaint.list': 'Choose a word of the list (the arrow beside the cell).',
} as const;
