import { fold } from '../text/fold.js';

const names: ReadonlySet<string> = new Set(
  ['Hồ sơ', 'Hồ sơ cơ sở', 'Hồ sơ doanh nghiệp', 'Hồ sơ nhà máy', 'Profile', 'Facility'].map(fold),
);

/** Whether a sheet of this name is the plant's profile. */
export const isProfileSheet = (name: string): boolean => names.has(fold(name.trim()));
