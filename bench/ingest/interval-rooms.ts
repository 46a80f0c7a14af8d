export { nodeHost } from '../../src/host/node-host.js';
export { readMeters } from '../../src/intake/meters/read-meters.js';
export { settingOf } from '../../src/intake/profile/setting.js';
export { loadLibrary } from '../../src/library/load-library.js';
