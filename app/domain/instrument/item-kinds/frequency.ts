import { steppedRules } from './stepped'

/** How often something is so. */
export const frequency = steppedRules<'frequency'>([
  { code: '1', label: { sv: 'Aldrig', en: 'Never' } },
  { code: '2', label: { sv: 'Sällan', en: 'Seldom' } },
  { code: '3', label: { sv: 'Ibland', en: 'Sometimes' } },
  { code: '4', label: { sv: 'Ofta', en: 'Often' } },
  { code: '5', label: { sv: 'Alltid', en: 'Always' } },
])
