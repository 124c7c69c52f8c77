import type { LocalisedText } from '~/domain/instrument/localised-text'

type Match = { readonly id: string; readonly data: unknown }

/** For a route's `meta`: `({ matches }) => pageTitle(matches, { sv: 'Konton', en: 'Accounts' })`. */
export function pageTitle(matches: readonly Match[], title: LocalisedText): { title: string }[] {
  const root = matches.find(({ id }) => id === 'root')?.data
  const isEnglish = typeof root === 'object' && root !== null && 'language' in root && root.language === 'en'
  return [{ title: `${isEnglish ? title.en : title.sv} – Kvar` }]
}
