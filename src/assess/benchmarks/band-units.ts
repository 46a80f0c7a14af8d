/**
 * Units of the benchmark table beside those of figures: words behind a unit (`kWh/t sp`, `% kl`)
 * say of what, and change nothing.
 */
const amounts: Readonly<Record<string, { readonly of: string; readonly scale: number }>> = {
  kWh: { of: 'energy', scale: 3.6e-3 },
  MJ: { of: 'energy', scale: 1e-3 },
  GJ: { of: 'energy', scale: 1 },
  kg: { of: 'mass', scale: 1e-3 },
  t: { of: 'mass', scale: 1 },
  L: { of: 'volume', scale: 1e-3 },
  hl: { of: 'volume', scale: 0.1 },
  hL: { of: 'volume', scale: 0.1 },
  m3: { of: 'volume', scale: 1 },
  m2: { of: 'area', scale: 1 },
  'kg CO2e': { of: 'emission', scale: 1e-3 },
  't CO2e': { of: 'emission', scale: 1 },
  đôi: { of: 'pair', scale: 1 },
  pair: { of: 'pair', scale: 1 },
  cái: { of: 'piece', scale: 1 },
  piece: { of: 'piece', scale: 1 },
};

const perCent = 0.01;

/**
 * How many of the figure's unit one of the band's is: 1 L/kg is 1 m3/t, 1 % is 0.01.
 *
 * @returns `undefined` where the two do not measure the same.
 */
export function bandScale(band: string, figure: string): number | undefined {
  if (figure === 'fraction') return band.startsWith('%') ? perCent : undefined;
  if (figure === '1') return band === '-' ? 1 : undefined;
  const [over, under] = sides(band);
  const [figureOver, figureUnder] = sides(figure);
  const upper = ratio(over, figureOver);
  const lower = ratio(under, figureUnder);
  return upper === undefined || lower === undefined ? undefined : upper / lower;
}

function sides(unit: string): readonly [string, string] {
  const [over = '', under = ''] = unit.split('/');
  return [over, under.split(' ')[0] ?? ''];
}

function ratio(from: string, to: string): number | undefined {
  const a = amounts[from];
  const b = amounts[to];
  return a === undefined || b === undefined || a.of !== b.of ? undefined : a.scale / b.scale;
}
