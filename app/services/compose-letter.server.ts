import type { Language } from '~/domain/instrument/localised-text'
import type { FollowUp } from '~/domain/invitation/invitation'
import type { Letter } from '~/domain/invitation/invitation-facts'
import { addressLines } from '~/domain/invitation/letter-order'
import { invitationTexts } from '~/texts/invitation'
import { invitationFacts, invitationParagraphs } from './compose-invitation.server'
import { qrPath } from './qr-path.server'
import type { Asking } from './queue-invitation-mails.server'

type Addressee = {
  readonly name: string
  readonly language: Language
  readonly districtId: string | null
  readonly unitId: string | null
}

/** An invitation for paper: the code in plain letters, and the link as a QR code. `isRenewed`: it replaces an earlier one. */
export function composeLetter(
  person: Addressee & {
    readonly code: string
    readonly isRenewed?: boolean
    readonly followUp?: FollowUp | undefined
  },
  asking: Asking,
): Letter {
  const { language, code, isRenewed = false, followUp } = person
  const { wave, links } = asking
  const texts = invitationTexts[language]
  const facts = invitationFacts(language, asking)
  return {
    ...frameOf(person, asking),
    heading: texts.subject[wave.kind],
    paragraphs: [
      ...invitationParagraphs(language, facts),
      ...(isRenewed ? [texts.letterRenewed] : []),
      ...(followUp === undefined ? [] : [texts.later(followUp.from)]),
    ],
    code: { label: texts.code, code, note: texts.letterCodeNote },
    qr: { label: texts.qr, ...qrPath(links.withCode(wave.waveId, code, language)) },
  }
}

/** A reminder for paper, without a code: the same to all, whether they have answered or not. */
export function composeReminderLetter(person: Addressee, asking: Asking): Letter {
  const { language } = person
  const { wave, links } = asking
  const texts = invitationTexts[language]
  const { words, closesOn } = invitationFacts(language, asking)
  const { reminder } = texts
  return {
    ...frameOf(person, asking),
    heading: `${reminder.subject}: ${texts.subject[wave.kind]}`,
    paragraphs: [
      ...words,
      reminder.paragraphs[wave.kind],
      ...(closesOn === null ? [] : [texts.until(closesOn)]),
      texts.letterReminderWay,
      texts.letterReminderDone,
    ],
    code: null,
    qr: { label: texts.qr, ...qrPath(links.address(wave.waveId)) },
  }
}

function frameOf(
  person: Addressee,
  asking: Asking,
): Pick<Letter, 'language' | 'to' | 'greeting' | 'way' | 'afterwards' | 'questions' | 'municipality'> {
  const { language, name } = person
  const { wave, links, organisation } = asking
  const texts = invitationTexts[language]
  const facts = invitationFacts(language, asking)
  return {
    language,
    to: addressLines(person, organisation),
    greeting: texts.greeting(name),
    way: texts.letterWay(links.address(wave.waveId).replace(/^https?:\/\//u, '')),
    afterwards:
      facts.afterwards === null
        ? null
        : `${texts.afterwards}: ${facts.afterwards.replace(/^https?:\/\//u, '')}`,
    questions: texts.letterQuestions(facts),
    municipality: facts.municipality,
  }
}
