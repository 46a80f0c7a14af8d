/**
 * 0 done · 1 the data has errors, or part of a batch failed · 2 wrong usage · 3 the machine refuses
 * (permission, full disk) · 130 interrupted · 70 a fault of ours.
 */
export const exitCode = {
  ok: 0,
  data: 1,
  usage: 2,
  environment: 3,
  interrupted: 130,
  internal: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
