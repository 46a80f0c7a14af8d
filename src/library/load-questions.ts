import type { z } from 'zod';
import type { Question } from '../model/library.js';
import type { sectionSchema } from './question-schema.js';

type Section = z.infer<typeof sectionSchema>;

/** The questions of a section as the model has them. */
export const questionsOf = (section: Section): readonly Question[] =>
  section.questions.map((question) => ({
    id: question.id,
    section: section.id,
    kind: question.kind,
    ask: question.ask,
    unit: question.unit ?? null,
    choices: question.choices ?? [],
    when: question.when ?? null,
    sectors: askedIn(section.sectors, question.sectors),
  }));

/** A question is asked where its section is, narrowed by its own list. */
function askedIn(
  section: readonly string[] | undefined,
  question: readonly string[] | undefined,
): readonly string[] | null {
  if (question === undefined) return section ?? null;
  return section === undefined ? question : question.filter((sector) => section.includes(sector));
}
