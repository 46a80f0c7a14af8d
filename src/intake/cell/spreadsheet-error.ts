const shown =
  /^(?:#(?:REF!|DIV\/0!|VALUE!|N\/A|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!)|Err:\d{3})$/i;

/** The error that a spreadsheet shows in a cell in place of a value, or that its formula holds. */
export function spreadsheetError(cell: string): string | undefined {
  if (shown.test(cell)) return cell;
  return cell.startsWith('=') && cell.includes('#REF!') ? '#REF!' : undefined;
}
