/** What this program uses of fontkit: a parsed font, handed on to pdfkit for its subset. */
declare module 'fontkit' {
  export interface Font {
    readonly postscriptName: string;
    layout(text: string): unknown;
  }
  export function create(file: Uint8Array): Font;
}
