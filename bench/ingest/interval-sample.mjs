// Interval data, the same bytes in every run: `meters/mNNN.csv`, time and kWh, whole days, stamped at
// the start. A hundred meters every 15 minutes, or one every minute. Seeded; written once and kept.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const shapes = {
  hundred: { meters: 100, days: 500, minutes: 15 },
  one: { meters: 1, days: 3333, minutes: 1 },
};
const FIRST_DAY = Date.UTC(2024, 0, 1);

/** Mulberry32, after Tommy Ettinger: small, seeded, good enough for loads. */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** @returns How many meters, rows and bytes the folder of this shape has. */
export function sampleFolder(folder, shape) {
  const { meters: count, days, minutes } = shapes[shape];
  const meters = join(folder, 'meters');
  const mark = join(folder, 'done');
  if (!existsSync(mark)) {
    mkdirSync(meters, { recursive: true });
    for (let meter = 0; meter < count; meter++)
      writeMeter(fileOf(meters, meter), meter, days, minutes);
    writeFileSync(mark, '');
  }
  let bytes = 0;
  for (let meter = 0; meter < count; meter++) bytes += statSync(fileOf(meters, meter)).size;
  return { meters: count, rows: (count * days * 1440) / minutes, bytes };
}

const pair = (value) => String(value).padStart(2, '0');

const fileOf = (folder, meter) => join(folder, `m${String(meter).padStart(3, '0')}.csv`);

function writeMeter(path, meter, days, minutes) {
  const random = seeded(meter + 1);
  const base = 5 + random() * 60;
  const handle = openSync(path, 'w');
  let text = 'time,value (kWh)\n';
  for (let day = 0; day < days; day++) {
    const date = new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
    const isSunday = (day + 1) % 7 === 0;
    for (let slot = 0; slot < 1440; slot += minutes) {
      const works = !isSunday && slot >= 390 && slot < 1110 ? 2.4 : 1;
      const value = base * works * (0.9 + 0.2 * random());
      const clock = `${pair(Math.floor(slot / 60))}:${pair(slot % 60)}`;
      text += `${date} ${clock},${value.toFixed(random() < 0.5 ? 2 : 1)}\n`;
    }
    if (text.length > 1_000_000) {
      writeSync(handle, text);
      text = '';
    }
  }
  writeSync(handle, text);
  closeSync(handle);
}
