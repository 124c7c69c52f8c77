import type { Column } from '../table/pick-columns'
import { tenureBands } from './tenure-bands'
import { professionRoles } from './participant'

/** The columns of a file of people to be asked. */
export const participantColumns = {
  name: { names: ['namn', 'name'], isRequired: true },
  email: { names: ['epost', 'e-post', 'e-postadress', 'mejl', 'mail', 'email', 'e-mail'], isRequired: false },
  district: { names: ['distrikt', 'district', 'stadsdel'], isRequired: true },
  unit: { names: ['enhet', 'unit'], isRequired: false },
  role: { names: ['roll', 'role', 'befattning', 'yrkesroll'], isRequired: false },
  tenure: { names: ['anstallningstid', 'anställningstid', 'tenure', 'tid i yrket', 'år'], isRequired: false },
  lastDay: {
    names: ['sista_dag', 'sista dagen', 'sista arbetsdag', 'last_day', 'slutdatum'],
    isRequired: false,
  },
  language: { names: ['sprak', 'språk', 'language'], isRequired: false },
} as const satisfies Record<string, Column>

export type ParticipantColumn = keyof typeof participantColumns

/** What may be written for a role. */
export const roleWords: Readonly<Record<(typeof professionRoles)[number], readonly string[]>> = {
  mottagning: ['mottagning', 'mottagningssekreterare', 'intake'],
  utredning: ['utredning', 'utredare', 'investigation', 'assessment'],
  familjehem: ['familjehem', 'familjehemssekreterare', 'foster care', 'family homes'],
  forste: ['forste', '1:e socialsekreterare', 'förste socialsekreterare', 'senior social worker'],
  ovrigt: ['ovrigt', 'övrigt', 'annan', 'other'],
}

/** What may be written for a tenure band, besides a number of years. */
export const tenureWords: Readonly<Record<(typeof tenureBands)[number], readonly string[]>> = {
  T0: ['t0', 'under 1 år', '0-1', '<1', 'less than 1 year', 'under 1 year'],
  T1: ['t1', '1-2 år', '1-2', '1-2 years'],
  T2: ['t2', '3-5 år', '3-5', '3-5 years'],
  T3: ['t3', '6-10 år', '6-10', '6-10 years'],
  T4: ['t4', 'över 10 år', '>10', '10+', 'more than 10 years', 'over 10 years'],
}

export const languageWords = {
  sv: ['sv', 'svenska', 'swedish'],
  en: ['en', 'engelska', 'english'],
} as const
