import { plantVariableOf } from '../../assess/options/plant-variables.js';
import { msg } from '../../lang/message.js';
import type { OptionResult } from '../../model/assessment-schema.js';
import type { Text } from '../../model/text.js';
import type { Dossier } from '../../report/dossier.js';
import { resourceName } from '../../report/names.js';
import { amountOrDash, money } from '../terminal/amounts.js';
import { placesText } from './places-text.js';
import { variableName } from './variable-names.js';

/** How the money of an option came about: capital, prices, overlap, payback and present value. */
export function optionMoney(option: OptionResult, dossier: Dossier): readonly Text[] {
  return [
    ...capitalTexts(option, dossier),
    ...priceTexts(option, dossier),
    ...overlapTexts(option, dossier),
    ...worthTexts(option, dossier),
  ];
}

/** The range of the catalogue, what it was multiplied by and why, and what that came to. */
function capitalTexts({ id, investment, cost }: OptionResult, dossier: Dossier): Text[] {
  if (investment === null) return [];
  const { currency } = dossier.core;
  const sum = (value: number, of: string): Text => money(value, currency, `options.${id}.${of}`);
  const likely = sum(investment.likely, 'investment.likely');
  const isFixed = investment.low === investment.high;
  const total = isFixed
    ? msg('cli.explain.capital.fixed', { likely })
    : msg('cli.explain.capital', {
        low: sum(investment.low, 'investment.low'),
        likely,
        high: sum(investment.high, 'investment.high'),
      });
  if (cost === undefined) return [total];
  const catalogue = {
    low: sum(cost.low, 'cost.low'),
    high: sum(cost.high, 'cost.high'),
    basis: dossier.option(id)?.cost.basis ?? '',
  };
  return [
    total,
    cost.by === null
      ? msg('cli.explain.catalogue', catalogue)
      : msg('cli.explain.catalogue.scaled', {
          ...catalogue,
          scale: amountOrDash(cost.scale, '', 'indicator', `options.${id}.cost.scale`),
          by: variableName(cost.by),
        }),
  ];
}

const materials = ['material', 'chemicals'];

/** What a unit of each resource saved is worth, and where that price stands. */
function priceTexts({ id, saving }: OptionResult, dossier: Dossier): Text[] {
  const base = dossier.option(id)?.saving.base;
  return saving.flatMap(({ resource }) => {
    const key = materials.includes(resource) ? (base ?? resource) : resource;
    const price = dossier.core.assumptions.find((each) => each.id === `price.${key}`);
    if (price === undefined) return [];
    return [
      msg('cli.explain.price', {
        resource: resourceName(dossier, resource),
        price: amountOrDash(price.value, price.unit, 'indicator', `assumptions.${price.id}`),
        from: placesText(price.from, dossier),
      }),
    ];
  });
}

/** The flow and the larger ones that it is a part of. */
function chainOf(flow: string): readonly string[] {
  const larger = plantVariableOf(flow)?.within;
  return typeof larger === 'string' ? [flow, ...chainOf(larger)] : [flow];
}

/** Options on the same flow that were applied before: what they save is no longer there to be saved. */
function overlapTexts({ id, inTotal }: OptionResult, dossier: Dossier): Text[] {
  const own = dossier.option(id);
  const base = own?.saving.base;
  if (!inTotal || own === undefined || base == null) return [];
  const before = dossier.counted.filter((other) => {
    const entry = dossier.option(other.id);
    const flow = entry?.saving.base;
    if (entry === undefined || flow == null || other.id === id) return false;
    const isEarlier =
      entry.loadingOrder < own.loadingOrder ||
      (entry.loadingOrder === own.loadingOrder && other.id < id);
    return isEarlier && (chainOf(base).includes(flow) || chainOf(flow).includes(base));
  });
  if (before.length === 0) return [];
  const options = before
    .map((other) => other.id)
    .toSorted()
    .join(', ');
  return [msg('cli.explain.overlap', { flow: variableName(base), options })];
}

function worthTexts({ id, paybackYears, npv, lifeYears }: OptionResult, dossier: Dossier): Text[] {
  if (npv === null || lifeYears === null) return [];
  const { assumptions, currency } = dossier.core;
  const rate = assumptions.find((each) => each.id === 'finance.discountRate');
  const of = `options.${id}`;
  return [
    msg('cli.explain.worth', {
      payback: amountOrDash(paybackYears, 'yr', 'payback', `${of}.paybackYears`),
      npv: money(npv, currency, `${of}.npv`),
      rate: amountOrDash(rate?.value, 'fraction', 'share', 'assumptions.finance.discountRate'),
      years: amountOrDash(lifeYears, '', 'exact', `${of}.lifeYears`),
    }),
  ];
}
