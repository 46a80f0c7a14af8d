import fc from 'fast-check';
import type { Facility } from '../../src/model/facility-schema.js';

/** Words as plants write them, none of which reads as something else. */
const word = fc
  .stringMatching(/^[a-zA-ZĐđÀ-ỹ0-9]{2,8}( [a-zA-ZĐđÀ-ỹ0-9]{2,8}){0,2}$/)
  .map((text) => `x${text}`.normalize('NFC').trim());
const number = fc.oneof(
  fc.integer({ min: 0, max: 1e9 }),
  fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
);
const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true }).map(Math.abs);
const month = fc
  .tuple(fc.integer({ min: 2015, max: 2030 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, one]) => `${year}-${String(one).padStart(2, '0')}`);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([one, of]) => `${one}-${String(of).padStart(2, '0')}`);
const localized = fc.record({ vi: word, en: word });
const name = fc.oneof(word, localized);
const some = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(word, value, { minKeys: 1, maxKeys: 4, noNullPrototype: true });
const among = <T>(keys: readonly string[], value: fc.Arbitrary<T>) =>
  fc
    .subarray([...keys], { minLength: 1 })
    .chain((chosen) => fc.record(Object.fromEntries(chosen.map((key) => [key, value]))));
const priced = fc.record({ value: positive, unit: fc.constantFrom('VND/kWh', 'VND/GJ') });

/** Profiles of all that facility.json can say, each part of it there or not. */
export const anyFacility: fc.Arbitrary<Facility> = fc.record(
  {
    schema: fc.constant('sxsh/facility@1' as const),
    name,
    sector: fc.constantFrom('seafood', 'textile_dyeing', 'other'),
    address: word,
    zone: word,
    province: word,
    assessedOn: day,
    assessors: fc.array(word, { minLength: 1, maxLength: 3 }),
    organisation: word,
    language: fc.constantFrom('vi' as const, 'en' as const),
    currency: fc.constantFrom('VND', 'USD'),
    employees: number,
    shiftsPerDay: number,
    hoursPerYear: fc.integer({ min: 0, max: 8784 }),
    daysPerYear: fc.integer({ min: 0, max: 366 }),
    periods: fc.record({
      base: fc.record({ from: month, to: month }),
      reporting: fc.record({ from: month, to: month }),
    }),
    product: fc.record(
      { main: word, unit: word, massPerUnit: positive, equivalents: some(positive) },
      { requiredKeys: ['main', 'unit'] },
    ),
    numbers: fc.record({ decimal: fc.constantFrom('comma' as const, 'point' as const) }),
    columns: among(['energy.csv', 'so-lieu.xlsx#x'], some(fc.constantFrom('quantity', 'cost'))),
    names: among(['carrier', 'material'], some(word)),
    prices: among(['electricity', 'coal', 'water'], priced),
    tariff: fc.constantFrom(
      '110kV' as const,
      '22-110kV' as const,
      '6-22kV' as const,
      'lv' as const,
    ),
    tariffHours: fc.constant('hours-2014'),
    vat: among(['energy.csv', 'water.csv'], share),
    meters: some(
      fc.record(
        {
          role: fc.constantFrom(
            'purchase' as const,
            'sub' as const,
            'generation' as const,
            'export' as const,
          ),
          of: fc.oneof(word, fc.constant('main')),
          endUse: fc.constantFrom('compressed-air', 'pumps', 'rinsing'),
          step: word,
          carrier: fc.constantFrom('electricity', 'coal'),
          unit: fc.constant('kWh'),
          stamp: fc.constantFrom('start' as const, 'end' as const),
        },
        { requiredKeys: ['role'] },
      ),
    ),
    factors: fc.constant('2025'),
    wastewater: fc.record(
      { to: fc.constantFrom('zone-plant' as const, 'environment' as const), standard: word },
      { requiredKeys: ['to'] },
    ),
    densities: some(fc.record({ value: positive, unit: fc.constant('kg/m3') })),
    fuels: fc.record({ coal: fc.constantFrom('coal-dust-5-6', 'anthracite') }),
    fuelUses: among(['coal', 'diesel'], among(['boiler', 'dryer'], share)),
    benchmarks: fc.array(word, { minLength: 1, maxLength: 3 }),
    finance: fc.record(
      {
        discountRate: share,
        horizonYears: fc.integer({ min: 1, max: 50 }),
        taxRate: share,
        energyPriceRise: share,
        budget: number,
      },
      { requiredKeys: ['discountRate'] },
    ),
    accuracy: among(['energy.csv', 'flows.csv#in>boiler:water'], share),
    endUses: among(
      ['compressed-air', 'pumps'],
      fc.record(
        { share, grade: fc.constantFrom('A' as const, 'C' as const) },
        { requiredKeys: ['share'] },
      ),
    ),
    drivers: fc.array(word, { minLength: 1, maxLength: 3 }),
    steps: fc.uniqueArray(
      fc.record(
        { id: word, name, systemCost: fc.record({ value: positive, unit: fc.constant('VND/yr') }) },
        { requiredKeys: ['id'] },
      ),
      { minLength: 1, maxLength: 4, selector: ({ id }) => id },
    ),
  },
  { requiredKeys: ['schema', 'name', 'sector'] },
) as fc.Arbitrary<Facility>;
