import type { Language } from '~/domain/instrument/localised-text'
import type { Letter } from '~/domain/invitation/invitation-facts'
import { invitationTexts } from '~/texts/invitation'
import { invitationFacts, invitationParagraphs } from './compose-invitation.server'
import { qrPath } from './qr-path.server'
import type { Asking } from './queue-invitation-mails.server'

/** An invitation for paper: the code in plain letters, and the link as a QR code. */
export function composeLetter(
  person: { readonly name: string; readonly language: Language; readonly code: string },
  asking: Asking,
): Letter {
  const { name, language, code } = person
  const { wave, links } = asking
  const texts = invitationTexts[language]
  const facts = invitationFacts(language, asking)
  const address = links.address(wave.waveId).replace(/^https?:\/\//u, '')
  return {
    language,
    heading: texts.subject[wave.kind],
    greeting: texts.greeting(name),
    paragraphs: invitationParagraphs(language, facts),
    way: texts.letterWay(address),
    codeLabel: texts.code,
    code,
    codeNote: texts.letterCodeNote,
    afterwards:
      facts.afterwards === null
        ? null
        : `${texts.afterwards}: ${facts.afterwards.replace(/^https?:\/\//u, '')}`,
    questions: texts.letterQuestions(facts),
    municipality: facts.municipality,
    qr: { label: texts.qr, ...qrPath(links.withCode(wave.waveId, code, language)) },
  }
}
