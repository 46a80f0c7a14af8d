// Stands in for the decompressor of WOFF2 fonts, half a megabyte that every report would load: the
// fonts of the program are TrueType files.
export default function decompress() {
  throw new Error('WOFF2 fonts are not read');
}
