import type { Subject } from '../subject.js';
import { evaluate, type Operands, type Reading } from './evaluate.js';

const unknown: Reading = { kind: 'unknown' };
const inapplicable: Reading = { kind: 'inapplicable' };

/**
 * Looks up what the plant answered. A question does not apply where its sectors leave the plant out,
 * where its own condition is false, or where the plant says so; such a one never counts, even if an
 * old answer still stands.
 *
 * @returns A lookup by question id; it remembers what it has found.
 */
export function readQuestions(subject: Subject): (id: string) => Reading {
  const { plant, library } = subject;
  const found = new Map<string, Reading>();
  const noOther = (): Reading => unknown;
  const operands: Operands = { question, indicator: noOther, variable: noOther };

  function question(id: string): Reading {
    const known = found.get(id);
    if (known) return known;
    // A ring of conditions would be a fault of the questionnaire; unknown ends it.
    found.set(id, unknown);
    const reading = lookUp(id);
    found.set(id, reading);
    return reading;
  }

  function lookUp(id: string): Reading {
    const asked = library.questions.get(id);
    if (asked?.sectors && !asked.sectors.includes(plant.facility.sector)) return inapplicable;
    if (asked?.when && evaluate(asked.when, operands).truth === false) return inapplicable;
    const answer = plant.answers?.answers[id];
    if (!answer || 'unknown' in answer) return unknown;
    return 'value' in answer ? { kind: 'known', value: answer.value } : inapplicable;
  }

  return question;
}
