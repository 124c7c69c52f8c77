import type { Language, LocalisedText } from '~/domain/instrument/localised-text'
import { type ListPage, listPage } from '~/domain/invitation/fieldwork-list'
import { type MailState, mailStates } from '~/domain/invitation/mail'
import type { WavePlan } from '~/domain/programme/wave-plan'
import type { DotChart } from '~/domain/report/dot-chart'
import { responseRates } from '~/domain/report/response-rates'
import type { Participation } from '~/domain/wave/participation'
import type { Wave, WaveId } from '~/domain/wave/wave'
import { listAskedPeople } from '~/repositories/asked-person-repository.server'
import { countInvitations } from '~/repositories/invitation-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { listMailStatuses } from '~/repositories/outbox-repository.server'
import { listStandingWaves } from '~/repositories/programme-repository.server'
import { findWave, getWaveFrame } from '~/repositories/wave-repository.server'
import type { Installation } from './installation.server'
import { loadWaveInstrument } from './load-instrument.server'
import { loadParticipation } from './load-participation.server'
import { loadWavePlan } from './remind-now.server'

export type Fieldwork = {
  readonly wave: Wave
  readonly instrumentTitle: LocalisedText
  readonly invited: number
  /** Leavers answer it by themselves some months later: nobody is on a list, and nobody is written to. */
  readonly isFollowUp: boolean
  /** `null` when the wave is not open: its release says how many. */
  readonly participation: Participation | null
  /** How many of those invited have an address. */
  readonly byMail: number
  /** By district; `null` where no district is told of. */
  readonly rates: DotChart | null
  /** `null` when the wave is not open. */
  readonly plan: WavePlan | null
  /** How many mails are in each state; states without any are left out. */
  readonly mails: readonly { readonly state: MailState; readonly count: number }[]
  readonly list: ListPage
}

/** One wave as HR runs it. `undefined` when there is no such wave. */
export async function loadFieldwork(
  { register }: Pick<Installation, 'register'>,
  waveId: WaveId,
  {
    today,
    language,
    sought,
    page,
  }: {
    readonly today: string
    readonly language: Language
    readonly sought: string
    readonly page: number
  },
): Promise<Fieldwork | undefined> {
  const wave = await findWave(register, waveId)
  if (wave === undefined) return undefined
  const { title } = await loadWaveInstrument(register, wave)
  const asked = await listAskedPeople(register, waveId)
  const statuses = await listMailStatuses(register, waveId)
  const byPerson = new Map(statuses.map(({ invitationId, state }) => [invitationId, state]))
  const frame = await getWaveFrame(register, waveId)
  const organisation = await getOrganisation(register)
  const isOpen = wave.state === 'open'
  const standing = (await listStandingWaves(register)).find((one) => one.waveId === waveId)
  const isFollowUp = standing?.part === 'followUp'
  const participation =
    isOpen && wave.origin === 'fieldwork' ? await loadParticipation(register, wave, today) : null
  const invited = [...frame.values()].reduce((sum, count) => sum + count, 0)
  return {
    wave,
    instrumentTitle: title,
    invited:
      wave.state === 'closed'
        ? invited
        : isFollowUp
          ? await countInvitations(register, waveId)
          : asked.length,
    isFollowUp,
    participation,
    byMail: asked.filter(({ email }) => email !== null).length,
    rates:
      participation === null || participation.districts.length === 0
        ? null
        : responseRates(participation, organisation, language),
    plan: isOpen ? await loadWavePlan(register, wave, today) : null,
    mails: mailStates.flatMap((state) => {
      const count = statuses.filter((status) => status.state === state).length
      return count === 0 ? [] : [{ state, count }]
    }),
    list: listPage(asked, {
      organisation,
      mailStates: byPerson,
      sought,
      page,
    }),
  }
}
