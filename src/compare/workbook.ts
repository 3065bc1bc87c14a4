import { strToU8, type Zippable, zipSync } from 'fflate';

/*
 * A table as a workbook, made in the browser. The library that writes the other
 * workbooks takes 38 KB there; this is what a sheet of texts needs. Cells are
 * strings by type, so no spreadsheet takes one for a formula.
 */

/** The longest text that a cell holds. */
const longest = 32_767;

/** What XML cannot hold: controls, but for tabs and ends of lines. */
const unwritable = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const xmlText = (text: string): string =>
  text
    .replace(unwritable, '')
    .slice(0, longest)
    .toWellFormed()
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const column = (index: number): string => String.fromCharCode(65 + index);

function sheet(rows: readonly (readonly string[])[]): string {
  const cell = (text: string, row: number, index: number) =>
    `<c r="${column(index)}${row + 1}" s="${row === 0 || index === 0 ? 1 : 0}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
  const lines = rows.map(
    (row, number) => `<row r="${number + 1}">${row.map((text, index) => cell(text, number, index)).join('')}</row>`,
  );
  return `${head}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="1" width="22" customWidth="1"/><col min="2" max="26" width="44" customWidth="1"/></cols><sheetData>${lines.join('')}</sheetData><pageSetup orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const font = (bold: boolean) => `<font>${bold ? '<b/>' : ''}<sz val="11"/><name val="Calibri"/></font>`;
const format = (fontId: number) =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
const styles = `${head}<styleSheet xmlns="${main}"><fonts count="2">${font(false)}${font(true)}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2">${format(0)}${format(1)}</cellXfs></styleSheet>`;

/** Sheet names have at most 31 characters, and none of these. */
const sheetName = (name: string): string => xmlText(name.replace(/[[\]:*?/\\']/g, ' ').slice(0, 31)).trim() || 'Atlas';

/** Rows of texts as an XLSX file of one sheet, the first row and column in bold and in place; at most 26 columns. */
export function workbook(name: string, rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${sheetName(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(rows),
    'xl/styles.xml': styles,
  };
  // The same table makes the same file at any time.
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([path, text]) => [path, [strToU8(text), { mtime: '1980-01-01T12:00:00' }]]),
  );
  return new Uint8Array(zipSync(files));
}
