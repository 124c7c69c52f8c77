import { create } from 'qrcode'
import type { Language } from '~/domain/instrument/localised-text'
import type { Letter } from '~/domain/invitation/invitation-facts'
import { invitationTexts } from '~/texts/invitation'
import { invitationFacts, invitationParagraphs } from './compose-invitation.server'
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
    questions: texts.letterQuestions(facts),
    municipality: facts.municipality,
    qr: { label: texts.qr, ...qrPath(links.withCode(wave.waveId, code, language)) },
  }
}

/** The dark squares of a QR code as one path, a unit for each square. */
function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  let path = ''
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1)
      if (data[row * size + column]) path += `M${column} ${row}h1v1h-1z`
  return { size, path }
}
