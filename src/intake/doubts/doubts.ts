import type { Diagnostic, SourceSpan } from '../../model/diagnostic.js';
import type { Evidence } from './evidence.js';
import { blankCosts } from './free-of-cost.js';
import { futureMonths } from './future.js';
import { gaps } from './gap.js';
import { implausiblePrices } from './implausible-price.js';
import { missingHalves } from './missing-half.js';
import { outliers } from './outlier.js';
import { repetitions } from './repeated.js';
import { subMetersAbove } from './sub-meter.js';
import { unitSlips } from './unit-slip.js';
import { vatIncluded } from './vat-included.js';
import { wastewaterAboveIntake } from './wastewater.js';

/** Every doubt, the one that names a cause before the one that only sees a strange number. */
const doubts: readonly ((evidence: Evidence) => Diagnostic[])[] = [
  unitSlips,
  implausiblePrices,
  vatIncluded,
  outliers,
  gaps,
  missingHalves,
  blankCosts,
  repetitions,
  futureMonths,
  wastewaterAboveIntake,
  subMetersAbove,
];

/** Doubts that name the cause; a cell with one of them is not called an outlier as well. */
const causes = new Set(['SX2503', 'SX2507', 'SX2508']);

/** Doubts about numbers that could be read: one doubt per cause. */
export function findDoubts(evidence: Evidence): Diagnostic[] {
  const found = doubts.flatMap((doubt) => doubt(evidence));
  const explained = new Set(
    found.filter(({ code }) => causes.has(code)).map(({ span }) => cell(span)),
  );
  return found.filter(({ code, span }) => code !== 'SX2502' || !explained.has(cell(span)));
}

const cell = ({ file, line, field }: SourceSpan): string => `${file}:${line}:${field}`;
