import path from 'node:path';
import PDFDocument from 'pdfkit';

/** DejaVu Sans Condensed holds the letters of every European language, Greek and Cyrillic too. */
const fonts = path.join(__dirname, '../../../fonts');
export const ink = { text: '#111111', soft: '#555555', rule: '#999999', shade: '#eeeeee' } as const;

/** A4 with room to bind. All measures in points. */
export interface Page {
  readonly doc: PDFKit.PDFDocument;
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Begins a new page when this much does not fit any more. @returns whether it did */
  readonly room: (height: number) => boolean;
  readonly title: (text: string) => void;
  readonly paragraph: (
    text: string,
    options?: { readonly soft?: boolean; readonly bold?: boolean; readonly size?: number },
  ) => void;
  /** What the font can draw; a box for what it cannot. */
  readonly drawable: (text: string) => string;
}

export function openPage(facts: { readonly title: string; readonly at: string }): Page {
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: 56, bottom: 56, left: 50, right: 46 },
    bufferPages: true,
    autoFirstPage: true,
    lang: 'en',
    pdfVersion: '1.7',
    displayTitle: true,
    // The same inputs make the same bytes: the time is the pack's.
    info: { Title: facts.title, Producer: 'Keyholder', Creator: 'Keyholder', CreationDate: new Date(facts.at) },
  });
  doc.registerFont('text', path.join(fonts, 'DejaVuSansCondensed.ttf'));
  doc.registerFont('bold', path.join(fonts, 'DejaVuSansCondensed-Bold.ttf'));
  doc.font('text').fontSize(9).fillColor(ink.text);
  const left = 50;
  const width = doc.page.width - left - 46;
  const top = 56;
  const bottom = doc.page.height - 56;
  const room = (height: number): boolean => {
    if (doc.y + height <= bottom) return false;
    doc.addPage();
    return true;
  };
  const drawable = drawableBy(doc);
  return {
    doc,
    left,
    width,
    top,
    bottom,
    room,
    drawable,
    title(text) {
      doc.font('bold').fontSize(15).fillColor(ink.text).text(drawable(text), left, doc.y, { width });
      doc.moveDown(0.3);
    },
    paragraph(text, { soft = false, bold = false, size = 9 } = {}) {
      doc
        .font(bold ? 'bold' : 'text')
        .fontSize(size)
        .fillColor(soft ? ink.soft : ink.text);
      room(doc.heightOfString(text, { width }));
      doc.text(drawable(text), left, doc.y, { width, lineGap: 1.5 });
      doc.moveDown(0.5);
    },
  };
}

/** What pdfkit keeps of the font that is set; its types do not say. */
interface OpenFont {
  readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (codePoint: number) => boolean } };
}

function drawableBy(doc: PDFKit.PDFDocument): (text: string) => string {
  const known = new Map<string, boolean>();
  const has = (letter: string): boolean => {
    let is = known.get(letter);
    if (is === undefined) {
      is = (doc as unknown as OpenFont)._font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
      known.set(letter, is);
    }
    return is;
  };
  return (text) =>
    [
      ...text
        .toWellFormed()
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .replace(/\p{Cf}/gu, ''),
    ]
      .map((letter) => (has(letter) ? letter : '\u25A1'))
      .join('');
}

/** A line at the foot of every page but the first, once it is known how many there are. */
export function numberPages({ doc, left, width }: Page, text: string): void {
  const { count } = doc.bufferedPageRange();
  for (let n = 1; n < count; n += 1) {
    doc.switchToPage(n);
    // Written into the margin, where pdfkit would begin a new page.
    doc.page.margins.bottom = 0;
    doc.font('text').fontSize(7.5).fillColor(ink.soft);
    const y = doc.page.height - 38;
    doc
      .moveTo(left, y - 6)
      .lineTo(left + width, y - 6)
      .lineWidth(0.5)
      .strokeColor(ink.rule)
      .stroke();
    doc.text(text, left, y, { width: width - 90, lineBreak: false });
    doc.text(`Page ${n + 1} of ${count}`, left + width - 90, y, { width: 90, align: 'right', lineBreak: false });
  }
}
