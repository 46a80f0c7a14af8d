// What the benchmarks need of the program.
export { nodeHost } from '../src/host/node-host.js';
export { readFacility } from '../src/intake/read-facility.js';
export { readWorkbook } from '../src/intake/workbook/read-workbook.js';
export { assessFacility, openWorkshop } from '../src/pipeline.js';
export { drawChart } from '../src/render/chart/draw-chart.js';
export { layOutReport } from '../src/render/layout/lay-out-report.js';
export { composeReport } from '../src/report/compose-report.js';
export { mutated, mutatedZip, randomBytes, seededRandom } from '../test/support/mutations.js';
