import { billRewritings } from './bills.mjs';
import { byteRewritings } from './bytes.mjs';
import { layoutRewritings } from './layouts.mjs';
import { numberRewritings } from './numbers.mjs';
import { wideRewritings } from './wide.mjs';
import { workbookRewritings } from './workbooks.mjs';

/** Every kind of rewriting that changes no meaning. */
export const rewritings = [
  ...byteRewritings,
  ...numberRewritings,
  ...layoutRewritings,
  ...wideRewritings,
  ...billRewritings,
  ...workbookRewritings,
];
