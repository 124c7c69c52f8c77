import type { Language } from '~/domain/instrument/localised-text'
import type { Action } from '~/domain/plan/action'
import { actionChoices, type ActionChoices } from '~/domain/plan/action-choices'
import { type ActionRow, actionRows } from '~/domain/plan/action-row'
import type { ReleaseScope } from '~/domain/release/scope-release'
import { wordingIn } from '~/domain/report/wording/wording'
import { newestFirst } from '~/domain/wave/wave-order'
import type { Wave } from '~/domain/wave/wave'
import { listActions, listNoActionReasons } from '~/repositories/action-repository.server'
import { getOrganisation } from '~/repositories/organisation-repository.server'
import { findPublishedOn } from '~/repositories/publication-repository.server'
import { findWave, listWaves } from '~/repositories/wave-repository.server'
import type { RegisterDb } from '#db/connect'
import { loadWaveInstrument } from './load-instrument.server'

type Reader = { readonly scope: ReleaseScope; readonly language: Language }

export type ActionsOfWave = {
  readonly wave: Wave
  /** All closed waves, the newest first. */
  readonly choices: readonly Wave[]
  readonly rows: readonly ActionRow[]
  /** Why nothing is decided; `null` where HR has not said so. */
  readonly noActionReason: string | null
  /** Since when staff may read about the wave. */
  readonly publishedOn: string | null
}

/** What was decided after a wave; without one, after the newest that is closed. */
export async function loadActions(
  db: RegisterDb,
  { waveId, scope, language }: Reader & { readonly waveId: string | undefined },
): Promise<
  | { readonly ok: true; readonly page: ActionsOfWave }
  | { readonly ok: false; readonly reason: 'noClosedWave' | 'unknownWave' }
> {
  const choices = (await listWaves(db)).filter(({ state }) => state === 'closed').sort(newestFirst)
  const wave = waveId === undefined ? choices[0] : choices.find((one) => one.waveId === waveId)
  if (wave === undefined)
    return {
      ok: false,
      reason: choices.length === 0 && waveId === undefined ? 'noClosedWave' : 'unknownWave',
    }
  const basis = {
    organisation: await getOrganisation(db),
    instrument: await loadWaveInstrument(db, wave),
    scope,
  }
  return {
    ok: true,
    page: {
      wave,
      choices,
      rows: actionRows(await listActions(db, wave.waveId), basis, wordingIn(language)),
      noActionReason: (await listNoActionReasons(db)).get(wave.waveId) ?? null,
      publishedOn: (await findPublishedOn(db, wave.waveId)) ?? null,
    },
  }
}

export type ActionForm = {
  readonly wave: Wave
  readonly choices: ActionChoices
  readonly isPublished: boolean
}

/** What the form of an action is made of; `undefined` where the wave is none that is closed. */
export async function loadActionForm(
  db: RegisterDb,
  waveId: Action['waveId'],
  {
    scope,
    language,
    today,
    kept,
  }: Reader & { readonly today: string; readonly kept?: Pick<Action, 'districtId' | 'unitId'> },
): Promise<ActionForm | undefined> {
  const wave = await findWave(db, waveId)
  if (wave?.state !== 'closed') return undefined
  const basis = {
    organisation: await getOrganisation(db),
    instrument: await loadWaveInstrument(db, wave),
  }
  const everywhere = wordingIn(language).city
  return {
    wave,
    choices: actionChoices(basis, {
      scope,
      today,
      language,
      everywhere,
      ...(kept === undefined ? {} : { kept }),
    }),
    isPublished: (await findPublishedOn(db, waveId)) !== undefined,
  }
}
