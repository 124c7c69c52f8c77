import type { ParticipantRowFaultCode } from '~/domain/invitation/read-participant'
import { inBothLanguages } from './in-both-languages'
import { type FaultWording, tableTexts } from './management-table'

type Named = { readonly name: string; readonly meaning: string }

type Wording = {
  readonly role: Readonly<Record<'mottagning' | 'utredning' | 'familjehem' | 'forste' | 'ovrigt', string>>
  readonly tenure: Readonly<Record<'T0' | 'T1' | 'T2' | 'T3' | 'T4', string>>
  readonly language: Readonly<Record<'sv' | 'en', string>>
  readonly fault: FaultWording<ParticipantRowFaultCode>
  readonly columns: readonly Named[]
  readonly lastDayColumn: Named
  readonly columnsNote: string
  readonly templateName: string
  readonly example: readonly string[]
  readonly exampleLastDay: string
}

/** People to be asked: the words for what is known of them, and what can be wrong with it. */
export const peopleTexts = inBothLanguages<Wording>({
  sv: {
    role: {
      mottagning: 'Mottagning',
      utredning: 'Utredning',
      familjehem: 'Familjehem',
      forste: '1:e socialsekreterare',
      ovrigt: 'Övrigt',
    },
    tenure: { T0: 'under 1 år', T1: '1–2 år', T2: '3–5 år', T3: '6–10 år', T4: 'över 10 år' },
    language: { sv: 'Svenska', en: 'Engelska' },
    fault: {
      ...tableTexts.sv.cell,
      notAnEmail: ({ given }) => `”${given}” är ingen e-postadress.`,
      unknownDistrict: ({ given, date }) =>
        `Det finns inget distrikt ”${given}” den ${date}. Skriv kod eller namn som på sidan Organisation.`,
      ambiguousDistrict: ({ given }) => `Flera distrikt heter ”${given}”. Skriv distriktets kod.`,
      unknownUnit: ({ given, district, date }) =>
        `Det finns ingen enhet ”${given}” i ${district} den ${date}. Skriv kod eller namn, eller lämna tomt.`,
      ambiguousUnit: ({ given, district }) =>
        `Flera enheter i ${district} heter ”${given}”. Skriv enhetens kod.`,
      notAmong: ({ given, allowed }) =>
        `”${given}” känns inte igen. Skriv något av: ${allowed}. Eller lämna tomt.`,
      alreadyInvited: ({ given }) => `${given} är redan inbjuden i omgången.`,
      twiceInThisList: ({ line }) => `Samma person står på rad ${line}.`,
    },
    columns: [
      { name: 'namn', meaning: 'Måste finnas.' },
      { name: 'epost', meaning: 'Den som saknar e-postadress får ett brev att skriva ut.' },
      { name: 'distrikt', meaning: 'Kod eller namn. Måste finnas.' },
      { name: 'enhet', meaning: 'Kod eller namn. Får vara tom.' },
      { name: 'roll', meaning: 'mottagning, utredning, familjehem, forste eller ovrigt. Får vara tom.' },
      { name: 'anstallningstid', meaning: 'Antal år, eller till exempel 3–5 år. Får vara tom.' },
      { name: 'sprak', meaning: 'sv eller en. Tom betyder svenska.' },
    ],
    lastDayColumn: { name: 'sista_dag', meaning: 'Sista arbetsdagen, som 2026-11-21. Måste finnas.' },
    columnsNote:
      'Distrikt, enhet, roll och tid följer med svaret utan namnet. Namn och adress raderas när omgången stängs.',
    templateName: 'inbjudna-mall.csv',
    example: ['Anna Exempel', 'anna@example.se', 'norr', '', 'utredning', '3–5 år', 'sv'],
    exampleLastDay: '2026-12-31',
  },
  en: {
    role: {
      mottagning: 'Intake',
      utredning: 'Assessment',
      familjehem: 'Foster care',
      forste: 'Senior social worker',
      ovrigt: 'Other',
    },
    tenure: { T0: 'under 1 year', T1: '1–2 years', T2: '3–5 years', T3: '6–10 years', T4: 'over 10 years' },
    language: { sv: 'Swedish', en: 'English' },
    fault: {
      ...tableTexts.en.cell,
      notAnEmail: ({ given }) => `“${given}” is not an e-mail address.`,
      unknownDistrict: ({ given, date }) =>
        `There is no district “${given}” on ${date}. Write its code or name as on the page Organisation.`,
      ambiguousDistrict: ({ given }) => `Several districts are called “${given}”. Write the district’s code.`,
      unknownUnit: ({ given, district, date }) =>
        `There is no unit “${given}” in ${district} on ${date}. Write its code or name, or leave it blank.`,
      ambiguousUnit: ({ given, district }) =>
        `Several units in ${district} are called “${given}”. Write the unit’s code.`,
      notAmong: ({ given, allowed }) =>
        `“${given}” is not known. Write one of: ${allowed}. Or leave it blank.`,
      alreadyInvited: ({ given }) => `${given} is invited in this wave already.`,
      twiceInThisList: ({ line }) => `The same person stands on line ${line}.`,
    },
    columns: [
      { name: 'name', meaning: 'Must be there.' },
      { name: 'email', meaning: 'Whoever has no address gets a letter to be printed.' },
      { name: 'district', meaning: 'Code or name. Must be there.' },
      { name: 'unit', meaning: 'Code or name. May be blank.' },
      { name: 'role', meaning: 'mottagning, utredning, familjehem, forste or ovrigt. May be blank.' },
      { name: 'tenure', meaning: 'Number of years, or such as 3–5 years. May be blank.' },
      { name: 'language', meaning: 'sv or en. Blank means Swedish.' },
    ],
    lastDayColumn: { name: 'last_day', meaning: 'The last working day, as 2026-11-21. Must be there.' },
    columnsNote:
      'District, unit, role and tenure go with the answer, without the name. Name and address are erased when the wave is closed.',
    templateName: 'invited-template.csv',
    example: ['Anna Example', 'anna@example.se', 'north', '', 'utredning', '3–5 years', 'sv'],
    exampleLastDay: '2026-12-31',
  },
})
