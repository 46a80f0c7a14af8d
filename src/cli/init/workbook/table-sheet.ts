import { specs } from '../../../intake/tables/specs.js';
import { templateSheets } from '../../../intake/vocabulary/template-sheets.js';
import type { PlannedSheet } from '../../../render/workbook/workbook-plan.js';
import { type ExampleCell, exampleCells } from '../../tables/table-examples.js';
import { choiceOf } from './column-choice.js';
import { type EntryKind, entryLooks, entryRules } from './column-entry.js';
import { type TemplateParts, type TemplateTable, templateTables } from './template.js';

/** Rows made ready to fill in: more may follow below them. */
const readyRows = 400;

/** A table with its heading, and rows that know what they take. */
export function tableSheet(table: TemplateTable, parts: TemplateParts): PlannedSheet {
  const { speaker } = parts;
  const columns = exampleCells(table, speaker.language).map((cell) => ({
    ...cell,
    kind: kindOf(table, cell),
    isNeeded: isNeeded(table, cell),
  }));
  const blank = columns.map(({ kind }) => ({ value: null, look: entryLooks[kind] }));
  return {
    name: templateSheets[table][speaker.language],
    widths: columns.map(({ kind, heading, text }) => widthOf(kind, heading, text)),
    rows: [
      columns.map(({ heading, isNeeded }) => ({
        value: heading,
        look: isNeeded ? 'heading' : 'optionalHeading',
      })),
      ...Array.from({ length: readyRows }, () => blank),
    ],
    frozenRows: 1,
    rules: columns.flatMap(({ kind, ...cell }, at) =>
      entryRules(
        kind,
        { column: at + 1, firstRow: 2, lastRow: readyRows + 1 },
        choiceOf(table, cell, parts),
        speaker,
      ),
    ),
    tab: isStarting(table) ? '1F639F' : 'BAD3E8',
  };
}

/** Whether every plant has something to write there. */
export const isStarting = (table: TemplateTable): boolean => templateTables.indexOf(table) < 5;

const shapeOf = (table: TemplateTable, column: string) =>
  specs.find(({ name }) => name === table)?.columns.find(({ name }) => name === column);

function kindOf(table: TemplateTable, { column }: ExampleCell): EntryKind {
  if (column === 'month' || column === 'date') return column;
  return shapeOf(table, column)?.holds ?? 'text';
}

const isNeeded = (table: TemplateTable, { column }: ExampleCell): boolean =>
  column === 'month' || shapeOf(table, column)?.isNeeded === true;

const narrowest = 12;
const widest = 34;

/** Room for the heading and for what is typed below it. */
function widthOf(kind: EntryKind, heading: string, example: string): number {
  const room = kind === 'money' ? 16 : kind === 'text' ? example.length + 4 : narrowest;
  return Math.min(widest, Math.max(narrowest, heading.length + 3, room));
}
