// One contender in a process of its own: `interval-contender.mjs NAME FOLDER` sums every meter of
// FOLDER/meters by month, and prints its time [ms], the peak of its memory [MB] and a sum to check.
import {
  closeSync,
  createReadStream,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
} from 'node:fs';
import { join } from 'node:path';

const [name, folder] = process.argv.slice(2);
const meters = join(folder, 'meters');
const paths = readdirSync(meters).map((file) => join(meters, file));

/** Groups a row as every contender must: by meter and by the month of its time. */
function grouping() {
  const groups = new Map();
  return {
    add(meter, month, value) {
      const months = groups.get(meter) ?? new Map();
      groups.set(meter, months);
      months.set(month, (months.get(month) ?? 0) + value);
    },
    result() {
      const all = [...groups.values()].flatMap((months) => [...months.values()]);
      return { groups: all.length, sum: all.reduce((sum, one) => sum + one, 0) };
    },
  };
}

const contenders = {
  /** The real reader, whole: digest, units, gaps, peaks, profiles and bands of tariff too. */
  async ours() {
    const { nodeHost, readMeters, settingOf, loadLibrary } = await import('../.built/interval.mjs');
    const library = loadLibrary(nodeHost, join(import.meta.dirname, '../../templates'));
    const facility = { schema: 'sxsh/facility@1', name: 'bench', sector: 'seafood' };
    return () => {
      const read = readMeters(nodeHost, folder, settingOf(facility, library), library.tariffHours);
      const all = read.meters.flatMap(({ months }) => months.map(({ quantity }) => quantity));
      return { groups: all.length, sum: all.reduce((sum, one) => sum + one, 0) };
    };
  },
  async duckdb(threads) {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', threads ? { threads } : {});
    const connection = await instance.connect();
    const sql = `SELECT count(*)::DOUBLE AS groups, sum(kwh) AS total FROM (
      SELECT filename, date_trunc('month', "time") AS month, sum("value (kWh)") AS kwh
      FROM read_csv('${meters}/*.csv', header = true, delim = ',', filename = true,
        columns = {'time': 'TIMESTAMP', 'value (kWh)': 'DOUBLE'})
      GROUP BY filename, month)`;
    return async () => {
      const [[groups, sum]] = (await connection.runAndReadAll(sql)).getRows();
      return { groups, sum };
    };
  },
  async 'duckdb, 1 thread'() {
    return contenders.duckdb('1');
  },
  async udsv() {
    const { inferSchema, initParser } = await import('udsv');
    return () => {
      const { add, result } = grouping();
      for (const path of paths) {
        const text = readFileSync(path, 'utf8');
        const parser = initParser(inferSchema(text));
        for (const [time, value] of parser.stringArrs(text))
          add(path, time.slice(0, 7), Number(value));
      }
      return result();
    };
  },
  async papaparse() {
    const { default: papa } = await import('papaparse');
    return () => {
      const { add, result } = grouping();
      for (const path of paths) {
        let isHeading = true;
        papa.parse(readFileSync(path, 'utf8'), {
          skipEmptyLines: true,
          step({ data: [time, value] }) {
            if (isHeading) isHeading = false;
            else add(path, time.slice(0, 7), Number(value));
          },
        });
      }
      return result();
    };
  },
  async 'csv-parse'() {
    const { parse } = await import('csv-parse');
    return async () => {
      const { add, result } = grouping();
      for (const path of paths)
        for await (const [time, value] of createReadStream(path).pipe(parse({ from: 2 })))
          add(path, time.slice(0, 7), Number(value));
      return result();
    };
  },
  /** What no reader can do without: the bytes, and where the lines end. */
  async floor() {
    return () => {
      const buffer = Buffer.allocUnsafe(262_144);
      let lines = 0;
      for (const path of paths) {
        const handle = openSync(path, 'r');
        for (let length = readSync(handle, buffer); length > 0; length = readSync(handle, buffer)) {
          const piece = buffer.subarray(0, length);
          for (let at = piece.indexOf(10); at >= 0; at = piece.indexOf(10, at + 1)) lines++;
        }
        closeSync(handle);
      }
      return { groups: lines, sum: 0 };
    };
  },
};

const work = await contenders[name]();
const start = performance.now();
const answer = await work();
const time = performance.now() - start;
// maxRSS is the high-water mark of the whole process, native memory included. [kB]
const peak = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ time, peak, ...answer }));
