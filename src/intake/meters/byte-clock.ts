const ZERO = 48;
const NINE = 57;
const COLON = 58;

export const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;

/** `7:15`, `07:15`, `07:15:30`, `24:00`: sixteen times the minute of the day, and the length. */
export function clockAt(bytes: Uint8Array, start: number): number {
  let at = start;
  let hours = 0;
  for (; isDigit(bytes[at] as number) && at - start < 3; at++)
    hours = hours * 10 + (bytes[at] as number) - ZERO;
  if (at === start || at - start > 2 || bytes[at] !== COLON) return -1;
  const minutes = pairAt(bytes, at + 1);
  const hasSeconds = bytes[at + 3] === COLON;
  const seconds = hasSeconds ? pairAt(bytes, at + 4) : 0;
  if (minutes < 0 || seconds < 0 || hours > (minutes + seconds > 0 ? 23 : 24)) return -1;
  const inDay = hours * 60 + minutes + (seconds < 30 ? 0 : 1);
  return inDay * 16 + at + (hasSeconds ? 6 : 3) - start;
}

/** Two digits below 60. */
function pairAt(bytes: Uint8Array, at: number): number {
  const [tens, ones] = [(bytes[at] as number) - ZERO, (bytes[at + 1] as number) - ZERO];
  return tens >= 0 && tens < 6 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
