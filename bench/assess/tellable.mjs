// What a network lets anyone tell of its meters, worked out apart from the program: dense elimination
// on the balances, straight from the definitions (generalised least squares).

const TINY = 1e-9;

/** Row echelon form of a matrix with its right side; rows without a pivot in `columns` come last. */
function eliminated(rows, columns) {
  const work = rows.map((row) => [...row]);
  let top = 0;
  for (const column of columns) {
    const at = work.slice(top).reduce((best, row, index) => {
      return Math.abs(row[column]) > Math.abs(work[best][column]) ? top + index : best;
    }, top);
    if (top >= work.length || Math.abs(work[at][column]) < TINY) continue;
    [work[top], work[at]] = [work[at], work[top]];
    for (let row = top + 1; row < work.length; row++) {
      const factor = work[row][column] / work[top][column];
      for (let cell = 0; cell < work[row].length; cell++)
        work[row][cell] -= factor * work[top][cell];
    }
    top++;
  }
  return work.slice(top).filter((row) => row.some((cell) => Math.abs(cell) > TINY));
}

/** Independent balances among the metered flows alone. */
function balancesAmong({ steps, pipes }) {
  const rows = steps.map((step) =>
    pipes.map(({ from, to }) => (to === step ? 1 : 0) - (from === step ? 1 : 0)),
  );
  const blank = pipes.flatMap(({ isMetered }, index) => (isMetered ? [] : [index]));
  const free = eliminated(rows, blank);
  return free.map((row) => row.map((cell, index) => (pipes[index].isMetered ? cell : 0)));
}

/** Solves a symmetric positive system for several right sides by Gauss and Jordan. */
function solved(matrix, sides) {
  const work = matrix.map((row, index) => [...row, ...sides[index]]);
  const size = matrix.length;
  for (let pivot = 0; pivot < size; pivot++) {
    const at = work
      .slice(pivot)
      .reduce(
        (best, row, index) =>
          Math.abs(row[pivot]) > Math.abs(work[best][pivot]) ? pivot + index : best,
        pivot,
      );
    [work[pivot], work[at]] = [work[at], work[pivot]];
    const head = work[pivot][pivot];
    work[pivot] = work[pivot].map((cell) => cell / head);
    for (let row = 0; row < size; row++) {
      if (row === pivot) continue;
      const factor = work[row][pivot];
      work[row] = work[row].map((cell, column) => cell - factor * work[pivot][column]);
    }
  }
  return work.map((row) => row.slice(size));
}

/** What is left of a row beside those kept, which stand at right angles to each other. */
const besides = (kept, row) =>
  kept.reduce((left, one) => {
    const along = one.reduce((sum, cell, index) => sum + cell * left[index], 0);
    const length = one.reduce((sum, cell) => sum + cell * cell, 0);
    return left.map((cell, index) => cell - (along / length) * one[index]);
  }, row);

function independent(rows) {
  const kept = [];
  for (const row of rows) {
    const rest = besides(kept, row);
    if (Math.hypot(...rest) > TINY * Math.hypot(...row)) kept.push(rest);
  }
  return kept;
}

/** Covariance of the corrections, W = V·Aᵀ(A·V·Aᵀ)⁻¹A·V, standard errors from the true flows. */
function correctionCovariance(network) {
  const { pipes } = network;
  const balances = balancesAmong(network);
  const sigmas = pipes.map(({ flow, uncertainty }) => flow * uncertainty);
  const scaled = balances.map((row) => row.map((cell, index) => cell * sigmas[index]));
  // A balance that the others imply would make the system singular.
  const free = independent(scaled);
  const gram = free.map((one) =>
    free.map((other) => one.reduce((sum, cell, index) => sum + cell * other[index], 0)),
  );
  const inverseTimes = free.length > 0 ? solved(gram, free) : [];
  return pipes.map((_, one) =>
    pipes.map((__, other) =>
      free.reduce((sum, row, index) => sum + row[one] * inverseTimes[index][other], 0),
    ),
  );
}

/**
 * For each meter: its redundancy, the meters that no statistics can tell from it, and how far apart
 * its correction stands from the most alike of the others, as √((1 − ρ)/2).
 */
export function tellable(network) {
  const covariance = correctionCovariance(network);
  const isChecked = (index) => network.pipes[index].isMetered && covariance[index][index] > TINY;
  return network.pipes.map((_, one) => {
    if (!isChecked(one)) return { redundancy: 0, twins: [], apart: 0 };
    const likeness = network.pipes.map((__, other) =>
      other === one || !isChecked(other)
        ? 0
        : Math.abs(covariance[one][other]) /
          Math.sqrt(covariance[one][one] * covariance[other][other]),
    );
    const twins = likeness.flatMap((like, other) => (like > 1 - 1e-7 ? [other] : []));
    return {
      redundancy: covariance[one][one],
      twins,
      apart: Math.sqrt(Math.max(0, 1 - Math.max(...likeness)) / 2),
    };
  });
}
