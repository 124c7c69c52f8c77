import type { ComparedField } from '~/domain/employee/plan-employee-import'
import { inBothLanguages } from './in-both-languages'

type Wording = {
  readonly title: string
  readonly lead: string
  readonly hint: string
  readonly store: string
  readonly faultsTitle: (count: number) => string
  readonly faultsLead: string
  readonly reviewTitle: string
  readonly summary: (counts: Readonly<Record<'new' | 'changed' | 'unchanged' | 'past', number>>) => string
  readonly nothing: string
  readonly line: string
  readonly effect: string
  readonly kind: Readonly<Record<'new' | 'changed', string>>
  readonly fieldNames: Readonly<Record<ComparedField, string>>
  readonly blank: string
  readonly past: (count: number) => string
  readonly goneTitle: (count: number) => string
  readonly goneText: string
  readonly gone: string
  readonly renumbered: string
  readonly removesMissing: string
  readonly unknownRoles: (titles: string) => string
  readonly changedMeanwhile: string
  readonly columns: readonly { readonly name: string; readonly meaning: string }[]
  readonly columnsNote: string
  readonly templateName: string
  readonly example: readonly string[]
}

/** Bringing in the HR system's file: what it would do, row by row. */
export const employeeFileTexts = inBothLanguages<Wording>({
  sv: {
    title: 'Hämta in personer från fil',
    lead: 'En CSV-fil från personalsystemet med en rad för varje anställd. Inget sparas förrän du har granskat.',
    hint: 'CSV, högst 5 MB och 10 000 rader. Semikolon, komma eller tabb mellan kolumnerna.',
    store: 'Spara',
    faultsTitle: (count) => (count === 1 ? 'Ett fel i filen' : `${count} fel i filen`),
    faultsLead: 'Inget har sparats. Rätta filen och välj den igen.',
    reviewTitle: 'Granska innan du sparar',
    summary: (counts) => `${counts.new} nya, ${counts.changed} ändras, ${counts.unchanged} är oförändrade.`,
    nothing: 'Filen stämmer med listan. Det finns inget nytt att spara.',
    line: 'Rad',
    effect: 'Det som händer',
    kind: { new: 'ny', changed: 'ändras' },
    fieldNames: {
      name: 'namn',
      email: 'e-post',
      mobile: 'mobil',
      districtId: 'distrikt',
      unitId: 'enhet',
      role: 'roll',
      employedFrom: 'anställd från',
      employedTo: 'anställd till',
      language: 'språk',
    },
    blank: 'tomt',
    past: (count) =>
      count === 1
        ? 'En rad gäller någon som slutade för mer än 45 dagar sedan. Den sparas inte.'
        : `${count} rader gäller personer som slutade för mer än 45 dagar sedan. De sparas inte.`,
    goneTitle: (count) => (count === 1 ? 'En saknas i filen' : `${count} saknas i filen`),
    goneText: 'De står på listan men inte i filen. De blir kvar om du inte väljer att ta bort dem.',
    gone: 'saknas',
    renumbered: 'har fått nytt nummer, den gamla raden tas bort',
    removesMissing: 'Filen är hela listan: ta bort dem som saknas',
    unknownRoles: (titles) => `De här befattningarna räknas som ”roll uppges inte”: ${titles}.`,
    changedMeanwhile:
      'Listan eller organisationen har ändrats sedan du granskade filen. Så här skulle det bli nu: granska igen.',
    columns: [
      {
        name: 'anstallningsnummer',
        meaning: 'Personalsystemets eget nummer, inte personnummer. Måste finnas.',
      },
      { name: 'namn', meaning: 'Eller två kolumner: fornamn och efternamn.' },
      { name: 'epost', meaning: 'Den som saknar adress får ett brev att skriva ut.' },
      { name: 'mobil', meaning: 'Får vara tom.' },
      { name: 'enhet', meaning: 'Kod eller namn. Får vara tom om distriktet står.' },
      { name: 'distrikt', meaning: 'Behövs när flera enheter har samma namn.' },
      {
        name: 'roll',
        meaning: 'mottagning, utredning, familjehem, forste eller ovrigt. Annat räknas som ej uppgivet.',
      },
      { name: 'anstalld_fran', meaning: 'Första dagen, som 2021-01-01. Måste finnas.' },
      { name: 'anstalld_till', meaning: 'Sista dagen. Tom, eller 9999-12-31, för tillsvidare.' },
      { name: 'sprak', meaning: 'sv eller en. Tom betyder svenska.' },
    ],
    columnsNote: 'Samma fil två gånger ändrar ingenting. En rad som kommer sent tas igen.',
    templateName: 'personer-mall.csv',
    example: [
      '10001',
      'Anna Exempel',
      'anna@example.se',
      '',
      'Mottagning',
      'norr',
      'utredning',
      '2021-01-01',
      '',
      'sv',
    ],
  },
  en: {
    title: 'Bring in people from a file',
    lead: 'A CSV file from the HR system with a row for each employee. Nothing is stored until you have looked it through.',
    hint: 'CSV, at most 5 MB and 10,000 rows. Semicolon, comma or tab between the columns.',
    store: 'Store',
    faultsTitle: (count) => (count === 1 ? 'One fault in the file' : `${count} faults in the file`),
    faultsLead: 'Nothing has been stored. Mend the file and choose it again.',
    reviewTitle: 'Look it through before you store it',
    summary: (counts) => `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged.`,
    nothing: 'The file agrees with the list. There is nothing new to store.',
    line: 'Line',
    effect: 'What happens',
    kind: { new: 'new', changed: 'changed' },
    fieldNames: {
      name: 'name',
      email: 'e-mail',
      mobile: 'mobile',
      districtId: 'district',
      unitId: 'unit',
      role: 'role',
      employedFrom: 'employed from',
      employedTo: 'employed to',
      language: 'language',
    },
    blank: 'blank',
    past: (count) =>
      count === 1
        ? 'One row is about somebody who left more than 45 days ago. It is not stored.'
        : `${count} rows are about people who left more than 45 days ago. They are not stored.`,
    goneTitle: (count) => (count === 1 ? 'One is missing in the file' : `${count} are missing in the file`),
    goneText: 'They are on the list but not in the file. They stay unless you choose to remove them.',
    gone: 'missing',
    renumbered: 'has a new number, the old row is removed',
    removesMissing: 'The file is the whole list: remove those who are missing',
    unknownRoles: (titles) => `These titles count as “role not stated”: ${titles}.`,
    changedMeanwhile:
      'The list or the organisation has changed since you looked the file through. This is how it would be now: look again.',
    columns: [
      {
        name: 'employee_number',
        meaning: 'The HR system’s own number, not a personal identity number. Must be there.',
      },
      { name: 'name', meaning: 'Or two columns: first_name and last_name.' },
      { name: 'email', meaning: 'Whoever has no address gets a letter to be printed.' },
      { name: 'mobile', meaning: 'May be blank.' },
      { name: 'unit', meaning: 'Code or name. May be blank if the district is there.' },
      { name: 'district', meaning: 'Needed when several units have the same name.' },
      {
        name: 'role',
        meaning: 'mottagning, utredning, familjehem, forste or ovrigt. Others count as not stated.',
      },
      { name: 'employed_from', meaning: 'The first day, as 2021-01-01. Must be there.' },
      { name: 'employed_to', meaning: 'The last day. Blank, or 9999-12-31, until further notice.' },
      { name: 'language', meaning: 'sv or en. Blank means Swedish.' },
    ],
    columnsNote: 'The same file twice changes nothing. A row that comes late is caught up.',
    templateName: 'people-template.csv',
    example: [
      '10001',
      'Anna Example',
      'anna@example.se',
      '',
      'Mottagning',
      'north',
      'utredning',
      '2021-01-01',
      '',
      'en',
    ],
  },
})
