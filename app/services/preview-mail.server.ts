import type { RegisterDb } from '#db/connect'
import { type Language, languages } from '~/domain/instrument/languages'
import type { MailBody } from '~/domain/invitation/mail'
import { type MailWords, paragraphsOf } from '~/domain/invitation/mail-words'
import { lowestCellSize, lowestDetailSize } from '~/domain/wave/wave'
import { findMunicipality } from '~/repositories/organisation-repository.server'
import { invitationTexts } from '~/texts/invitation'
import { composeInvitationMail } from './compose-invitation.server'

const exampleCode = 'XXXX-XXXX-XXXX-XXXX'
const exampleMinutes = 3

/** What an invitation looks like with these words, to somebody who is not there. */
export async function previewMail(
  register: RegisterDb,
  words: MailWords,
  { link, nameIn }: { readonly link: string; readonly nameIn: (language: Language) => string },
): Promise<readonly (Pick<MailBody, 'subject' | 'text'> & { readonly language: Language })[]> {
  const municipality = (await findMunicipality(register))?.name ?? ''
  return languages.map((language) => {
    const { subject, text } = composeInvitationMail(
      { name: nameIn(language), language, code: exampleCode, link },
      {
        kind: 'pulse',
        words: paragraphsOf(words[language]),
        senderName: words.senderName,
        municipality: municipality === '' ? invitationTexts[language].municipality : municipality,
        durationMinutes: exampleMinutes,
        minimumCellSize: lowestCellSize,
        minimumDetailSize: lowestDetailSize,
        afterwards: null,
        closesOn: null,
      },
    )
    return { language, subject, text }
  })
}
