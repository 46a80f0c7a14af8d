import { z } from 'zod';
import { conditionSchema } from './condition-schema.js';
import { localized } from './row-schema.js';

const questionSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(['choice', 'multi', 'yesno', 'number', 'text', 'maturity']),
  required: z.boolean(),
  quick: z.boolean(),
  ask: localized,
  help: localized.optional(),
  evidence: localized.optional(),
  unit: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  choices: z
    .array(z.strictObject({ id: z.string(), name: localized, score: z.number().optional() }))
    .optional(),
  maturity: z
    .strictObject({ 0: localized, 1: localized, 2: localized, 3: localized, 4: localized })
    .optional(),
  good: z.boolean().optional(),
  when: conditionSchema.optional(),
  sectors: z.array(z.string()).optional(),
  weight: z.number(),
  links: z.array(z.string()),
  var: z.string().optional(),
  indicator: z.string().optional(),
  plantVar: z.string().optional(),
  fills: z.string().optional(),
  fillsScale: z.union([z.number(), z.string()]).optional(),
  where: z.enum(['floor', 'office']),
  minutes: z.number(),
});

/** A section of the questionnaire: a file of templates/questionnaire/ but rules.json. */
export const sectionSchema = z.strictObject({
  id: z.string(),
  title: localized,
  intro: localized,
  sectors: z.array(z.string()).optional(),
  questions: z.array(questionSchema),
});

/** templates/questionnaire/rules.json: how the questions are asked and scored, and how long they take. */
export const rulesSchema = z.strictObject({
  schema: z.literal('sxsh/questionnaire@1'),
  version: z.string(),
  languages: z.array(z.enum(['vi', 'en'])),
  rules: z.record(z.string(), z.string()),
  timing: z.record(z.string(), z.record(z.string(), z.number())),
});
