// What the benchmarks need of the program.
export { nodeHost } from '../src/host/node-host.js';
export { readFacility } from '../src/intake/read-facility.js';
export { createSpeaker } from '../src/lang/speaker.js';
export { assessFacility, openWorkshop } from '../src/pipeline.js';
export { drawChart } from '../src/render/chart/draw-chart.js';
export { loadFontSet } from '../src/render/font/font-set.js';
export { layOutReport } from '../src/render/layout/lay-out-report.js';
export { renderPdf } from '../src/render/pdf/render-pdf.js';
export { composeReport } from '../src/report/compose-report.js';
