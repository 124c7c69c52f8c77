import type { Language } from '~/domain/instrument/localised-text'
import type { Instrument } from '~/domain/instrument/instrument'
import type { InvitationFacts, InvitationLinks } from '~/domain/invitation/invitation-facts'
import type { MailBody } from '~/domain/invitation/mail'
import { type MailWords, paragraphsOf } from '~/domain/invitation/mail-words'
import type { Wave, WaveId } from '~/domain/wave/wave'
import { invitationTexts } from '~/texts/invitation'

/** What the invitation says of the wave and the survey. */
export function invitationFacts(
  language: Language,
  {
    wave,
    instrument,
    municipality,
    mailWords,
    published,
    links,
  }: {
    readonly wave: Wave
    readonly instrument: Instrument
    readonly municipality: string
    readonly mailWords: MailWords
    readonly published: WaveId | null
    readonly links: Pick<InvitationLinks, 'result'>
  },
): InvitationFacts {
  return {
    kind: wave.kind,
    words: paragraphsOf(mailWords[language]),
    senderName: mailWords.senderName,
    municipality: municipality === '' ? invitationTexts[language].municipality : municipality,
    durationMinutes: instrument.durationMinutes,
    minimumCellSize: wave.minimumCellSize,
    minimumDetailSize: wave.minimumDetailSize,
    closesOn: wave.closesOn,
    afterwards: published === null ? null : links.result(published, language),
  }
}

/** The paragraphs that mail and letter share. */
export function invitationParagraphs(language: Language, facts: InvitationFacts): readonly string[] {
  const texts = invitationTexts[language]
  return [
    ...facts.words,
    capitalised(texts.why[facts.kind](facts)),
    texts.time(facts.durationMinutes),
    texts.protection(facts.minimumCellSize, facts.minimumDetailSize),
    ...(facts.closesOn === null ? [] : [texts.until(facts.closesOn)]),
    ...(facts.kind === 'exit' ? [texts.afterLastDay] : []),
  ]
}

/** The mail that carries a code. Plain text first; the HTML says the same, without pictures. */
export function composeInvitationMail(
  person: {
    readonly name: string
    readonly language: Language
    readonly code: string
    readonly link: string
    /** When and where a leaver may answer once more. */
    readonly later?: { readonly from: string; readonly link: string } | undefined
  },
  facts: InvitationFacts,
): MailBody {
  const { language, name, code, link, later } = person
  const texts = invitationTexts[language]
  const greeting = texts.greeting(name)
  const paragraphs = invitationParagraphs(language, facts)
  const questions = texts.questions(facts)
  const text = [
    greeting,
    ...paragraphs,
    `${texts.open}\n${link}`,
    `${texts.code} ${code}\n${texts.codeNote}`,
    ...(later === undefined ? [] : [`${texts.later(later.from)}\n${later.link}`]),
    ...(facts.afterwards === null ? [] : [`${texts.afterwards}:\n${facts.afterwards}`]),
    questions,
  ]
  const html = [
    ...[greeting, ...paragraphs].map(paragraph),
    `<p><a href="${escaped(link)}">${escaped(texts.button)}</a><br>${escaped(link)}</p>`,
    `<p>${escaped(texts.code)} <strong>${escaped(code)}</strong><br>${escaped(texts.codeNote)}</p>`,
    ...(later === undefined
      ? []
      : [paragraph(texts.later(later.from)), linkParagraph(texts.laterLink, later.link)]),
    ...(facts.afterwards === null ? [] : [linkParagraph(texts.afterwards, facts.afterwards)]),
    paragraph(questions),
  ]
  return body(facts, language, texts.subject[facts.kind], text, html)
}

/** What goes to somebody for whom a new code was asked and who has answered already. Only that person reads it. */
export function composeAnsweredMail(
  person: { readonly name: string; readonly language: Language },
  facts: InvitationFacts,
): MailBody {
  const texts = invitationTexts[person.language]
  const { subject, paragraphs } = texts.alreadyAnswered
  const text = [texts.greeting(person.name), ...paragraphs, texts.questions(facts)]
  return body(facts, person.language, subject, text, text.map(paragraph))
}

/** Asks again. The code is not stored anywhere, so it stands only in the first mail. */
export function composeReminderMail(
  person: { readonly name: string; readonly language: Language },
  facts: InvitationFacts,
  {
    address,
    answers,
    remindsWhom,
  }: {
    readonly address: string
    readonly answers: string | undefined
    readonly remindsWhom: 'open' | 'everyone'
  },
): MailBody {
  const { language, name } = person
  const texts = invitationTexts[language]
  const { reminder } = texts
  const asks = [
    texts.greeting(name),
    ...facts.words,
    reminder.paragraphs[facts.kind],
    ...(facts.closesOn === null ? [] : [texts.until(facts.closesOn)]),
    reminder.way,
  ]
  const ends = [reminder.done[remindsWhom], texts.questions(facts)]
  const text = [...asks, `${reminder.address}\n${address}`, ...ends]
  const way = `<p>${escaped(reminder.address)}<br><a href="${escaped(address)}">${escaped(address)}</a></p>`
  const html = [...asks.map(paragraph), way, ...ends.map(paragraph)]
  const subject = `${reminder.subject}: ${texts.subject[facts.kind]}`
  return { ...body(facts, language, subject, text, html), ...(answers === undefined ? {} : { answers }) }
}

function body(
  { senderName }: InvitationFacts,
  language: Language,
  subject: string,
  text: readonly string[],
  html: readonly string[],
): MailBody {
  const style = 'font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 36em'
  return {
    ...(senderName === '' ? {} : { senderName }),
    subject,
    text: `${text.join('\n\n')}\n`,
    html: `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="${style}">${html.join('')}</body></html>`,
  }
}

function paragraph(text: string): string {
  return `<p>${escaped(text)}</p>`
}

function linkParagraph(label: string, address: string): string {
  return `<p><a href="${escaped(address)}">${escaped(label)}</a><br>${escaped(address)}</p>`
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => entities[sign] ?? '')
}
