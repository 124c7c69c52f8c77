import type { InvitationLinks } from '~/domain/invitation/invitation-facts'
import { answerPath, invitationLink, resultPath } from './paths'

/** Where people answer, when Kvar is reached at `origin`. */
export function invitationLinks(origin: string): InvitationLinks {
  return {
    address: (wave) => `${origin}${answerPath(wave)}`,
    withCode: (wave, code, language) => invitationLink(origin, wave, code, language),
    result: (wave, language) => `${origin}${resultPath(wave, { language })}`,
  }
}
