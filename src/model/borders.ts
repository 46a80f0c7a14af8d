/** Where a flow of flows.csv may begin or end beside the steps of facility.json. */
export const borders = [
  'in',
  'out',
  'product',
  'byproduct',
  'wastewater',
  'waste',
  'air',
  'loss',
] as const;

const every: ReadonlySet<string> = new Set(borders);

/** Whether a network ends there: what enters or leaves at a border is balanced nowhere. */
export const isBorder = (place: string): boolean => every.has(place);

/** Whether a flow leaves the plant there; `loss` is what a balance seeks, so it stays out. */
export const isOutlet = (place: string): boolean =>
  isBorder(place) && place !== 'in' && place !== 'loss';
