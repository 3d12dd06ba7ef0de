/** Takes a CSV text apart as Excel and others write it: quotes, line ends inside quotes, and `;`, `,` or a tab between. */

export interface CsvRow {
  /** The line of the file on which it begins, counted from 1. */
  line: number;
  cells: string[];
}

/** All rows that are not empty, the header first. A quote that is never closed runs to the end of the text. */
export function readCsv(text: string): CsvRow[] {
  const content = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const separator = separatorOf(content.split('\n', 1)[0] ?? '');
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let line = 1;
  for (const { value, end } of cellsOf(content, separator)) {
    row.cells.push(unquoted(value));
    line += value.split('\n').length - 1;
    if (end === separator || end === '\t') continue;
    rows.push(row);
    line += 1;
    row = { line, cells: [] };
  }
  return rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** What stands most often in the header; Dutch Excel writes a semicolon. */
function separatorOf(header: string): string {
  const count = (separator: string) => header.split(separator).length;
  return [';', ',', '\t'].reduce((best, other) => (count(other) > count(best) ? other : best));
}

/**
 * Each cell as it was written, and what stands behind it: the separator, a line end, or nothing. A tab parts cells
 * whatever the header says: that is how rows that were copied from Excel come to stand under a header of ours.
 */
function* cellsOf(content: string, separator: string): Generator<{ value: string; end: string }> {
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at <= content.length; at += 1) {
    const sign = content.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    if (sign !== '' && (isQuoted || ![separator, '\t', '\n'].includes(sign))) continue;
    yield { value: content.slice(start, at), end: sign };
    start = at + 1;
  }
}

function unquoted(value: string): string {
  const trimmed = value.trim();
  const quoted = /^"([^]*)"$/.exec(trimmed);
  return (quoted?.[1]?.replaceAll('""', '"') ?? trimmed).trim();
}
