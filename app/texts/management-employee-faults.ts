import type { EmployeeRowFaultCode } from '~/domain/employee/read-employee'
import { inBothLanguages } from './in-both-languages'
import { type FaultWording, tableTexts } from './management-table'

/** What can be wrong in a row of the HR system's file, and how to mend it. */
export const employeeFaultTexts = inBothLanguages<FaultWording<EmployeeRowFaultCode>>({
  sv: {
    ...tableTexts.sv.cell,
    notAnEmail: ({ given }) => `”${given}” är ingen e-postadress. Rätta den, eller lämna tomt.`,
    notAMobile: ({ given }) => `”${given}” är inget mobilnummer. Rätta det, eller lämna tomt.`,
    personalIdentityNumber: () =>
      'Det ser ut som ett personnummer. Använd personalsystemets eget anställningsnummer.',
    swappedDates: ({ from, to }) =>
      `Anställningen slutar ${to}, före sin första dag ${from}. Är de omkastade?`,
    notAmong: ({ given, allowed }) => `”${given}” känns inte igen. Skriv något av: ${allowed}.`,
    numberTwice: ({ given, line }) =>
      `Numret ${given} står redan på rad ${line}. Behåll en rad för varje person.`,
    emailTwice: ({ given, line }) =>
      `Adressen ${given} står redan på rad ${line}. Två personer kan inte dela adress.`,
    noPlace: () => 'Varken enhet eller distrikt. Skriv någon av dem.',
    unknownDistrict: ({ given, date }) =>
      `Det finns inget distrikt ”${given}” den ${date}. Skriv kod eller namn som på sidan Organisation.`,
    ambiguousDistrict: ({ given }) => `Flera distrikt heter ”${given}”. Skriv distriktets kod.`,
    unknownUnit: ({ given, date }) =>
      `Det finns ingen enhet ”${given}” den ${date}. Skriv kod eller namn som på sidan Organisation.`,
    ambiguousUnit: ({ given }) =>
      `Flera enheter heter ”${given}”. Skriv enhetens kod, eller lägg till kolumnen distrikt.`,
    unitEnded: ({ given, to, successors }) =>
      `Enheten ”${given}” upphörde ${to}.${successors === '' ? '' : ` Den övergick i: ${successors}.`}`,
  },
  en: {
    ...tableTexts.en.cell,
    notAnEmail: ({ given }) => `“${given}” is not an e-mail address. Mend it, or leave it blank.`,
    notAMobile: ({ given }) => `“${given}” is not a mobile number. Mend it, or leave it blank.`,
    personalIdentityNumber: () =>
      'It looks like a personal identity number. Use the HR system’s own employee number.',
    swappedDates: ({ from, to }) =>
      `The employment ends ${to}, before its first day ${from}. Have they been swapped?`,
    notAmong: ({ given, allowed }) => `“${given}” is not known. Write one of: ${allowed}.`,
    numberTwice: ({ given, line }) =>
      `The number ${given} stands on line ${line} already. Keep one row for each person.`,
    emailTwice: ({ given, line }) =>
      `The address ${given} stands on line ${line} already. Two people cannot share an address.`,
    noPlace: () => 'Neither unit nor district. Write one of them.',
    unknownDistrict: ({ given, date }) =>
      `There is no district “${given}” on ${date}. Write its code or name as on the page Organisation.`,
    ambiguousDistrict: ({ given }) => `Several districts are called “${given}”. Write the district’s code.`,
    unknownUnit: ({ given, date }) =>
      `There is no unit “${given}” on ${date}. Write its code or name as on the page Organisation.`,
    ambiguousUnit: ({ given }) =>
      `Several units are called “${given}”. Write the unit’s code, or add the column district.`,
    unitEnded: ({ given, to, successors }) =>
      `The unit “${given}” ended ${to}.${successors === '' ? '' : ` It became: ${successors}.`}`,
  },
})
