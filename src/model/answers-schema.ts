import { z } from 'zod';

/** answers.json (`sxsh/answers@1`): the questionnaire's answers, each with when, by whom and what it was before. */
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);

const given = {
  note: z.string().nullable().optional(),
  photos: z
    .array(z.strictObject({ file: z.string(), bytes: z.number().int().min(0), sha256: z.string() }))
    .optional(),
  answeredAt: z.string().optional(),
  by: z.string().optional(),
  history: z
    .array(
      z.strictObject({
        value: value.optional(),
        unknown: z.literal(true).optional(),
        notApplicable: z.literal(true).optional(),
        answeredAt: z.string().optional(),
        by: z.string().optional(),
      }),
    )
    .optional(),
};

const answerSchema = z.union([
  z.strictObject({ value, ...given }),
  z.strictObject({ unknown: z.literal(true), ...given }),
  z.strictObject({ notApplicable: z.literal(true), ...given }),
]);

export const answersSchema = z.strictObject({
  schema: z.literal('sxsh/answers@1'),
  questionnaire: z.string(),
  walk: z.enum(['standard', 'quick']),
  at: z.string().nullable(),
  answers: z.record(z.string(), answerSchema),
});

export type AnswerValue = z.infer<typeof value>;
export type Answer = z.infer<typeof answerSchema>;
export type Answers = z.infer<typeof answersSchema>;
