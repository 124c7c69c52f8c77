import { inBothLanguages } from './in-both-languages'

/** Adding and changing one district, one unit, or the municipality's name. */
export const organisationEditTexts = inBothLanguages({
  sv: {
    title: {
      add: { district: 'Nytt distrikt', unit: 'Ny enhet' },
      change: {
        district: (name: string) => `Ändra distriktet ${name}`,
        unit: (name: string) => `Ändra enheten ${name}`,
      },
      nameMunicipality: 'Kommunens namn',
    },
    lead: 'Inget ändras förrän du har sett följderna och sparat.',
    name: 'Namn',
    nameHint: 'Byter det som visas överallt, också i tidigare resultat.',
    code: 'Kod',
    codeHint: 'Kort och oföränderlig: a–z, 0–9 och bindestreck. Används i filer och adresser.',
    badCode: 'Använd bara a–z, 0–9 och bindestreck, till exempel majorna-linne.',
    codeTaken: 'Koden finns redan. Koder återanvänds inte.',
    district: 'Distrikt',
    validFrom: 'Gäller från och med',
    validTo: 'Gäller till och med',
    validToHint: 'Lämna tomt så länge det finns kvar.',
    successors: 'Övergår i',
    successorsHint: 'De som tar över när det upphör',
    faultsTitle: 'Det går inte att spara så här',
    review: 'Granska',
    save: 'Spara',
    change: 'Ändra mer',
    cancel: 'Avbryt',
    reviewTitle: 'Det här ändras',
    nothing: 'Inget skiljer sig från det som redan gäller.',
    newEntry: (level: string, name: string) => `${level} ${name} läggs till.`,
    field: {
      name: 'Namn',
      district: 'Distrikt',
      validFrom: 'Gäller från och med',
      validTo: 'Gäller till och med',
      successors: 'Övergår i',
    },
    becomes: (before: string, after: string) => `${after} (förut ${before})`,
    none: 'tomt',
    consequencesTitle: 'Följder',
    consequences: {
      ends: 'Nya personer kan inte bjudas in dit efter sista dagen. Tidigare resultat finns kvar.',
      invited: (count: number) =>
        count === 1
          ? 'En person är inbjuden där i en omgång som inte är stängd. Hen kan svara som vanligt.'
          : `${count} personer är inbjudna där i omgångar som inte är stängda. De kan svara som vanligt.`,
      accounts: (count: number) =>
        count === 1
          ? 'Ett konto för HR i distrikt ser distriktet.'
          : `${count} konton för HR i distrikt ser distriktet.`,
    },
    changedMeanwhile: 'Någon annan har ändrat organisationen sedan du granskade. Granska igen.',
    notThere: 'Det finns inte längre.',
    done: {
      importerad: 'Organisationen är sparad.',
      tillagd: 'Tillagt.',
      andrad: 'Ändringen är sparad.',
    },
  },
  en: {
    title: {
      add: { district: 'New district', unit: 'New unit' },
      change: {
        district: (name: string) => `Change the district ${name}`,
        unit: (name: string) => `Change the unit ${name}`,
      },
      nameMunicipality: 'The municipality’s name',
    },
    lead: 'Nothing changes before you have seen what follows and saved.',
    name: 'Name',
    nameHint: 'Changes what is shown everywhere, in earlier results too.',
    code: 'Code',
    codeHint: 'Short and never changed: a–z, 0–9 and hyphens. Used in files and addresses.',
    badCode: 'Use only a–z, 0–9 and hyphens, such as majorna-linne.',
    codeTaken: 'That code is taken. Codes are not used again.',
    district: 'District',
    validFrom: 'Valid from',
    validTo: 'Valid to and including',
    validToHint: 'Leave it blank as long as it is there.',
    successors: 'Succeeded by',
    successorsHint: 'Those who take over when it ends.',
    faultsTitle: 'It cannot be saved like this',
    review: 'Review',
    save: 'Save',
    change: 'Change more',
    cancel: 'Cancel',
    reviewTitle: 'What changes',
    nothing: 'Nothing differs from what is there.',
    newEntry: (level: string, name: string) => `${level} ${name} is added.`,
    field: {
      name: 'Name',
      district: 'District',
      validFrom: 'Valid from',
      validTo: 'Valid to and including',
      successors: 'Succeeded by',
    },
    becomes: (before: string, after: string) => `${after} (was ${before})`,
    none: 'blank',
    consequencesTitle: 'What follows',
    consequences: {
      ends: 'Nobody new can be asked there after the last day. Earlier results remain.',
      invited: (count: number) =>
        count === 1
          ? 'One person is asked there in a wave that is not closed. They can answer as usual.'
          : `${count} people are asked there in waves that are not closed. They can answer as usual.`,
      accounts: (count: number) =>
        count === 1
          ? 'One account for HR of a district sees the district.'
          : `${count} accounts for HR of a district see the district.`,
    },
    changedMeanwhile: 'Somebody has changed the organisation since you reviewed. Review it again.',
    notThere: 'It is no longer there.',
    done: {
      importerad: 'The organisation is saved.',
      tillagd: 'Added.',
      andrad: 'The change is saved.',
    },
  },
})
