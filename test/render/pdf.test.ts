import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReportModel } from '../../src/model/report.js';
import { layOutReport } from '../../src/render/layout/lay-out-report.js';
import { renderPdf } from '../../src/render/pdf/render-pdf.js';
import { fontFiles, fonts } from '../support/fonts.js';
import { glyphsOf, objectsOf } from '../support/pdf-glyphs.js';
import { printSpeaker } from '../support/print-speaker.js';
import { sampleReport } from '../support/sample-report.js';
import { scratch } from '../support/scratch.js';
import { allLetters } from '../support/vietnamese.js';

const paragraph = (text: string): ReportModel => ({
  title: 'Báo cáo & <thử>',
  subject: 'Nhà máy',
  footer: 'chân',
  author: 'Người viết',
  keywords: ['một', 'hai'],
  sections: [
    {
      id: 'one',
      name: 'Mục một',
      question: 'Hỏi?',
      title: 'Đáp',
      lead: null,
      blocks: [{ kind: 'paragraph', style: 'body', text }],
    },
  ],
});

const render = (model: ReportModel) => renderPdf(model, printSpeaker, fonts);

/** The same lines by pdfkit's own text(). */
function stock(lines: readonly string[]): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', font: '', autoFirstPage: false });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise<Uint8Array>((resolve) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
  });
  document.registerFont('regular', Buffer.from(fontFiles.regular));
  document.font('regular').fontSize(10);
  document.addPage();
  for (const [index, line] of lines.entries())
    document.text(line, 62, 50 + index * 20, { lineBreak: false });
  document.end();
  return ended;
}

describe('against pdfkit itself', () => {
  it('sets every Vietnamese letter where pdfkit would', async () => {
    const model = paragraph(allLetters);
    const [page] = layOutReport(model, { fonts, say: printSpeaker.say });
    const lines = (page?.boxes ?? [])
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
    expect(lines.join(' ')).toBe(allLetters);
    const own = (glyphsOf(await render(model))[0] ?? []).filter(({ y }) => y < 740 && y > 60);
    const theirs = glyphsOf(await stock(lines))[0] ?? [];
    const text = lines.join('');
    expect(own.map(({ character }) => character).join('')).toBe(text);
    expect(theirs.map(({ character }) => character).join('')).toBe(text);
    for (const [index, { x }] of own.entries())
      expect(Math.abs(x - (theirs[index]?.x ?? 0))).toBeLessThan(0.01);
  });
});

describe('the file', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the same, byte for byte, at any hour', async () => {
    vi.useFakeTimers({ now: new Date('2001-02-03'), toFake: ['Date'] });
    const first = await render(sampleReport);
    vi.setSystemTime(new Date('2031-02-03'));
    expect(Buffer.compare(await render(sampleReport), first)).toBe(0);
  });

  it('says what it is, in which language, and opens with its title and outline', async () => {
    const file = Buffer.from(await render(paragraph('văn bản'))).toString('latin1');
    expect(file).toMatch(/^%PDF-1\.7\n/);
    expect(file).toContain('/Lang (vi-VN)');
    expect(file).toContain('/DisplayDocTitle true');
    expect(file).toContain('/PageMode /UseOutlines');
    expect(file).toContain('(D:20000101000000Z)');
  });

  it('escapes what stands in its metadata', async () => {
    const metadata = [...objectsOf(await render(paragraph('văn bản'))).values()].find(
      ({ dictionary }) => dictionary.includes('/Type /Metadata'),
    );
    const xml = Buffer.from(metadata?.stream ?? '', 'latin1').toString('utf8');
    expect(xml).toContain('Báo cáo &amp; &lt;thử&gt; – Nhà máy');
    expect(xml).toContain('<rdf:li>Người viết</rdf:li>');
    expect(xml).toContain('<pdf:Keywords>một, hai</pdf:Keywords>');
  });

  it('is dated as the report is', async () => {
    const file = Buffer.from(await render({ ...paragraph('x'), date: '2026-01-14' }));
    expect(file.toString('latin1')).toContain('(D:20260114000000Z)');
  });

  it('has a bookmark for every section', async () => {
    const titles = [...objectsOf(await render(sampleReport)).values()].filter(
      ({ dictionary }) => /\/Title /.test(dictionary) && /\/Parent /.test(dictionary),
    );
    expect(titles).toHaveLength(sampleReport.sections.length);
  });

  it('shows a mark for what the fonts do not have', async () => {
    const [glyphs] = glyphsOf(await render(paragraph('tăng 📈 mạnh \u0007 水')));
    expect(glyphs?.map(({ character }) => character).join('')).toContain('tăng \ufffd mạnh \ufffd');
  });

  it('sets a name of any length, and cuts it in the title too', async () => {
    const name = 'đ'.repeat(1_000_000);
    const file = await render({ ...paragraph('chữ'), subject: name, title: `a\u0007b ${name}` });
    const text = Buffer.from(file).toString('utf8');
    const [, title] = /<dc:title>.*?>([^<]*)<\/rdf:li>/.exec(text) as unknown as [string, string];
    expect(title).toMatch(/^ab đ+… – đ+…$/);
    expect(title.length).toBeLessThan(10_100);
  });

  it('numbers its pages', async () => {
    const pages = glyphsOf(await render(sampleReport)).map((glyphs) =>
      glyphs
        .filter(({ x, y }) => x > 500 && y < 30)
        .map(({ character }) => character)
        .sort()
        .join(''),
    );
    expect(pages.slice(0, 3)).toEqual(['', '/29', '/39']);
  });
});

const { CI } = process.env;

/** Tools of the system, which judge the file with other eyes. */
const reader = 'pdftotext';
const checker = 'qpdf';

/** Where a tool is missing a developer's machine may pass, the gate may not. */
function hasTool(name: string): boolean {
  const isThere = spawnSync(name, ['-v']).error === undefined;
  if (!isThere && CI !== undefined) throw new Error(`${name} is not installed`);
  return isThere;
}

describe.runIf(hasTool(reader))('read by another program', () => {
  it('gives back every letter', async () => {
    const input = await render(paragraph(allLetters));
    const { stdout } = spawnSync(reader, ['-raw', '-', '-'], { input, encoding: 'utf8' });
    expect(stdout.replace(/\s+/g, ' ')).toContain(allLetters);
  });
});

describe.runIf(hasTool(checker))('checked by another program', () => {
  it('has no fault', async () => {
    const path = join(scratch(), 'report.pdf');
    writeFileSync(path, await render(sampleReport));
    const { status, stdout } = spawnSync(checker, ['--check', path], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('No syntax')]);
  });
});
