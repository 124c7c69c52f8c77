import { inBothLanguages } from './in-both-languages'

type Wording = {
  readonly title: string
  readonly lead: string
  readonly importLink: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly count: (count: number) => string
  readonly search: string
  readonly find: string
  readonly nobodyFound: string
  readonly name: string
  readonly number: string
  readonly way: string
  readonly noAddress: string
  readonly place: string
  readonly employed: string
  readonly page: (page: number, pages: number) => string
  readonly previous: string
  readonly next: string
  readonly done: Readonly<Record<string, string>>
}

/** The list of all who may be asked. */
export const employeesTexts = inBothLanguages<Wording>({
  sv: {
    title: 'Personer',
    lead: 'Alla som kan få en enkät, enligt personalsystemet. Vem som har svarat finns varken här eller någon annanstans.',
    importLink: 'Hämta in från fil',
    emptyTitle: 'Börja med en fil från personalsystemet',
    emptyText:
      'Personec, Heroma, Visma och andra kan spara en CSV-fil. Du ser rad för rad vad den skulle göra innan något sparas.',
    count: (count) => (count === 1 ? 'En person' : `${count} personer`),
    search: 'Sök på namn, e-post eller anställningsnummer',
    find: 'Sök',
    nobodyFound: 'Ingen hittades.',
    name: 'Namn',
    number: 'Anställningsnummer',
    way: 'E-post',
    noAddress: 'ingen adress, får brev',
    place: 'Distrikt och enhet',
    employed: 'Anställd',
    page: (page, pages) => `Sida ${page} av ${pages}`,
    previous: 'Föregående',
    next: 'Nästa',
    done: { importerad: 'Filen är inläst.' },
  },
  en: {
    title: 'People',
    lead: 'Everybody who may be asked, according to the HR system. Who has answered is kept neither here nor anywhere else.',
    importLink: 'Bring in from a file',
    emptyTitle: 'Begin with a file from the HR system',
    emptyText:
      'Personec, Heroma, Visma and others can save a CSV file. You see row by row what it would do before anything is stored.',
    count: (count) => (count === 1 ? 'One person' : `${count} people`),
    search: 'Search by name, e-mail or employee number',
    find: 'Search',
    nobodyFound: 'Nobody was found.',
    name: 'Name',
    number: 'Employee number',
    way: 'E-mail',
    noAddress: 'no address, gets a letter',
    place: 'District and unit',
    employed: 'Employed',
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous',
    next: 'Next',
    done: { importerad: 'The file has been read in.' },
  },
})
