import { msg } from '../../lang/message.js';
import type { Text } from '../../model/text.js';

/** Sources of formulas that are no title of a publication but words, and so are said in any language. */
const words: Readonly<Record<string, () => Text>> = {
  'records of the plant': () => msg('cli.source.records'),
  'load records': () => msg('cli.source.loadRecords'),
  'water balance': () => msg('cli.source.waterBalance'),
  'mass balance of the discharge': () => msg('cli.source.loadBalance'),
  'ratio of the sums of the period': () => msg('cli.source.ratio'),
  'ISO 50006 (ratio of the sums of the period)': () => msg('cli.source.iso50006'),
  'mean of the months, weighted by use': () => msg('cli.source.weighted'),
  'benchmark table of the sector': () => msg('cli.source.benchmarks'),
  'ISO 14051 (material balance)': () => msg('cli.source.iso14051'),
  'ISO 50001 practice: final energy by net calorific value': () => msg('cli.source.iso50001'),
  'Thông tư 52/2018/TT-BCT (equivalent product)': () => msg('cli.source.equivalent'),
  'GHG Protocol scope 2, location-based; grid factor published by the ministry': () =>
    msg('cli.source.scope2'),
  practice: () => msg('cli.source.practice'),
  'heat balance': () => msg('cli.source.heatBalance'),
  'energy balance': () => msg('cli.source.energyBalance'),
  'enthalpy balance': () => msg('cli.source.enthalpyBalance'),
  'engineering economics': () => msg('cli.source.economics'),
  'inverse of the triangular distribution': () => msg('cli.source.triangular'),
  'mass balance': () => msg('cli.source.massBalance'),
  'balance of useful and leaked air': () => msg('cli.source.airBalance'),
  'refrigeration and compressor practice': () => msg('cli.source.coolingPractice'),
  'each option names its own': () => msg('cli.source.ofOption'),
  sourcebooks: () => msg('cli.source.sourcebooks'),
  'ISO 14051 (cost of material losses)': () => msg('cli.source.lossCost'),
};

/** The source of a formula or calculator; a title stays as it is printed on the publication. */
export function sourceText(source: string): Text {
  const whole = words[source]?.();
  if (whole !== undefined) return whole;
  const parts = source.split(/[;,] /);
  return parts.some((part) => part in words)
    ? msg('report.list', { items: parts.map((part) => words[part]?.() ?? part) })
    : source;
}
