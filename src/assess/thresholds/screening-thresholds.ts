import type { Figure } from '../../model/assessment-schema.js';
import type { Factor } from '../../model/library.js';
import { monthsOf, type Period } from '../../model/month.js';
import type { Threshold } from '../../model/threshold-schema.js';
import { gridYearDecides } from './grid-year.js';

type Figures = ReadonlyMap<string, Figure>;
type Factors = ReadonlyMap<string, Factor>;
type Doubt = Threshold['confirm'][number];

/** Within this share below or above a mark the factors and one bill decide. [fraction] */
const nearMark = 0.05;

/** Twice the standard uncertainty: some 95 % (GUM). */
const coverageFactor = 2;

/** Doubts that a small change of the number would settle: the plant stands just over or under. */
const slight: readonly Doubt[] = ['near', 'uncertainty', 'grid-year'];

/**
 * Where the plant stands to the marks of the law, as screening (formulas F4.7). The marks are of a
 * year: a period of another length is held against none, nor is a figure that is not known.
 */
export function screeningThresholds(
  figures: Figures,
  factors: Factors,
  reporting: Period,
): Threshold[] {
  if (monthsOf(reporting).length !== 12) return [];
  const held = (
    id: Threshold['id'],
    figure: string,
    factor: string,
    doubtsOf: (value: number, mark: number) => readonly (Doubt | false)[],
  ): Threshold[] => {
    const found = figures.get(figure);
    const row = factors.get(factor);
    if (found?.value == null || row?.value == null) return [];
    const { value } = found;
    const mark = row.value;
    const confirm = [
      ...doubtsOfNumber(found.quality, value, mark),
      ...doubtsOf(value, mark),
    ].filter((doubt) => doubt !== false);
    return [
      {
        id,
        figure,
        value,
        mark,
        unit: row.unit,
        standing: standingOf(value >= mark, confirm),
        confirm,
        factor: row.id,
        source: row.sourceWords === undefined ? row.source : { ...row.sourceWords },
      },
    ];
  };
  return [
    ...held('key-energy-user', 'energy.toe', 'thr_toe_ind', (value, mark) =>
      doubtsOfOil(figures, value, mark),
    ),
    ...held('greenhouse-inventory', 'ghg.total', 'thr_ghg', (value, mark) => [
      gridYearDecides(
        factors,
        Number(reporting.to.slice(0, 4)),
        value,
        mark,
        figures.get('energy.electricity'),
      ) && 'grid-year',
      countsBySixthReport(factors) && 'potentials',
    ]),
  ];
}

function standingOf(isOver: boolean, confirm: readonly Doubt[]): Threshold['standing'] {
  const isNear = confirm.some((doubt) => slight.includes(doubt));
  if (isOver) return isNear ? 'justOver' : 'over';
  return isNear ? 'justUnder' : 'under';
}

function doubtsOfNumber(
  { relativeUncertainty }: Figure['quality'],
  value: number,
  mark: number,
): readonly (Doubt | false)[] {
  const reach = coverageFactor * (relativeUncertainty ?? 0) * value;
  return [
    Math.abs(value / mark - 1) < nearMark && 'near',
    Math.abs(value - mark) < reach && 'uncertainty',
  ];
}

/** Biomass and carriers that the legal list does not name are in no legal TOE: the convention decides. */
function doubtsOfOil(figures: Figures, value: number, mark: number): readonly (Doubt | false)[] {
  if (value >= mark) return [];
  const biomass = figures.get('energy.toe.biomass');
  const reaches =
    biomass !== undefined && (biomass.value === null || value + biomass.value >= mark);
  const isPartial = figures.get('energy.toe')?.basis?.startsWith('without:') === true;
  return [reaches && 'biomass', isPartial && 'left-out'];
}

/** Inventories count with AR4 or AR5 (Thông tư 38/2023/TT-BCT). */
const countsBySixthReport = (factors: Factors): boolean =>
  factors.get('gwp_ch4')?.id === 'gwp_ch4_ar6';
