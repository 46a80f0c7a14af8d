// What is claimed to have changed: dated steps of an assessment's baselines, its findings, or what the
// plain search of reference-search.mjs makes of the same meters.
import { claimsOfReference } from './reference-search.mjs';

/** A baseline's steps, refused or not: what is printed is a claim. */
const ofBaselines = ({ baselines }) =>
  baselines.flatMap(({ id, steps }) =>
    steps.map(({ since, sinceRange, shape, size, low, high }) => ({
      about: id,
      since,
      from: sinceRange?.from ?? since,
      to: sinceRange?.to ?? since,
      shape,
      size,
      low,
      high,
    })),
  );

const dated = new Set(['step', 'drift', 'loss']);

const ofFindings = ({ findings }) =>
  findings
    .filter(({ kind, since }) => dated.has(kind) && since !== null)
    .map(({ kind, about, since, size }) => ({
      about,
      since,
      from: since,
      to: since,
      shape: kind === 'drift' ? 'drift' : 'step',
      size: size?.value ?? null,
      low: size?.low ?? null,
      high: size?.high ?? null,
    }));

export const sourcesOfClaims = {
  baselines: ofBaselines,
  findings: ofFindings,
  reference: (_, truth) => claimsOfReference(truth),
};
