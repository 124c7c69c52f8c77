import type { DateCellFault } from '~/domain/table/date-cell'
import type { TableFaultCode } from '~/domain/table/table-fault'
import { inBothLanguages } from './in-both-languages'

export type FaultParameters = Readonly<Record<string, string | number>>
export type FaultWording<Code extends string> = Readonly<Record<Code, (given: FaultParameters) => string>>

type CellFaultCode = DateCellFault | 'tooManyCells' | 'blank' | 'tooLong'

type TableWording = {
  readonly file: FaultWording<TableFaultCode>
  /** What can be wrong in a row of any file. */
  readonly cell: FaultWording<CellFaultCode>
  readonly place: (line: number, column: string) => string
  readonly ignored: (columns: readonly string[]) => string
  readonly choosing: Readonly<
    Record<'field' | 'choose' | 'again' | 'preview' | 'missing' | 'unusable' | 'cancel', string>
  >
  readonly columnsTitle: string
  /** The place of a fault in what the file leaves alone. */
  readonly elsewhere: string
  readonly more: (count: number) => string
  readonly template: string
}

/** Files that people bring: what is wrong with one, and how to mend it. */
export const tableTexts = inBothLanguages<TableWording>({
  sv: {
    file: {
      empty: () => 'Filen är tom. Spara kalkylbladet som CSV och välj den filen.',
      tooLarge: ({ megabytes }) => `Filen är större än ${megabytes} MB. Dela upp den i flera.`,
      workbook: () =>
        'Filen är en arbetsbok (xlsx, xls eller ods), även om namnet kan säga något annat. Öppna den och välj Spara som, CSV (kommaavgränsad eller UTF-8).',
      markup: () =>
        'Filen är en webbsida eller XML, inte en tabell. Öppna den i ett kalkylprogram och spara som CSV.',
      binary: () => 'Filen är inte en textfil. Här behövs en CSV-fil.',
      brokenQuotes: ({ line }) =>
        `Ett citattecken på rad ${line} avslutas aldrig. Ta bort det eller skriv det dubbelt.`,
      onlyHeader: () => 'Filen har bara en rubrikrad. Under den ska det stå en rad för var och en.',
      tooManyRows: ({ rows, maximum }) => `Filen har ${rows} rader. Högst ${maximum} kan läsas in åt gången.`,
      missingColumns: ({ missing, found, expected }) =>
        `Kolumnen ${missing} saknas. Filen har: ${found}. Så här kan kolumnerna heta: ${expected}.`,
      sameColumnTwice: ({ columns }) => `Två kolumner betyder samma sak: ${columns}. Ta bort den ena.`,
    },
    cell: {
      tooManyCells: ({ cells, columns }) =>
        `Raden har ${cells} celler men rubrikraden ${columns}. Står det ett skiljetecken inne i en text, sätt citattecken runt texten.`,
      blank: () => 'Cellen är tom men måste fyllas i.',
      tooLong: ({ maximum }) => `Texten är för lång. Högst ${maximum} tecken.`,
      notADate: ({ given }) => `”${given}” är inget datum. Skriv som 2026-11-21.`,
      noSuchDate: ({ given }) => `Dagen ”${given}” finns inte i kalendern.`,
      spreadsheetNumber: ({ given }) =>
        `”${given}” är kalkylprogrammets eget dagnummer. Formatera kolumnen som datum och spara om filen.`,
    },
    choosing: {
      field: 'Fil',
      choose: 'Välj fil',
      again: 'Välj en annan fil',
      preview: 'Granska filen',
      missing: 'Välj en fil.',
      unusable: 'Filen kan inte läsas',
      cancel: 'Avbryt',
    },
    columnsTitle: 'Kolumner i filen',
    elsewhere: 'Utanför filen',
    more: (count) => `Och ${count} fel till.`,
    template: 'Hämta en mall (CSV)',
    place: (line, column) => (column === '' ? `Rad ${line}` : `Rad ${line}, kolumnen ${column}`),
    ignored: (columns) =>
      columns.length === 1
        ? `Kolumnen ${columns[0]} läses inte.`
        : `De här kolumnerna läses inte: ${columns.join(', ')}.`,
  },
  en: {
    file: {
      empty: () => 'The file is empty. Save the sheet as CSV and choose that file.',
      tooLarge: ({ megabytes }) => `The file is larger than ${megabytes} MB. Split it into several.`,
      workbook: () =>
        'The file is a workbook (xlsx, xls or ods), even if its name says otherwise. Open it and choose Save as, CSV (comma delimited or UTF-8).',
      markup: () =>
        'The file is a web page or XML, not a table. Open it in a spreadsheet and save it as CSV.',
      binary: () => 'The file is not a text file. A CSV file is needed here.',
      brokenQuotes: ({ line }) => `A quotation mark on line ${line} is never closed. Remove it or double it.`,
      onlyHeader: () => 'The file has a header only. Below it there should be a row for each.',
      tooManyRows: ({ rows, maximum }) =>
        `The file has ${rows} rows. At most ${maximum} can be read at a time.`,
      missingColumns: ({ missing, found, expected }) =>
        `The column ${missing} is missing. The file has: ${found}. Columns may be called: ${expected}.`,
      sameColumnTwice: ({ columns }) => `Two columns mean the same: ${columns}. Remove one of them.`,
    },
    cell: {
      tooManyCells: ({ cells, columns }) =>
        `The row has ${cells} cells but the header ${columns}. If a delimiter stands inside a text, put quotation marks around the text.`,
      blank: () => 'The cell is blank but must be filled in.',
      tooLong: ({ maximum }) => `The text is too long. At most ${maximum} characters.`,
      notADate: ({ given }) => `“${given}” is not a date. Write it as 2026-11-21.`,
      noSuchDate: ({ given }) => `The day “${given}” is not in the calendar.`,
      spreadsheetNumber: ({ given }) =>
        `“${given}” is the spreadsheet’s own number of a day. Format the column as a date and save the file again.`,
    },
    choosing: {
      field: 'File',
      choose: 'Choose a file',
      again: 'Choose another file',
      preview: 'Look the file through',
      missing: 'Choose a file.',
      unusable: 'The file cannot be read',
      cancel: 'Cancel',
    },
    columnsTitle: 'Columns of the file',
    elsewhere: 'Outside the file',
    more: (count) => `And ${count} more faults.`,
    template: 'Get a template (CSV)',
    place: (line, column) => (column === '' ? `Line ${line}` : `Line ${line}, column ${column}`),
    ignored: (columns) =>
      columns.length === 1
        ? `The column ${columns[0]} is not read.`
        : `These columns are not read: ${columns.join(', ')}.`,
  },
})
