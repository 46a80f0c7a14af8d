// The same pages by stock pdfkit: it is given our finished layout, so it need not wrap, measure or
// paginate, and draws each mark by its own text() and path calls. Fonts are parsed once.
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import PDFDocument from 'pdfkit';

export function stockPdfkit({ fontFile }) {
  const faces = { regular: 'Regular', semibold: 'SemiBold', italic: 'Italic' };
  const fonts = Object.fromEntries(
    Object.entries(faces).map(([face, weight]) => [face, create(readFileSync(fontFile(weight)))]),
  );
  return (pages, title) => {
    const doc = new PDFDocument({
      size: 'A4',
      margin: 0,
      font: null,
      autoFirstPage: false,
      info: { Title: title, CreationDate: new Date(0) },
    });
    for (const [face, font] of Object.entries(fonts)) doc.registerFont(face, font);
    const chunks = [];
    doc.on('data', (chunk) => chunks.push(chunk));
    for (const { boxes } of pages) {
      doc.addPage();
      for (const { x, y, marks } of boxes) {
        doc.save().translate(x, y);
        for (const mark of marks) draw[mark.kind](doc, mark, fonts);
        doc.restore();
      }
    }
    return new Promise((resolve) => {
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      doc.end();
    });
  };
}

function ink(doc, { fill, stroke }) {
  if (stroke) {
    doc.lineWidth(stroke.width);
    if (stroke.dash) doc.dash(stroke.dash[0], { space: stroke.dash[1] });
    else doc.undash();
  }
  if (fill && stroke) doc.fillAndStroke(fill, stroke.color);
  else if (fill) doc.fill(fill);
  else if (stroke) doc.stroke(stroke.color);
}

function outline(doc, path) {
  for (const { points, isClosed } of path) {
    for (const [index, [x, y]] of points.entries())
      if (index === 0) doc.moveTo(x, y);
      else doc.lineTo(x, y);
    if (isClosed) doc.closePath();
  }
}

const draw = {
  text(doc, { x, baseline, text, face, size, color }, fonts) {
    const top = baseline - (fonts[face].ascent / fonts[face].unitsPerEm) * size;
    doc.font(face).fontSize(size).fillColor(color).text(text, x, top, { lineBreak: false });
  },
  rect(doc, mark) {
    doc.rect(mark.x, mark.y, mark.width, mark.height);
    ink(doc, mark);
  },
  line(doc, mark) {
    doc.moveTo(mark.x1, mark.y1).lineTo(mark.x2, mark.y2);
    ink(doc, mark);
  },
  circle(doc, mark) {
    doc.circle(mark.x, mark.y, mark.radius);
    ink(doc, mark);
  },
  path(doc, mark) {
    outline(doc, mark.path);
    ink(doc, mark);
  },
  hatch(doc, { path, hatch, color }) {
    const xs = path.flatMap(({ points }) => points.map(([x]) => x));
    const ys = path.flatMap(({ points }) => points.map(([, y]) => y));
    const [left, right, top, bottom] = [
      Math.min(...xs),
      Math.max(...xs),
      Math.min(...ys),
      Math.max(...ys),
    ];
    doc.save();
    outline(doc, path);
    doc.clip();
    const reach = hatch.angle === 0 ? 0 : bottom - top;
    if (hatch.angle === 0)
      for (let y = top; y < bottom; y += hatch.pitch) doc.moveTo(left, y).lineTo(right, y);
    else
      for (let x = left - reach; x < right; x += hatch.pitch * Math.SQRT2)
        hatch.angle === 45
          ? doc.moveTo(x, bottom).lineTo(x + reach, top)
          : doc.moveTo(x, top).lineTo(x + reach, bottom);
    doc.lineWidth(hatch.width).stroke(color).restore();
  },
};
