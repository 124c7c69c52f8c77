import type { Municipality } from '~/components/questionnaire/survey'
import type { Language } from '~/domain/instrument/localised-text'
import type { RespondentForm } from './respondent-form.server'
import type { Again } from './respondent-plain-pages.server'
import type { RespondentContext } from './respondent.server'

/** A form of the questionnaire and where it came to. Nothing is stored until the ballot is cast. */
export type Visit = {
  readonly form: RespondentForm
  readonly context: RespondentContext
  readonly municipality: Municipality | undefined
  readonly language: Language
  /** The same form to the same address once more, for when it could not be dealt with. */
  readonly again: Again
}
