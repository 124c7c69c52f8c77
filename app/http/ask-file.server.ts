import type { Wave } from '~/domain/wave/wave'
import { askPeople } from '~/services/ask-people.server'
import type { Installation } from '~/services/installation.server'
import { previewPeople } from '~/services/preview-people.server'
import type { AskFileResult } from './asking-result'
import { invitationLinks } from './invitation-links'
import { readUpload } from './upload.server'

/** Looks at a file of people, or invites those of one that was agreed to. */
export async function takePeopleFile(
  installation: Installation,
  request: Request,
  { wave, origin, now }: { readonly wave: Wave; readonly origin: string; readonly now: string },
): Promise<AskFileResult> {
  const upload = await readUpload(request)
  if (upload === undefined) return { kind: 'nothingChosen' }
  const preview = await previewPeople(installation.register, wave, upload.bytes)
  if (!preview.ok) return { kind: 'unusable', fault: preview.fault }
  const { rows, faults, ignored } = preview
  let isStale = false
  if (upload.isAgreedTo && faults.length === 0) {
    const participants = rows.map(({ participant }) => participant)
    const asking = { links: invitationLinks(origin), now }
    const verdict = await askPeople(installation, { waveId: wave.waveId, participants }, asking)
    if (verdict.ok) return { kind: 'asked', mails: verdict.mails, letters: verdict.letters }
    if (verdict.reason === 'namesOnTwice') return { kind: 'namesOnTwice', names: verdict.names }
    if (verdict.reason !== 'badParticipants') return { kind: 'refused', reason: verdict.reason }
    isStale = true
  }
  return {
    kind: 'review',
    rows: rows.map(({ line, participant, district, unit }) => {
      const { name, email, role, tenureBand, lastDay, language } = participant
      return { line, person: { name, email, role, tenureBand, lastDay, language }, district, unit }
    }),
    faults,
    ignored,
    text: upload.text,
    isStale,
  }
}
