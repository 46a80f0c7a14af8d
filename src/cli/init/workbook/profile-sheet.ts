import {
  fieldHeadings,
  type ProfileField,
  type ProfileSection,
  profileFields,
  profileSections,
} from '../../../intake/vocabulary/profile-fields.js';
import { type ProfileList, profileLists } from '../../../intake/vocabulary/profile-lists.js';
import { templateSheets } from '../../../intake/vocabulary/template-sheets.js';
import type {
  EntryRule,
  PlannedRow,
  PlannedSheet,
} from '../../../render/workbook/workbook-plan.js';
import { entryLooks, entryRules } from './column-entry.js';
import { choiceFor, entryKind, firstOf, valueWord } from './profile-words.js';
import type { TemplateParts } from './template.js';

/** Fields that the first line of names speaks for. */
const leftOut: ReadonlySet<string> = new Set(['name.vi']);

/** Without these there is no facility to assess; they look as needed columns do. */
const needed: ReadonlySet<string> = new Set(['name', 'sector']);

/** Lists that a plant has no use for before a consultant asks: he adds them below, with their heading. */
const forConsultants: ReadonlySet<string> = new Set([
  'names',
  'columns',
  'accuracy',
  'benchmarks',
  'drivers',
]);

/** Rows made ready in each list. */
const readyRows = 8;

/** A part of the sheet, with its rules counted from its own first row. */
interface Block {
  readonly rows: readonly PlannedRow[];
  readonly rules: readonly EntryRule[];
}

/** The profile of a facility in place of facility.json, filled in as far as it is known. */
export function profileSheet(parts: TemplateParts): PlannedSheet {
  const { language } = parts.speaker;
  const heading: PlannedRow = [fieldHeadings.field, fieldHeadings.value].map((names) => ({
    value: firstOf(names, language),
    look: 'heading',
  }));
  const sections = Object.keys(profileSections) as ProfileSection[];
  const lists = profileLists.filter(({ path }) => !forConsultants.has(path));
  const { rows, rules } = stacked([
    { rows: [heading], rules: [] },
    ...sections.map((section) => sectionBlock(section, parts)),
    ...lists.map((list) => listBlock(list, parts)),
  ]);
  return {
    name: templateSheets.profile[language],
    widths: [44, 44, 24, 30, 22],
    rows,
    frozenRows: 1,
    rules,
    tab: 'B5123E',
  };
}

/** One below the other. */
function stacked(blocks: readonly Block[]): Block {
  const rows: PlannedRow[] = [];
  const rules: EntryRule[] = [];
  for (const block of blocks) {
    rules.push(...block.rules.map((rule) => lowered(rule, rows.length)));
    rows.push(...block.rows);
  }
  return { rows, rules };
}

const lowered = ({ cells, ...rule }: EntryRule, by: number): EntryRule => ({
  ...rule,
  cells: { ...cells, firstRow: cells.firstRow + by, lastRow: cells.lastRow + by },
});

function sectionBlock(section: ProfileSection, parts: TemplateParts): Block {
  const fields = profileFields.filter(
    (field) => field.section === section && !leftOut.has(field.path),
  );
  const title = firstOf(profileSections[section], parts.speaker.language);
  return {
    rows: [
      [{ value: title, look: 'section' }],
      ...fields.map((field) => fieldRow(field, parts)),
      [],
    ],
    rules: fields.flatMap((field, at) =>
      entryRules(
        entryKind(field),
        { column: 2, firstRow: at + 2, lastRow: at + 2 },
        choiceFor(field, parts),
        parts.speaker,
      ),
    ),
  };
}

function fieldRow(field: ProfileField, parts: TemplateParts): PlannedRow {
  return [
    {
      value: firstOf(field, parts.speaker.language),
      look: needed.has(field.path) ? 'heading' : 'label',
    },
    {
      value: valueWord(field, valueAt(parts.facility, field.path), parts),
      look: entryLooks[entryKind(field)],
    },
  ];
}

const valueAt = (facility: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], facility);

function listBlock({ columns, ...list }: ProfileList, parts: TemplateParts): Block {
  const { language } = parts.speaker;
  const blank = columns.map((column) => ({ value: null, look: entryLooks[entryKind(column)] }));
  const heading: PlannedRow = columns.map((column) => ({
    value: firstOf(column, language),
    look: 'optionalHeading',
  }));
  return {
    rows: [
      [{ value: firstOf(list, language), look: 'section' }],
      heading,
      ...Array.from({ length: readyRows }, () => blank),
      [],
    ],
    rules: columns.flatMap((column, at) =>
      entryRules(
        entryKind(column),
        { column: at + 1, firstRow: 3, lastRow: readyRows + 2 },
        choiceFor(column, parts),
        parts.speaker,
      ),
    ),
  };
}
