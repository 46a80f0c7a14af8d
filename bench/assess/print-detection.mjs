// The tables of the detection benchmark: each cell a share, with its standard error where it matters.

const share = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);
const count = (list, test) => list.filter(test).length;
const row = (cells) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells) => {
  row(cells);
  row(cells.map((_, index) => (index === 0 ? '---' : '---:')));
};

const verdict = (part, whole, goal) => {
  if (whole === 0) return '';
  const met = goal.from <= part / whole && part / whole <= goal.to;
  return `${share(part, whole)}${met ? '' : ' **missed**'}`;
};

const none = { from: 0, to: 1 };
const goals = {
  quiet: { alarms: { from: 0, to: 0.05 } },
  found: {
    dated: { from: 0.9, to: 1 },
    covered: { from: 0.9, to: 0.99 },
    alarms: { from: 0, to: 0.05 },
  },
};

/** A class a row; goals apply where the kind of the class has them. */
export function printChanges(results) {
  console.log('\n## Changes\n');
  head(
    'class',
    'plants',
    'found',
    'within a month',
    'month in its range',
    'shape told',
    'size in its interval',
    'false alarm',
  );
  for (const { name, kind, scores } of results) {
    const goal = { dated: none, covered: none, alarms: none, ...goals[kind] };
    const planted = scores.filter(({ isPlanted }) => isPlanted);
    const claimed = planted.filter(({ isClaimed }) => isClaimed);
    const dated = claimed.filter(({ isDated }) => isDated);
    row([
      name,
      scores.length,
      share(claimed.length, planted.length),
      verdict(dated.length, planted.length, goal.dated),
      share(
        count(claimed, ({ isInRange }) => isInRange),
        claimed.length,
      ),
      share(
        count(claimed, ({ isShapeRight }) => isShapeRight),
        claimed.length,
      ),
      verdict(
        count(dated, ({ isCovered }) => isCovered),
        dated.length,
        goal.covered,
      ),
      verdict(
        count(scores, ({ falseAlarms }) => falseAlarms?.length > 0),
        scores.length,
        goal.alarms,
      ),
    ]);
  }
}

/** Found within a month, and coverage of what was found, by row and column of a grid. */
export function printGrid(title, results) {
  console.log(`\n## ${title}: found within a month (size in its interval)\n`);
  const columns = [...new Set(results.map(({ column }) => column))];
  head('', ...columns);
  for (const name of new Set(results.map((one) => one.row))) {
    row([
      name,
      ...columns.map((column) => {
        const { scores } = results.find((one) => one.row === name && one.column === column);
        const dated = scores.filter(({ isDated }) => isDated);
        const covered = count(dated, ({ isCovered }) => isCovered);
        const cell = `${share(dated.length, scores.length)} (${share(covered, dated.length)})`;
        return dated.length / scores.length >= 0.9 ? `**${cell}**` : cell;
      }),
    ]);
  }
}

/** Where a meter can be told: the next most alike stays behind in 93 % of draws. */
const MARGIN = 1.5;

function networkRow(name, scores, goal = { first: none, top: none }) {
  const known = scores.filter(({ rank }) => rank !== undefined);
  const clear = known.filter(({ margin }) => margin >= MARGIN);
  const first = (list) => count(list, ({ rank }) => rank === 1);
  const top = (list) => count(list, ({ rank }) => rank <= 3);
  row([
    name,
    known.length,
    share(first(known), known.length),
    share(top(known), known.length),
    clear.length,
    clear.length === 0 ? '' : verdict(first(clear), clear.length, goal.first),
    clear.length === 0 ? '' : verdict(top(clear), clear.length, goal.top),
    share(
      count(clear, ({ isFirstSuspect }) => isFirstSuspect),
      clear.length,
    ),
  ]);
}

/** By how many standard errors the meter is wrong, then by how far the next meter is expected behind. */
export function printNetworks(results) {
  console.log('\n## Wrong meter in a network of 4 to 12 flows\n');
  head(
    'class',
    'networks',
    'ranked first',
    'in the first three',
    'of them can be told',
    'ranked first',
    'in the first three',
    'named as suspect',
  );
  const wrong = results.filter(({ kind }) => kind === 'wrong');
  for (const { name, scores } of wrong) networkRow(name, scores);
  const all = wrong.flatMap(({ scores }) => scores);
  networkRow('**all**', all, { first: { from: 0.9, to: 1 }, top: { from: 0.98, to: 1 } });
  for (const [from, to] of [
    [0, 0.5],
    [0.5, 1],
    [1, 1.5],
    [1.5, 2],
    [2, 3],
    [3, 99],
  ])
    networkRow(
      `margin ${from} to ${to === 99 ? 'more' : to}`,
      all.filter(({ margin }) => margin >= from && margin < to),
    );
  for (const { name, scores } of results.filter(({ kind }) => kind === 'twins')) {
    const suspected = scores.filter(({ isSuspected }) => isSuspected);
    console.log(
      `\n${name}: of ${suspected.length} with a suspect, its set first in ${share(
        count(suspected, ({ isFirstSuspect }) => isFirstSuspect),
        suspected.length,
      )}, all of the set named in ${share(
        count(suspected, ({ isSetNamed }) => isSetNamed),
        suspected.length,
      )}`,
    );
  }
  for (const { name, scores } of results.filter(({ kind }) => kind === 'clean')) {
    const covered = scores.flatMap((one) => one.covered ?? []);
    console.log(
      `\n${name}: ${scores.length} networks, a suspect in ${verdict(
        count(scores, ({ isSuspected }) => isSuspected),
        scores.length,
        { from: 0, to: 0.05 },
      )}; 95 % interval of what is unaccounted for holds the truth in ${verdict(count(covered, Boolean), covered.length, { from: 0.9, to: 0.99 })} of ${covered.length} balances`,
    );
  }
}

/** Crashes and false alarms with their seeds, so that each can be made again. */
export function printSeeds(results, most = 8) {
  console.log('\n## Seeds\n');
  for (const { name, kind, scores } of results) {
    const crashed = scores.filter(({ crash }) => crash);
    const alarmed = scores.filter(({ falseAlarms }) => falseAlarms?.length > 0);
    const refused = scores.filter(({ isRefused }) => isRefused);
    const missed = kind === 'found' ? scores.filter(({ isDated }) => !isDated) : [];
    const seeds = (list) =>
      list
        .slice(0, most)
        .map(({ seed }) => seed)
        .join(', ');
    for (const [what, list] of [
      ['crashed', crashed],
      ['an error in its data', refused],
      ['false alarm', alarmed],
      ['missed', missed],
    ])
      if (list.length > 0) console.log(`- ${name}: ${what}: ${list.length}: ${seeds(list)}`);
    if (crashed[0]) console.log(`  ${crashed[0].crash}`);
  }
}
