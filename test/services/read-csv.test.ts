import { expect, test } from 'vitest'
import { readCsv } from '~/services/read-csv.server'

const limits = { maximumRows: 100 }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const wanted = {
  ok: true,
  table: {
    header: ['kod', 'namn'],
    rows: [
      { line: 2, cells: ['ostra', 'Östra Göteborg'] },
      { line: 3, cells: ['lundby', 'Lundby'] },
    ],
  },
}

test('comma, semicolon and tab are told apart by the header', () => {
  for (const sign of [',', ';', '\t'])
    expect(
      readCsv(utf8(`kod${sign}namn\nostra${sign}Östra Göteborg\nlundby${sign}Lundby\n`), limits),
    ).toEqual(wanted)
})

test('a header with quoted signs in it does not lead astray', () => {
  const read = readCsv(utf8('"kod, kort";namn\na;b\n'), limits)
  expect(read).toMatchObject({ ok: true, table: { header: ['kod, kort', 'namn'] } })
})

test('UTF-8 with and without its mark, UTF-16 and Windows-1252 all come out with their letters', () => {
  const text = 'kod;namn\r\nostra;Östra Göteborg\r\nlundby;Lundby'
  expect(readCsv(utf8(text), limits)).toEqual(wanted)
  expect(readCsv(utf8(`\ufeff${text}`), limits)).toEqual(wanted)
  expect(readCsv(Buffer.from(`\ufeff${text}`, 'utf16le'), limits)).toEqual(wanted)
  expect(readCsv(Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), limits)).toEqual(wanted)
  expect(readCsv(Buffer.from(text, 'latin1'), limits)).toEqual(wanted)
})

test('the signs that Windows-1252 has and Latin-1 lacks come out too', () => {
  const read = readCsv(Buffer.from([0x61, 0x3b, 0x62, 0x0a, 0x93, 0xe5, 0x94, 0x3b, 0x96]), limits)
  expect(read).toMatchObject({ table: { rows: [{ cells: ['“å”', '–'] }] } })
})

test('letters put together from two signs become one', () => {
  expect(readCsv(utf8('a;b\nA\u030a;2'), limits)).toMatchObject({ table: { rows: [{ cells: ['Å', '2'] }] } })
})

test('quotes are read as Excel writes them: delimiters, line breaks and doubled marks inside', () => {
  const read = readCsv(utf8('kod;namn\na;"Öst; ""Kärnan""\nvåning 2"\nb;Väst\n'), limits)
  expect(read).toMatchObject({
    table: {
      rows: [
        { line: 2, cells: ['a', 'Öst; "Kärnan"\nvåning 2'] },
        { line: 4, cells: ['b', 'Väst'] },
      ],
    },
  })
})

test('a lone quotation mark inside a word is left as it is', () => {
  expect(readCsv(utf8('kod;namn\na;Enheten "Kärnan" syd\n'), limits)).toMatchObject({
    table: { rows: [{ cells: ['a', 'Enheten "Kärnan" syd'] }] },
  })
})

test('blank rows are left out, and the lines are still counted as an editor does', () => {
  const read = readCsv(utf8('\n\nkod;namn\n\n;;\n  ;\na;b\n'), limits)
  expect(read).toMatchObject({ table: { header: ['kod', 'namn'], rows: [{ line: 7, cells: ['a', 'b'] }] } })
})

test("Excel's hint about the delimiter is followed and counted as a line", () => {
  const read = readCsv(utf8('sep=,\nkod,namn\na,b\n'), limits)
  expect(read).toMatchObject({ table: { header: ['kod', 'namn'], rows: [{ line: 3, cells: ['a', 'b'] }] } })
})

test('a quotation mark that is never closed is told by the line where it stands', () => {
  const read = readCsv(utf8('kod;namn\na;b\nc;"d\ne;f\ng;h\n'), limits)
  expect(read).toEqual({ ok: false, fault: { code: 'brokenQuotes', parameters: { line: 3 } } })
})

test('what is no table is told by what it is', () => {
  const faultOf = (bytes: Uint8Array): unknown => {
    const read = readCsv(bytes, limits)
    return read.ok ? read : read.fault.code
  }
  expect(faultOf(new Uint8Array())).toBe('empty')
  expect(faultOf(utf8(' \n\t\n'))).toBe('empty')
  expect(faultOf(utf8(';;\n;;\n'))).toBe('empty')
  expect(faultOf(utf8('kod;namn\n'))).toBe('onlyHeader')
  expect(faultOf(Buffer.from('PK\u0003\u0004 xlsx'))).toBe('workbook')
  expect(faultOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe('workbook')
  expect(faultOf(Buffer.from('%PDF-1.7'))).toBe('binary')
  expect(faultOf(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]))).toBe('binary')
  expect(faultOf(utf8('<html><table><tr><td>kod'))).toBe('markup')
})

test('a file that is too large or has too many rows is refused with the limit', () => {
  expect(readCsv(new Uint8Array(5 * 1024 * 1024 + 1), limits)).toEqual({
    ok: false,
    fault: { code: 'tooLarge', parameters: { megabytes: 5 } },
  })
  expect(readCsv(utf8(`kod\n${'a\n'.repeat(101)}`), limits)).toEqual({
    ok: false,
    fault: { code: 'tooManyRows', parameters: { maximum: 100, rows: 101 } },
  })
})

test('five megabytes of rows are read in good time', () => {
  const text = `kod;namn;distrikt\n${'enhet-med-ett-namn;Enhet med ett namn;centrum\n'.repeat(100_000)}`
  const started = performance.now()
  const read = readCsv(utf8(text), { maximumRows: 1_000_000 })
  expect(read.ok).toBe(true)
  expect(performance.now() - started).toBeLessThan(20_000)
})
