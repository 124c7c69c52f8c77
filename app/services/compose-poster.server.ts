import type { Language } from '~/domain/instrument/localised-text'
import type { Poster } from '~/domain/invitation/invitation-facts'
import { invitationTexts } from '~/texts/invitation'
import { invitationFacts } from './compose-invitation.server'
import { qrPath } from './qr-path.server'
import type { Asking } from './queue-invitation-mails.server'

/** A poster for the wall: the way to where a code is typed, and no code. */
export function composePoster(
  language: Language,
  asking: Asking,
  /** Where it hangs; `null` = anywhere. */
  unit: string | null,
): Poster {
  const { wave, links } = asking
  const texts = invitationTexts[language]
  const facts = invitationFacts(language, asking)
  const address = links.address(wave.waveId)
  return {
    language,
    municipality: facts.municipality,
    unit,
    heading: texts.subject[wave.kind],
    paragraphs: [
      texts.time(facts.durationMinutes),
      texts.protection(facts.minimumCellSize, facts.minimumDetailSize),
      ...(facts.closesOn === null ? [] : [texts.until(facts.closesOn)]),
    ],
    way: texts.posterWay(address.replace(/^https?:\/\//u, '')),
    noCode: texts.posterNoCode,
    qr: { label: texts.qr, ...qrPath(address) },
  }
}
