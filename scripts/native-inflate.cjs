// Stands in for the decompressor in which fontkit and pdfkit keep their tables of Unicode: Node's own
// unpacks them ten times as fast, at every start.
const { inflateRawSync } = require('node:zlib');

module.exports = (packed, unpacked) => {
  unpacked.set(inflateRawSync(packed));
  return unpacked;
};
