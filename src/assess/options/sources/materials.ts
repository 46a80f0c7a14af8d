import { isWithin } from '../../../model/month.js';
import type { MaterialKind, MaterialRow } from '../../../model/plant.js';
import { tonnesPer } from '../../figures/mass.js';
import { worstGrade } from '../../figures/quality.js';
import { grouped } from '../../figures/rows.js';
import { completeSum } from '../../formulas/complete-sum.js';
import {
  type Known,
  known,
  type PlantView,
  type Resolution,
  type Source,
  unknown,
} from '../resolution.js';
import { isSound, sumOfYear } from './monthly.js';
import { startsWith } from './names.js';

/** A material as the plant names it. */
interface Material {
  readonly name: string;
  readonly kind: MaterialKind;
  /** The variable that its name feeds, if any. */
  readonly variable: NamedMaterial | undefined;
  readonly unit: string;
  /** Tonnes in one unit; `null`: it has no mass. */
  readonly tonnesEach: number | null;
  readonly rows: readonly MaterialRow[];
}

type Select = (material: Material) => boolean;

/** Materials of a kind, whatever their names. */
export const ofKind =
  (kind: MaterialKind): Select =>
  (material) =>
    material.kind === kind;

/** Materials whose name feeds this variable. */
export const named =
  (variable: NamedMaterial): Select =>
  (material) =>
    material.variable === variable;

/**
 * Words by which a material is known. A name feeds the first list that it begins with, so the order
 * of these lists settles "muối niken" (a metal) before "muối" (salt).
 */
const materialWords = {
  M_paint: 'sơn|bột sơn|véc ni|vecni|paint|powder coating|lacquer|varnish',
  M_solv:
    'dung môi|xăng thơm|chất pha sơn|solvent|thinner|toluen|toluene|xylen|xylene|MEK|axeton|aceton|acetone|butyl acetat|etyl acetat|ethyl acetate',
  M_metal:
    'niken|nickel|kẽm|zinc|đồng sunfat|đồng xyanua|đồng kim loại|đồng quy|copper|muối niken|muối kẽm|muối đồng',
  M_cr6: 'CrO3|axit crômic|axit cromic|chromic acid',
  M_salt: 'muối nhuộm|muối công nghiệp|muối ăn|muối hạt|muối|salt|NaCl|Na2SO4',
} as const;

export type NamedMaterial = keyof typeof materialWords;

const namedMaterials = Object.entries(materialWords).map(
  ([variable, words]) => [variable as NamedMaterial, words.split('|')] as const,
);

/** The variable itself where it stands for one named material. */
export const namedMaterialOf = (variable: string | null): NamedMaterial | undefined =>
  namedMaterials.find(([id]) => id === variable)?.[0];

function materialsOf(view: PlantView): readonly Material[] {
  return view.once('materials', () => {
    const { tables, facility } = view.subject.plant;
    const rows = isSound(tables.materials) ? tables.materials.rows : [];
    return [...grouped(rows, ({ material }) => material)].map(([name, own]) => {
      const [first] = own as [MaterialRow];
      const density = facility.densities?.[name];
      return {
        name,
        kind: first.kind,
        variable: namedMaterials.find(([, words]) => startsWith(name, words))?.[0],
        unit: first.unit,
        tonnesEach: first.unit === 't' ? 1 : ((density && tonnesPer(density, first.unit)) ?? null),
        rows: own,
      };
    });
  });
}

/** The unit in which all of these can be added: tonnes, else the one that they share. */
function commonUnit(materials: readonly Material[]): string | null {
  if (materials.every(({ tonnesEach }) => tonnesEach !== null)) return 't';
  const units = new Set(materials.map(({ unit }) => unit));
  return units.size === 1 ? ([...units][0] as string) : null;
}

/** A yearly amount of materials used: in tonnes where each has a mass, else in the one unit they share. */
function materialAmount(view: PlantView, select: Select, name: string): Resolution {
  const materials = materialsOf(view).filter(select);
  const unit = commonUnit(materials);
  const amounts = materials.map((material) => amountOf(view, material, unit));
  const open = amounts.filter((amount) => amount.kind !== 'known');
  if (unit === null || materials.length === 0 || open.length > 0)
    return unknown(`materials.csv (${name})`);
  return sumOf(
    amounts.filter((amount) => amount.kind === 'known'),
    `${unit}/yr`,
  );
}

/** By its figure, which knows stock and gaps. */
function amountOf(view: PlantView, material: Material, unit: string | null): Resolution {
  const id = `material.${material.name}`;
  const figure = view.subject.figures.get(id);
  if (figure?.value == null) return unknown(id);
  const each = unit === 't' && figure.unit !== 't' ? material.tonnesEach : 1;
  return each === null ? unknown(id) : known(figure.value * each, '', figure.quality.grade, [id]);
}

const sumOf = (parts: readonly Known[], unit: string): Known =>
  known(
    parts.reduce((total, { value }) => total + value, 0),
    unit,
    worstGrade(parts.map(({ grade }) => grade)),
    parts.flatMap(({ from }) => from),
  );

/** What these materials cost, without VAT. [money/yr] */
function materialCost(view: PlantView, select: Select, name: string): Resolution {
  const { materials: table } = view.subject.plant.tables;
  const rows = materialsOf(view)
    .filter(select)
    .flatMap((material) => material.rows);
  const sum = sumOfYear(view, { table, rows, column: 'cost', itemOf: nameOf });
  const unit = `${view.currency}/yr`;
  return sum ? known(sum.value, unit, 'B', sum.leaves) : unknown(`materials.csv (${name})`);
}

const nameOf = ({ material }: MaterialRow): string => material;

/** What a unit of these materials is bought at, by the bills of the period. [money per unit] */
export function materialPrice(
  view: PlantView,
  select: Select,
  name: string,
  unit: string,
): Resolution {
  const materials = materialsOf(view).filter(select);
  const cost = materialCost(view, select, name);
  if (cost.kind !== 'known' || commonUnit(materials) !== unit) return unknown(`price (${name})`);
  const bought = completeSum(materials.map((material) => boughtOf(view, material, unit)));
  if (bought === null || bought === 0) return unknown(`price (${name})`);
  return known(cost.value / bought, `${view.currency}/${unit}`, 'B', cost.from);
}

/** Bought in the period, as the cost is of what was bought: 0 where nothing, `null` where not known. */
function boughtOf(view: PlantView, { rows, tonnesEach }: Material, unit: string): number | null {
  const { materials: table } = view.subject.plant.tables;
  const each = unit === 't' ? tonnesEach : 1;
  const isBought = rows.some(({ month }) => isWithin(month, view.subject.periods.reporting));
  if (!isBought) return 0;
  const sum = sumOfYear(view, { table, rows, column: 'quantity', itemOf: nameOf });
  return sum === null || each === null ? null : sum.value * each;
}

/** Materials of a kind used in the reporting period. [t/yr, or their own unit] */
export const materialsOfKind =
  (kind: MaterialKind): Source =>
  (view) =>
    materialAmount(view, ofKind(kind), kind);

/** Materials known by name used in the reporting period. [t/yr, or their own unit] */
export const materialNamed =
  (variable: NamedMaterial): Source =>
  (view) =>
    materialAmount(view, named(variable), variable);

/** What the materials of a kind cost in the reporting period, without VAT. [money/yr] */
export const costOfKind =
  (kind: MaterialKind): Source =>
  (view) =>
    materialCost(view, ofKind(kind), kind);

/** Names of the materials known by these words. */
export const materialNames = (view: PlantView, variable: NamedMaterial): readonly string[] =>
  materialsOf(view).flatMap((material) => (named(variable)(material) ? [material.name] : []));

/** Their rows, of any month. */
export const materialRows = (view: PlantView, variable: NamedMaterial): readonly MaterialRow[] =>
  materialsOf(view).flatMap((material) => (named(variable)(material) ? material.rows : []));

/** Whether all materials known by these words are raw material. */
export const isRaw = (view: PlantView, variable: NamedMaterial): boolean =>
  materialsOf(view).every((material) => !named(variable)(material) || material.kind === 'raw');
