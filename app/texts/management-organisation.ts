import { inBothLanguages } from './in-both-languages'

/** The pages of the organisation. */
export const organisationTexts = inBothLanguages({
  sv: {
    title: 'Organisation',
    lead: 'Distrikt och enheter med datum. Det som upphör tas aldrig bort: tidigare resultat hör till det.',
    importLink: 'Hämta in från fil',
    newDistrict: 'Nytt distrikt',
    newUnit: 'Ny enhet',
    newUnitIn: (district: string) => `Ny enhet i ${district}`,
    change: 'Ändra',
    changeNamed: (name: string) => `Ändra ${name}`,
    rename: 'Byt namn',
    currentTitle: 'Gäller nu',
    comingTitle: 'Börjar gälla senare',
    endedTitle: 'Har upphört',
    counts: (districts: number, units: number) =>
      `${districts} distrikt och ${units === 1 ? 'en enhet' : `${units} enheter`}.`,
    name: 'Namn',
    code: 'Kod',
    valid: 'Gäller',
    successors: 'Övergick i',
    acts: 'Åtgärder',
    from: (date: string) => `från ${date}`,
    between: (from: string, to: string) => `${from} – ${to}`,
    level: { municipality: 'Kommun', district: 'Distrikt', unit: 'Enhet' },
    emptyTitle: 'Börja med att lägga in organisationen',
    emptyText:
      'Kvar behöver veta vilka distrikt och enheter som finns, så att svar kan räknas ihop per distrikt. Enklast är en fil från personalsystemet; du ser vad den skulle göra innan något sparas.',
    emptyByHand: 'Lägg in ett distrikt för hand',
    file: {
      title: 'Hämta in organisationen från fil',
      lead: 'En CSV-fil med en rad för varje distrikt och enhet. Du får se rad för rad vad som skulle hända innan något sparas.',
      hint: 'CSV, högst 5 MB. Semikolon, komma eller tabb mellan kolumnerna.',
      columns: [
        { name: 'niva', meaning: 'distrikt eller enhet; kommun för kommunens namn. Måste finnas.' },
        { name: 'kod', meaning: 'Kort och oföränderlig: a–z, 0–9 och bindestreck. Måste finnas.' },
        { name: 'namn', meaning: 'Måste finnas.' },
        { name: 'distrikt', meaning: 'För en enhet: distriktets kod eller namn.' },
        { name: 'galler_fran', meaning: 'Första dagen, som 2021-01-01. Måste finnas för det som är nytt.' },
        { name: 'galler_till', meaning: 'Sista dagen. Tom så länge det finns kvar.' },
        { name: 'eftertradare', meaning: 'Koden för det som tog över. Flera koder skiljs åt med komma.' },
      ],
      unmentionedNote: 'Det som inte står i filen ändras inte.',
      templateName: 'organisation-mall.csv',
      example: [
        ['kommun', '', 'Exempelstad', '', '', '', ''],
        ['distrikt', 'norr', 'Norr', '', '2021-01-01', '', ''],
        ['enhet', 'norr-mottagning', 'Mottagning', 'norr', '2021-01-01', '', ''],
      ],
      reviewTitle: 'Granska innan du sparar',
      faultsTitle: (count: number) => (count === 1 ? 'Ett fel i filen' : `${count} fel i filen`),
      faultsLead: 'Inget har sparats. Rätta filen och välj den igen.',
      warningsTitle: 'Lägg märke till',
      nothing: 'Filen stämmer med det som redan finns. Det finns inget att spara.',
      summary: (added: number, changed: number, unchanged: number) =>
        `${added} nya, ${changed} ändras, ${unchanged} är oförändrade.`,
      unmentioned: (count: number) =>
        count === 1
          ? 'En som redan finns nämns inte i filen och rörs inte.'
          : `${count} som redan finns nämns inte i filen och rörs inte.`,
      line: 'Rad',
      levelColumn: 'Nivå',
      effect: 'Det som händer',
      kind: { new: 'ny', changed: 'ändras', unchanged: 'oförändrad' },
      store: 'Spara',
      changedMeanwhile:
        'Någon annan har ändrat organisationen sedan du granskade filen. Så här skulle det bli nu: granska igen.',
    },
  },
  en: {
    title: 'Organisation',
    lead: 'Districts and units with dates. What ends is never removed: earlier results belong to it.',
    importLink: 'Bring in from a file',
    newDistrict: 'New district',
    newUnit: 'New unit',
    newUnitIn: (district: string) => `New unit in ${district}`,
    change: 'Change',
    changeNamed: (name: string) => `Change ${name}`,
    rename: 'Rename',
    currentTitle: 'Valid now',
    comingTitle: 'Valid later',
    endedTitle: 'Ended',
    counts: (districts: number, units: number) =>
      `${districts === 1 ? 'One district' : `${districts} districts`} and ${units === 1 ? 'one unit' : `${units} units`}.`,
    name: 'Name',
    code: 'Code',
    valid: 'Valid',
    successors: 'Succeeded by',
    acts: 'Actions',
    from: (date: string) => `from ${date}`,
    between: (from: string, to: string) => `${from} – ${to}`,
    level: { municipality: 'Municipality', district: 'District', unit: 'Unit' },
    emptyTitle: 'Begin by bringing in the organisation',
    emptyText:
      'Kvar needs to know which districts and units there are, so that answers can be added up per district. A file from the staff system is simplest; you see what it would do before anything is stored.',
    emptyByHand: 'Enter a district by hand',
    file: {
      title: 'Bring in the organisation from a file',
      lead: 'A CSV file with a row for each district and unit. You see row by row what would happen before anything is stored.',
      hint: 'CSV, at most 5 MB. Semicolons, commas or tabs between the columns.',
      columns: [
        {
          name: 'level',
          meaning: 'district or unit; municipality for the municipality’s name. Must be there.',
        },
        { name: 'code', meaning: 'Short and never changed: a–z, 0–9 and hyphens. Must be there.' },
        { name: 'name', meaning: 'Must be there.' },
        { name: 'district', meaning: 'For a unit: the district’s code or name.' },
        { name: 'valid_from', meaning: 'The first day, as 2021-01-01. Must be there for what is new.' },
        { name: 'valid_to', meaning: 'The last day. Blank as long as it is there.' },
        { name: 'successor', meaning: 'The code of what took over. Several codes are parted by commas.' },
      ],
      unmentionedNote: 'What the file does not mention is not changed.',
      templateName: 'organisation-template.csv',
      example: [
        ['municipality', '', 'Exempelstad', '', '', '', ''],
        ['district', 'north', 'North', '', '2021-01-01', '', ''],
        ['unit', 'north-intake', 'Intake', 'north', '2021-01-01', '', ''],
      ],
      reviewTitle: 'Review before you save',
      faultsTitle: (count: number) => (count === 1 ? 'One fault in the file' : `${count} faults in the file`),
      faultsLead: 'Nothing has been stored. Mend the file and choose it again.',
      warningsTitle: 'Please note',
      nothing: 'The file agrees with what is there already. There is nothing to save.',
      summary: (added: number, changed: number, unchanged: number) =>
        `${added} new, ${changed} changed, ${unchanged} unchanged.`,
      unmentioned: (count: number) =>
        count === 1
          ? 'One that is there is not mentioned in the file and is left alone.'
          : `${count} that are there are not mentioned in the file and are left alone.`,
      line: 'Line',
      levelColumn: 'Level',
      effect: 'What happens',
      kind: { new: 'new', changed: 'changed', unchanged: 'unchanged' },
      store: 'Save',
      changedMeanwhile:
        'Somebody has changed the organisation since you reviewed the file. This is what would happen now: review it again.',
    },
  },
})
