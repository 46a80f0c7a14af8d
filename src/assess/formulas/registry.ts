/** A formula by which figures are computed, as `docs/formulas.md` and `sxsh explain` show it. */
export interface Formula {
  /** Its name in words is the message `formula.<id>`. */
  readonly id: string;
  readonly equation: string;
  /** Of the result; `X` stands for the unit of what goes in. */
  readonly unit: string;
  readonly source: string;
}

const recpPrimer = 'UNIDO/UNEP, Enterprise-Level Indicators for Resource Productivity (2010)';
const gum = 'JCGM 100:2008 (GUM)';

/** Every formula of a figure, sorted by id. */
export const formulas: readonly Formula[] = [
  {
    id: 'benchmark-gap',
    equation: 'g = x − good practice (good practice − x where high is better)',
    unit: 'X',
    source: 'benchmark table of the sector',
  },
  {
    id: 'biogenic-carbon',
    equation: 'C = Σ Q·NCV·EF(CO2)',
    unit: 't CO2',
    source: 'IPCC 2006 Guidelines, Vol. 2, Tier 1; ISO 14064-1',
  },
  {
    id: 'biomass-oil-equivalent',
    equation: 'TOE = Σ Q·f, else Σ Q·NCV / 41.868',
    unit: 'TOE',
    source: 'IEA: 1 TOE = 41.868 GJ',
  },
  {
    id: 'combined-uncertainty',
    equation: 'u(y)² = Σ (∂f/∂x)²·u(x)²',
    unit: 'fraction',
    source: gum,
  },
  {
    id: 'direct-emission',
    equation: 'G = Σ Q·NCV·(EF(CO2) + EF(CH4)·GWP + EF(N2O)·GWP) + Σ m·GWP',
    unit: 't CO2e',
    source: 'IPCC 2006 Guidelines, Vol. 2, Tier 1; GWP of IPCC AR5',
  },
  {
    id: 'equivalent-output',
    equation: 'P = Σ k·P(product)',
    unit: 'product',
    source: 'Thông tư 52/2018/TT-BCT (equivalent product)',
  },
  {
    id: 'final-energy',
    equation: 'E = Σ Q·NCV',
    unit: 'GJ',
    source: 'ISO 50001 practice: final energy by net calorific value',
  },
  {
    id: 'material-yield',
    equation: 'Y = M(in product) / M(in)',
    unit: 'fraction',
    source: 'ISO 14051 (material balance)',
  },
  {
    id: 'oil-equivalent',
    equation: 'TOE = Σ Q·f',
    unit: 'TOE',
    source: 'Công văn 3505/BCT-KHCN (19-4-2011)',
  },
  {
    id: 'pollutant-load',
    equation: 'L = Q·C̄ / 1000, C̄ = ΣQC / ΣQ',
    unit: 'kg',
    source: 'mass balance of the discharge',
  },
  {
    id: 'pollution-intensity',
    equation: 'PI = Y / P',
    unit: 'X/product',
    source: recpPrimer,
  },
  {
    id: 'purchased-energy-emission',
    equation: 'G = Σ Q·EF(year)',
    unit: 't CO2e',
    source: 'GHG Protocol scope 2, location-based; grid factor published by the ministry',
  },
  {
    id: 'rectangular-uncertainty',
    equation: 'u = (high − low) / (2·√3·|x|)',
    unit: 'fraction',
    source: gum,
  },
  {
    id: 'relative-change',
    equation: 'Δ = x / x(base) − 1',
    unit: 'fraction',
    source: recpPrimer,
  },
  {
    id: 'resource-productivity',
    equation: 'RP = P / X',
    unit: 'product/X',
    source: recpPrimer,
  },
  {
    id: 'reuse-rate',
    equation: 'r = reused / (reused + intake)',
    unit: 'fraction',
    source: 'water balance',
  },
  {
    id: 'share-of-total',
    equation: 's = part / whole',
    unit: 'fraction',
    source: 'ratio of the sums of the period',
  },
  {
    id: 'specific-consumption',
    equation: 'x = ΣX / ΣP',
    unit: 'X/product',
    source: 'ISO 50006 (ratio of the sums of the period)',
  },
  {
    id: 'sum',
    equation: 'X = Σ x',
    unit: 'X',
    source: 'records of the plant',
  },
  {
    id: 'sum-of-materials-used',
    equation: 'M = Σ (bought + opening − closing)',
    unit: 'X',
    source: 'ISO 14051 (material balance)',
  },
  {
    id: 'unaccounted-water',
    equation: 'U = intake − Σ out',
    unit: 'm3',
    source: 'water balance',
  },
  {
    id: 'weighted-mean',
    equation: 'x̄ = Σ x·w / Σ w',
    unit: 'X',
    source: 'mean of the months, weighted by use',
  },
];
