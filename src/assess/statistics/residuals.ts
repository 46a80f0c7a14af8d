/**
 * How much residuals follow the one before.
 *
 * @param residuals - In the order of time.
 * @returns [−1, 1]; 0 where all of them are zero.
 */
export function autocorrelation(residuals: readonly number[]): number {
  let together = 0;
  let squares = 0;
  for (const [at, residual] of residuals.entries()) {
    if (at > 0) together += residual * (residuals[at - 1] as number);
    squares += residual * residual;
  }
  return squares > 0 ? together / squares : 0;
}

/**
 * Factor on a standard error where residuals follow each other, √((1 + ρ)/(1 − ρ)): as many months
 * then say less. 1 where ρ lies within 2/√n, its own error.
 */
export function inflationByFollowing(residuals: readonly number[]): number {
  const rho = autocorrelation(residuals);
  return rho > 2 / Math.sqrt(residuals.length) ? Math.sqrt((1 + rho) / (1 - rho)) : 1;
}
