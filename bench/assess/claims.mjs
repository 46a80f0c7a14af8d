// What an assessment claims to have changed: dated steps of its baselines, or its findings.

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

export const sourcesOfClaims = { baselines: ofBaselines, findings: ofFindings };
