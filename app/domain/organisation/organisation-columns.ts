import type { Column } from '../table/pick-columns'

/** The columns of an organisation file. The first name of each is the one that templates and faults use. */
export const organisationColumns = {
  level: { names: ['niva', 'nivå', 'level'], isRequired: true },
  code: { names: ['kod', 'code', 'id'], isRequired: true },
  name: { names: ['namn', 'name', 'benämning'], isRequired: true },
  district: { names: ['distrikt', 'district', 'distriktskod', 'district_code'], isRequired: false },
  validFrom: { names: ['galler_fran', 'gäller från', 'valid_from', 'from'], isRequired: false },
  validTo: {
    names: ['galler_till', 'gäller till', 'gäller till och med', 'valid_to', 'to'],
    isRequired: false,
  },
  successors: {
    names: ['eftertradare', 'efterträdare', 'successor', 'successors', 'efterföljare'],
    isRequired: false,
  },
} as const satisfies Record<string, Column>

export type OrganisationColumn = keyof typeof organisationColumns

/** What is written under "niva". */
export const levelNames = {
  municipality: ['kommun', 'municipality', 'stad', 'city'],
  district: ['distrikt', 'district', 'stadsdel', 'förvaltning', 'område', 'avdelning'],
  unit: ['enhet', 'unit', 'grupp', 'sektion'],
} as const
