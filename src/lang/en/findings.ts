/** What findings and what to measure first say, in English. */
export const findings = {
  'finding.step.up':
    '{Name}: {size} more each month since {month} ({low} to {high}) than output explains',
  'finding.step.down':
    '{Name}: {size} less each month since {month} ({low} to {high}) than output explains',
  'finding.drift.up': '{Name}: rising since {month}, by now {size} more each month',
  'finding.drift.down': '{Name}: falling since {month}, by now {size} less each month',
  'finding.leak':
    'Water intake rose by {size} a month since {month} ({low} to {high}) and wastewater did not: a leak is likely',
  'finding.loss': '{Name}: {size} came in and is not found again',
  'finding.impossible':
    'In {month} more wastewater left than water came in: check both meters and the readings',
  'finding.unitSlip': '{Name}, {month}: a value in another unit; {size} off if that is so',
  'finding.badMeter': 'Meter of {name}: the others put it {size} off',
  'finding.badMeter.unsized': 'Meter of {name}: the others contradict it',
  'finding.powerFactor': 'Power factor {value}: below 0.90 reactive energy is charged',
  'finding.baseLoad': 'Base load: {value} of the electricity does not follow output',
  'finding.benchmark': '{Name}: {value}, where good practice is {mark}',
  'finding.yield':
    'Yield has fallen: {size} more raw material than the base period would have taken',
  'finding.yield.since':
    'Yield has fallen since {month}: {size} more raw material than the base period would have taken',
  'finding.limit': '{Name} reached {value}, above the {mark} of {standard}',
  'finding.limit.stricter':
    '{Name} keeps the standard that applies; at {value} it would not keep the {mark} of {standard}',
  'finding.practice.indicator': '{Name}: {value}',
  'finding.water': 'water',
  'finding.gained': 'saves {money} a year',
  'finding.savable': '{money} a year to be saved',
  'finding.costs': 'costs {money} a year',

  'measure.missing': '{Name}: not known yet; decides {options}',
  'measure.assumed': '{option}: {name} is an estimate; measure it',
  'measure.doubted': '{place}: doubtful, check against the bill',
  'measure.indistinguishable':
    'Meter of {name}: no sum tells it from {others}; one more measurement would',

  'baseline.head.term': 'term',
  'baseline.head.error': 'std. error',
  'baseline.intercept': 'base load (intercept)',
  'baseline.since': 'step since {month}',
  'baseline.fit': '{n} months, {from} to {to}; R² {r2}, CV(RMSE) {cv}, Durbin–Watson {dw}',
  'baseline.refused': 'Not used as a baseline: {reasons}',
  'baseline.refused.tooFewMonths': 'fewer than 12 months',
  'baseline.refused.narrowRange': 'output hardly varies',
  'baseline.refused.slopeSign': 'use falls where output rises',
  'baseline.refused.slopeInsignificant': 'no driver explains it (|t| < 2)',
  'baseline.refused.lowFit': 'R² below 0.75',
  'baseline.refused.highScatter': 'CV(RMSE) above 20%',
  'baseline.refused.collinear': 'the drivers say the same',
  'baseline.refused.negativeBaseLoad': 'the base load comes out negative',
  'baseline.refused.unitSlip': 'the readings change their unit on the way',
  'baseline.refused.noProduction': 'output is not known',
  'baseline.step':
    'Step in {month} (between {from} and {to}): {size} a month, 95%: {low} to {high}',
  'baseline.drift':
    'Drift from {month} (between {from} and {to}): by the end {size} a month, 95%: {low} to {high}',
  'baseline.odd': '{month} stands out by itself: kept out of the search, kept in every total',
  'baseline.saving': 'Saved in the reporting period: {saving} (68%: {low} to {high})',
  'baseline.saving.unproven':
    'Saved in the reporting period: {saving} (68%: {low} to {high}): not enough evidence',

  'balance.sums':
    'In {in}, out {out}; not accounted for {unaccounted} (u = {uncertainty}); closure {closure}',
  'balance.closes': 'Closes within the errors of its meters.',
  'balance.loss': 'A loss: more goes in than comes out, beyond the errors of the meters.',
  'balance.impossible': 'Impossible: more comes out than goes in, beyond the errors of the meters.',
  'balance.head.flow': 'flow',
  'balance.head.measured': 'measured',
  'balance.head.reconciled': 'reconciled',
  'balance.global': 'All meters together: χ² = {statistic}, limit {limit}',
  'balance.suspect': 'Suspect: {name}, z = {statistic}; by the others it would be {estimate}',
  'balance.apart': 'Cannot be told from: {others}; one more measurement would decide',
  'balance.unobservable': 'Not measured, and no sum gives it: {names}',

  'report.findings.name': 'What stands out',
  'report.findings.question': 'Where does the plant lose, and since when?',
  'report.findings.title.one': 'One thing stands out and costs money each year',
  'report.findings.title.other':
    '{count} things stand out and cost money each year, the dearest first',
  'report.findings.title.unpriced.one': 'One thing stands out; what it costs is not known yet',
  'report.findings.title.unpriced.other':
    '{count} things stand out; what they cost is not known yet',
  'report.findings.lead':
    'Money is what a loss costs at the prices of the reporting period; without one, what the options in its row save after overlap. Rows do not add up.',
  'report.findings.source':
    'Ranges are 95% intervals. Grade: A measured and matched, B bill or meter, C calculated, D estimate.',
  'report.findings.source.rest':
    '{rest} more in the assessment file. Ranges are 95% intervals. Grade: A measured and matched, B bill or meter, C calculated, D estimate.',
  'report.head.found': 'Found',
  'report.head.moneyYear': 'Million {currency}/yr',
  'report.head.answers': 'Options',
} as const;
