import { participantColumns } from '../invitation/participant-columns'
import type { Column } from '../table/pick-columns'

/** The columns of the HR system's file, as Personec, Heroma and Visma head them and as people do. */
export const employeeColumns = {
  employeeNumber: {
    names: [
      'anstallningsnummer',
      'anställningsnr',
      'anst.nr',
      'anstnr',
      'anställningsid',
      'personalnummer',
      'personalnr',
      'employee_number',
      'employee_no',
      'employee_id',
    ],
    isRequired: true,
  },
  /** Or the two that follow. */
  name: { names: ['namn', 'name', 'fullständigt namn'], isRequired: false },
  givenName: { names: ['fornamn', 'förnamn', 'tilltalsnamn', 'first_name', 'given_name'], isRequired: false },
  familyName: { names: ['efternamn', 'last_name', 'family_name', 'surname'], isRequired: false },
  email: participantColumns.email,
  mobile: { names: ['mobil', 'mobilnummer', 'mobiltelefon', 'mobile', 'mobile_phone'], isRequired: false },
  unit: {
    names: ['enhet', 'unit', 'organisationsenhet', 'orgenhet', 'arbetsplats'],
    isRequired: true,
  },
  district: { names: ['distrikt', 'district', 'stadsdel', 'förvaltningsområde'], isRequired: false },
  role: {
    names: ['roll', 'role', 'befattning', 'yrkesroll', 'titel', 'tjänst'],
    isRequired: false,
  },
  employedFrom: {
    names: [
      'anstalld_fran',
      'anställningsdatum',
      'anställd sedan',
      'fr.o.m',
      'fom',
      'startdatum',
      'employed_from',
      'start_date',
    ],
    isRequired: true,
  },
  employedTo: {
    names: [
      'anstalld_till',
      'anställd t.o.m',
      't.o.m',
      'tom',
      'avgångsdatum',
      'slutdatum',
      'employed_to',
      'end_date',
    ],
    isRequired: true,
  },
  language: participantColumns.language,
} as const satisfies Record<string, Column>

export type EmployeeColumn = keyof typeof employeeColumns
