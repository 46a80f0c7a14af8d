import { readQuestions } from '../condition/questions.js';
import { axisOf } from '../figures/axis.js';
import { qualityOfFactor } from '../figures/quality.js';
import type { MeasuredSubject } from '../subject.js';
import { indicatorOf } from './indicators.js';
import { plantVariableOf } from './plant-variables.js';
import {
  firstKnown,
  known,
  type PlantView,
  type Resolution,
  type Source,
  unknown,
} from './resolution.js';

/** Opens the view of a plant; every variable and indicator is resolved once, when first asked for. */
export function createPlantView(subject: MeasuredSubject): PlantView {
  const found = new Map<string, unknown>();
  const usedFactors = new Set<string>();
  const currency = subject.plant.facility.currency ?? 'VND';

  function once<T>(key: string, find: () => T): T {
    if (!found.has(key)) found.set(key, find());
    return found.get(key) as T;
  }

  /** A lookup by id that remembers what it has found. */
  function remembering(
    prefix: string,
    sourcesOf: (id: string) => readonly Source[] | undefined,
  ): (id: string) => Resolution {
    const resolved = new Map<string, Resolution>();
    return (id) => {
      const known = resolved.get(id);
      if (known) return known;
      const sources = sourcesOf(id);
      const resolution = sources ? firstKnown(view, sources) : unknown(`${prefix}:${id}`);
      resolved.set(id, resolution);
      return resolution;
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
      usedFactors.add(id);
      return known(factor.value, factor.unit, qualityOfFactor(factor).grade, [`factor:${id}`]);
    },
    once,
    usedFactors,
  };
  return view;
}
