import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { assess } from '../../../src/assess/assess.js';
import { nodeHost } from '../../../src/host/node-host.js';
import { withBaseUnits } from '../../../src/intake/profile/base-units.js';
import { readFacility } from '../../../src/intake/read-facility.js';
import type { Facility } from '../../../src/model/facility-schema.js';
import { library } from '../../support/intake.js';

const plant = readFacility(nodeHost, resolve('fixtures/pilots/det-nhuom'), library);

const optionsAt = (prices: NonNullable<Facility['prices']>) =>
  assess({ ...plant, facility: withBaseUnits({ ...plant.facility, prices }, library) }, library)
    .core.options;

test('savings are worth the same in whatever unit the plant writes its prices', () => {
  const base = optionsAt({
    electricity: { value: 1833, unit: 'VND/kWh' },
    coal: { value: 3_200_000, unit: 'VND/t' },
    water: { value: 9000, unit: 'VND/m3' },
  });
  const other = optionsAt({
    electricity: { value: 1.833, unit: 'nghìn đồng/kWh' },
    coal: { value: 3200, unit: 'đồng/kg' },
    water: { value: 9, unit: 'nghìn đồng/khối' },
  });
  expect(other).toEqual(base);
  expect(optionsAt({})).not.toEqual(base);
});
