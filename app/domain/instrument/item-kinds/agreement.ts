import { steppedRules } from './stepped'

/** How far a person agrees with a statement. */
export const agreement = steppedRules<'agreement'>([
  { code: '1', label: { sv: 'Instämmer inte alls', en: 'Do not agree at all' } },
  { code: '2', label: { sv: 'Instämmer i låg grad', en: 'Agree to a low degree' } },
  { code: '3', label: { sv: 'Varken eller', en: 'Neither agree nor disagree' } },
  { code: '4', label: { sv: 'Instämmer i hög grad', en: 'Agree to a high degree' } },
  { code: '5', label: { sv: 'Instämmer helt', en: 'Agree completely' } },
])
