import type { Month } from '../../model/month.js';
import { type Part, type PartSource, partOf } from './part.js';
import type { Workspace } from './workspace.js';

/** The facility's currency. */
export const moneyOf = ({ plant }: Workspace): string => plant.facility.currency ?? 'VND';

interface PaidRow {
  readonly month: Month;
  readonly file: string;
  readonly line: number;
}

/** A part in money. The rows are without VAT; the rate that came off them is one of its inputs. */
export function paidPart<R extends PaidRow>(space: Workspace, source: PartSource<R>): Part {
  const part = partOf(space, source);
  const { file } = source.table;
  if (space.plant.facility.vat?.[file] === undefined) return part;
  return { ...part, leaves: [...part.leaves, `facility.json:vat.${file}`] };
}
