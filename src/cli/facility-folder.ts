import { resolve } from 'node:path';

/** A path that ends in `.` or `..` names no folder, and a facility is called by its folder's name. */
const nameless = /(^|[\\/])\.{1,2}[\\/]*$/;

/** The folder as it was typed, but by its real name where that was left open. */
export const facilityFolder = (typed: string): string =>
  nameless.test(typed) ? resolve(typed) : typed;
