import type { SignedIn } from '~/domain/account/account'
import { scopeOf } from '~/domain/account/scope'
import type { Language } from '~/domain/instrument/localised-text'
import type { ReleaseScope } from '~/domain/release/scope-release'
import { languageOf } from './language.server'

/** What a page about results is asked for in its address, and for whose eyes. */
export type ResultsQuery = {
  readonly waveId?: string
  readonly area?: string
  readonly district?: string
  readonly scope: ReleaseScope
  readonly language: Language
}

export function resultsQuery(request: Request, account: SignedIn): ResultsQuery {
  const { searchParams } = new URL(request.url)
  const given = (name: string): string | undefined => searchParams.get(name) || undefined
  return {
    waveId: given('omgang'),
    area: given('omrade'),
    district: given('distrikt'),
    scope: scopeOf(account),
    language: languageOf(request),
  }
}
