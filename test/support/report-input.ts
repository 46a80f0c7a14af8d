import { screeningThresholds } from '../../src/assess/thresholds/screening-thresholds.js';
import type {
  AssessmentCore,
  BenchmarkResult,
  Figure,
  OptionResult,
  Series,
  Totals,
} from '../../src/model/assessment-schema.js';
import type { Factor, Library } from '../../src/model/library.js';
import { monthsOf } from '../../src/model/month.js';
import type { PlantData, Table } from '../../src/model/plant.js';
import type { ReportInput } from '../../src/report/dossier.js';

export const figure = (
  id: string,
  unit: string,
  value: number | null,
  base: number | null = null,
  more: Partial<Figure> = {},
): Figure => ({
  id,
  period: 'reporting',
  value,
  unit,
  base,
  change: value !== null && base ? value / base - 1 : null,
  formula: 'sum',
  inputs: [],
  sources: [],
  quality: { grade: 'B', relativeUncertainty: null },
  ...more,
});

const months = monthsOf({ from: '2024-01', to: '2025-12' });

export const series = (id: string, unit: string, each: (n: number) => number | null): Series => ({
  id,
  unit,
  months,
  values: months.map((_, index) => each(index)),
});

export const option = (id: string, more: Partial<OptionResult> = {}): OptionResult => ({
  id,
  name: { vi: `Giải pháp ${id}`, en: `Option ${id}` },
  shortName: { vi: `giải pháp ${id}`, en: `option ${id}` },
  status: 'proposed',
  because: [],
  saving: [
    {
      resource: 'electricity',
      unit: 'kWh/yr',
      low: 50_000,
      likely: 70_000,
      high: 90_000,
      net: 60_000,
    },
  ],
  savingCost: { low: 80e6, likely: 120e6, high: 150e6, net: 100e6 },
  investment: { low: 40e6, likely: 60e6, high: 90e6 },
  class: 'low-cost',
  paybackYears: 0.6,
  discountedPaybackYears: 0.7,
  npv: 300e6,
  irr: 1.2,
  ghg: 40,
  abatementCost: -1e6,
  lifeYears: 8,
  grade: 'C',
  formula: 'motor-saving',
  inputs: [],
  inTotal: true,
  ...more,
});

const range = (p50: number) => ({ p10: p50 * 0.8, p50, p90: p50 * 1.2 });

/** Totals of options as `assess` would add them. */
export function totalsOf(options: readonly OptionResult[], more: Partial<Totals> = {}): Totals {
  const counted = options.filter(({ inTotal }) => inTotal);
  const sum = (of: (o: OptionResult) => number | undefined): number =>
    counted.reduce((total, each) => total + (of(each) ?? 0), 0);
  const net = sum((o) => o.savingCost?.net);
  const investment = sum((o) => o.investment?.likely);
  return {
    gross: sum((o) => o.savingCost?.likely),
    net,
    savingCost: range(net),
    investment,
    investmentRange: range(investment),
    npv: net * 5,
    npvRange: range(net * 5),
    paybackYears: net > 0 ? investment / net : null,
    ghg: 100,
    byResource: [],
    ...more,
  };
}

const benchmark = (
  id: string,
  of: string,
  more: Partial<BenchmarkResult> = {},
): BenchmarkResult => ({
  id,
  figure: of,
  unit: 'kWh/t',
  value: null,
  typicalLow: 1400,
  typical: 2000,
  typicalHigh: 3000,
  goodPractice: 1600,
  norm: 2050,
  better: 'low',
  gap: null,
  gapAmount: null,
  gapAmountUnit: null,
  gapMoney: null,
  normUntil: null,
  normExpired: null,
  product: '',
  boundary: 'plant',
  source: 'test',
  isConfirmed: false,
  ...more,
});

/** A factor that nothing more is said of. */
export const factorUsed = (
  id: string,
  more: Partial<AssessmentCore['factors'][number]> = {},
): AssessmentCore['factors'][number] => ({
  id,
  name: { vi: id, en: id },
  value: 1,
  unit: 'GJ/t',
  low: null,
  high: null,
  year: '2023',
  region: null,
  source: 's',
  validFrom: null,
  validTo: null,
  confirmed: 'yes',
  confirmedAt: null,
  ...more,
});

/** Its figures are held against the marks of the law as `assess` would do it. */
export function core(more: Partial<AssessmentCore> = {}): AssessmentCore {
  const made = coreOf(more);
  const figures = new Map(made.figures.map((each) => [each.id, each]));
  const thresholds = made.periods
    ? screeningThresholds(figures, library().factors(made.factorSet), made.periods.reporting)
    : [];
  return { ...made, thresholds, ...more };
}

const coreOf = (more: Partial<AssessmentCore>): AssessmentCore => ({
  schema: 'sxsh/assessment@1',
  facility: { id: 'plant', name: { vi: 'Nhà máy thử', en: 'Test plant' }, sector: 'seafood' },
  factorSet: 'vn-2026',
  currency: 'VND',
  periods: {
    base: { from: '2024-01', to: '2024-12' },
    reporting: { from: '2025-01', to: '2025-12' },
  },
  inputs: [
    { file: 'energy.csv', sha256: 'a41c7e09'.padEnd(64, '0'), rows: 24, used: 24, refused: 0 },
    { file: 'water.csv', sha256: '0000ffff'.padEnd(64, '0'), rows: 48, used: 48, refused: 0 },
  ],
  figures: [],
  missing: [],
  series: [],
  coverage: [],
  baselines: [],
  balances: [],
  findings: [],
  benchmarks: [],
  thresholds: [],
  factors: [],
  options: [],
  totals: null,
  measureFirst: [],
  assumptions: [],
  ...more,
});

const table = <R>(file: string, rows: readonly R[] = []): Table<R> => ({
  file,
  state: rows.length > 0 ? 'read' : 'absent',
  rows,
});

export const plant = (more: Partial<PlantData> = {}): PlantData => ({
  id: 'plant',
  facility: {
    schema: 'sxsh/facility@1',
    name: { vi: 'Nhà máy thử', en: 'Test plant' },
    sector: 'seafood',
    assessedOn: '2026-01-14',
    product: { main: 'tôm đông lạnh', unit: 't' },
  },
  answers: null,
  meters: [],
  refused: [],
  tables: {
    production: table('production.csv'),
    materials: table('materials.csv'),
    energy: table('energy.csv'),
    water: table('water.csv'),
    waste: table('waste.csv'),
    readings: table('readings.csv'),
    flows: table('flows.csv'),
    effluent: table('effluent.csv'),
    measures: table('measures.csv'),
    corrections: table('corrections.csv'),
  },
  inputs: [],
  diagnostics: [],
  ...more,
});

/** A mark of the law as the register holds it. */
const legalMark = (id: string, value: number, source: string): Factor => ({
  id,
  category: 'threshold',
  name: { vi: id, en: id },
  unit: id === 'thr_ghg' ? 'tCO2e/yr' : 'TOE/yr',
  value,
  low: null,
  high: null,
  year: '',
  region: 'VN',
  source,
  tag: '',
  confirmed: 'yes',
  confirmedAt: null,
  validFrom: null,
  validTo: null,
});

const legalMarks = [
  legalMark('thr_toe_ind', 1000, 'Nghị định 30/2026/NĐ-CP'),
  legalMark('thr_ghg', 3000, 'Nghị định 06/2022/NĐ-CP'),
];

export const library = (more: Partial<Library> = {}): Library => ({
  factorSets: ['vn-2026'],
  factorSetNames: ['vn-2026'],
  factors: () => new Map(legalMarks.map((each) => [each.id, each])),
  carriers: [],
  substances: [],
  tariffHours: [],
  benchmarks: [],
  sectors: new Map(),
  options: [],
  questions: new Map(),
  ...more,
});

export const reportInput = (more: Partial<ReportInput> = {}): ReportInput => ({
  core: core(),
  plant: plant(),
  library: library(),
  diagnostics: [],
  version: '0.0.0',
  ...more,
});

const wave = (mean: number) => (n: number) => mean + (n % 5) * mean * 0.02;

/** A plant that measures everything, with options in every state. */
export function fullCore(more: Partial<AssessmentCore> = {}): AssessmentCore {
  const options = [
    option('A1', { savingCost: { low: 200e6, likely: 260e6, high: 300e6, net: 240e6 } }),
    option('A2', { class: 'no-cost', investment: { low: 0, likely: 0, high: 0 }, paybackYears: 0 }),
    option('A3', {
      class: 'investment',
      investment: { low: 1e9, likely: 1.2e9, high: 2e9 },
      paybackYears: 12,
    }),
    option('S1', {
      status: 'survey',
      inTotal: false,
      savingCost: null,
      investment: null,
      class: null,
      paybackYears: null,
      saving: [],
    }),
    option('X1', { inTotal: false, paybackYears: null }),
  ];
  return core({
    figures: [
      figure('production.total', 't', 2076.8, 1962.8),
      figure('energy.electricity', 'kWh', 4_565_606.8, 4_264_330.3, {
        name: { vi: 'điện', en: 'electricity' },
      }),
      figure('energy.electricity.cost', 'VND', 8_967_089_806, 7_829_956_597),
      figure('energy.lpg', 't', 30.85, 29.86, { name: { vi: 'LPG', en: 'LPG' } }),
      figure('energy.lpg.cost', 'VND', 732_577_300, 762_237_200),
      figure('electricity.offpeak', 'kWh', 1_187_045, 1_108_727),
      figure('electricity.offpeak.cost', 'VND', 1_391_000_000, 1_200_000_000),
      figure('electricity.standard', 'kWh', 2_419_793, 2_260_094),
      figure('electricity.standard.cost', 'VND', 4_368_000_000, 3_900_000_000),
      figure('electricity.peak', 'kWh', 958_769, 895_509),
      figure('electricity.peak.cost', 'VND', 3_208_000_000, 2_700_000_000),
      figure('electricity.peak.share', 'fraction', 0.21, 0.21),
      figure('electricity.powerfactor', 'fraction', 0.934, 0.93),
      figure('energy.total', 'GJ', 17_895.4, 16_764),
      figure('energy.toe', 'TOE', 738.1, 690.5),
      figure('energy.cost', 'VND', 9_699_667_106, 8_592_193_797),
      figure('energy.specific', 'GJ/t', 8.6168, 8.5408),
      figure('electricity.specific', 'kWh/t', 2198.4, 2172.6),
      figure('water.intake', 'm3', 125_191, 94_960),
      figure('water.specific', 'm3/t', 60.28, 48.38),
      figure('water.cost', 'VND', 1_627_483_000, 1_205_992_000),
      figure('wastewater.volume', 'm3', 89_587, 85_462),
      figure('wastewater.specific', 'm3/t', 43.1, 43.5),
      figure('water.unaccounted', 'm3', 25_664, null, { basis: 'flows.csv' }),
      figure('water.unaccounted.share', 'fraction', 0.205),
      figure('material.tôm', 't', 3712, 3361, { name: 'tôm nguyên liệu' }),
      figure('materials.total', 't', 3885.2, 3524.6),
      figure('materials.cost', 'VND', 360e9, 330e9),
      figure('materials.yield', 'fraction', 0.55945, 0.58394),
      figure('waste.total', 't', 45.1, 40.8),
      figure('waste.hazardous', 't', 0.556, 0.519),
      figure('waste.specific', 'kg/t', 21.7, 20.8),
      figure('waste.cost', 'VND', 43_542_200, 38_595_600),
      figure('waste.stream.rác', 't', 44.5, 40.3, { name: 'rác công nghiệp' }),
      figure('ghg.total', 't CO2e', 3101.8, 2900.2),
      figure('ghg.specific', 'kg CO2e/t', 1493.5, 1477.6),
    ],
    series: [
      series('production.total', 't', wave(170)),
      series('energy.electricity', 'kWh', wave(380_000)),
      series('electricity.offpeak', 'kWh', wave(100_000)),
      series('electricity.standard', 'kWh', wave(200_000)),
      series('electricity.peak', 'kWh', wave(80_000)),
      series('water.intake', 'm3', wave(9000)),
      series('wastewater.volume', 'm3', wave(7000)),
      series('materials.yield', 'fraction', wave(0.56)),
    ],
    coverage: [
      {
        series: 'energy.electricity',
        known: 24,
        months: 24,
        gaps: [],
        grade: 'A',
        relativeUncertainty: 0.01,
      },
      {
        series: 'water.intake',
        known: 23,
        months: 24,
        gaps: ['2024-10'],
        grade: 'B',
        relativeUncertainty: null,
      },
    ],
    missing: [
      { id: 'ghg.biogenic', period: 'base', because: ['2024-10'], reason: 'missing' },
      {
        id: 'ghg.biogenic',
        period: 'reporting',
        because: ['energy.csv', 'a', 'b', 'c'],
        reason: 'refused-data',
      },
    ],
    benchmarks: [benchmark('sea_shr_el', 'electricity.specific')],
    factors: [
      factorUsed('grid_2023', {
        name: { vi: 'hệ số lưới điện', en: 'grid factor' },
        value: 0.6592,
        unit: 'tCO2/MWh',
        source: 'bộ',
      }),
      factorUsed('gwp', {
        name: { vi: 'GWP', en: 'GWP' },
        value: null,
        unit: '-',
        year: '',
        source: 'IPCC',
        confirmed: 'open',
      }),
    ],
    options,
    totals: totalsOf(options),
    assumptions: [
      { id: 'finance.discountRate', value: 0.1, unit: 'fraction', from: 'facility.json' },
      { id: 'finance.horizonYears', value: 10, unit: 'yr', from: 'facility.json' },
    ],
    ...more,
  });
}
