import { type Diagnostic, diagnose } from '../../model/diagnostic.js';
import type { Facility } from '../../model/facility-schema.js';
import type { Locate } from '../json/locate.js';
import { type Reference, reference } from './reference.js';

/** Meters and steps that the meters name. */
export function meterReferences({ meters = {}, steps = [] }: Facility): Reference[] {
  const stepIds = steps.map(({ id }) => id);
  return Object.entries(meters).flatMap(([name, { of, step }]) => {
    const others = [...Object.keys(meters).filter((other) => other !== name), 'main'];
    const links: Reference[] = [];
    if (of !== undefined) links.push(reference(['meters', name, 'of'], of, others, 'SX2017'));
    if (step !== undefined)
      links.push(reference(['meters', name, 'step'], step, stepIds, 'SX2017'));
    return links;
  });
}

/** A meter that is part of another which is part of it: neither has a whole to be part of. */
export const meterCycles = (locate: Locate, { meters = {} }: Facility): Diagnostic[] =>
  Object.entries(meters).flatMap(([name, { of }]) => {
    let above = of;
    for (let steps = 0; above !== undefined && above !== name; steps++) {
      if (steps > Object.keys(meters).length) return [];
      above = meters[above]?.of;
    }
    if (above === undefined) return [];
    const span = locate(['meters', name, 'of']);
    const field = span.field ?? name;
    return [diagnose('SX1103', span, { field, found: `"${of}"`, expected: '"main"' })];
  });
