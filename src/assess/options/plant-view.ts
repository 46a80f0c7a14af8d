import { readQuestions } from '../condition/questions.js';
import { axisOf } from '../figures/axis.js';
import type { MeasuredSubject } from '../subject.js';
import { openFactorTrace, type Traced } from './factor-trace.js';
import { indicatorOf } from './indicators.js';
import { plantVariableOf } from './plant-variables.js';
import { firstKnown, type PlantView, type Resolution, type Source, unknown } from './resolution.js';

/** Opens the view of a plant; every variable and indicator is resolved once, when first asked for. */
export function createPlantView(subject: MeasuredSubject): PlantView {
  const found = new Map<string, Traced<unknown>>();
  const factors = openFactorTrace();
  const currency = subject.plant.facility.currency ?? 'VND';

  function once<T>(key: string, find: () => T): T {
    const known = found.get(key) as Traced<T> | undefined;
    if (known) return factors.recall(known);
    const traced = factors.trace(find);
    found.set(key, traced);
    return traced.found;
  }

  /** A lookup by id that remembers what it has found. */
  function remembering(
    prefix: string,
    sourcesOf: (id: string) => readonly Source[] | undefined,
  ): (id: string) => Resolution {
    const resolved = new Map<string, Traced<Resolution>>();
    return (id) => {
      const known = resolved.get(id);
      if (known) return factors.recall(known);
      const sources = sourcesOf(id);
      const resolution = factors.trace(() =>
        sources ? firstKnown(view, sources) : unknown(`${prefix}:${id}`),
      );
      resolved.set(id, resolution);
      return resolution.found;
    };
  }

  const view: PlantView = {
    subject,
    workspace: {
      ...subject,
      axis: axisOf(subject.periods),
      book: new Map(),
      diagnostics: [],
      leftOut: [],
    },
    currency,
    isInDong: currency === 'VND',
    question: readQuestions(subject),
    variable: remembering('v', (id) => plantVariableOf(id)?.sources),
    indicator: remembering('i', (id) => indicatorOf(id)?.sources),
    factor: (id) => {
      const factor = subject.factors.get(id);
      if (factor?.value == null) return undefined;
      if (factor.unit.startsWith('VND') && !view.isInDong) return undefined;
      factors.note(factor.id);
      return { value: factor.value, unit: factor.unit, from: [`factor:${factor.id}`] };
    },
    once,
    trace: factors.trace,
    usedFactors: factors.all,
  };
  return view;
}
