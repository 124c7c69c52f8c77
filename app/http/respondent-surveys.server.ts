import type { RegisterDb } from '#db/connect'
import type { Municipality, Survey } from '~/components/questionnaire/survey'
import { waveIdSchema } from '~/domain/wave/wave'
import { findMunicipality } from '~/repositories/organisation-repository.server'
import { findWave } from '~/repositories/wave-repository.server'
import { loadWaveInstrument } from '~/services/load-instrument.server'
import { findPublishedBefore } from '~/services/find-published.server'
import { KeptMarkup } from './respondent-markup.server'

/** A survey and what has been drawn of it for everybody. */
export type KeptSurvey = { readonly survey: Survey; readonly kept: KeptMarkup }

type Entry = { readonly readAt: number; readonly survey: Promise<KeptSurvey | undefined> }

/** A wave that closes is refused at once when a ballot is cast; the pages before that may be this much behind. */
const freshMilliseconds = 1_000
const mostSurveys = 200
const mostPieces = 5_000

const surveysOf = new WeakMap<RegisterDb, Map<string, Entry>>()

/** The survey of an address, from memory; `undefined` when there is none. */
export async function findSurvey(register: RegisterDb, waveId: string): Promise<KeptSurvey | undefined> {
  const surveys = surveysOf.get(register) ?? new Map<string, Entry>()
  surveysOf.set(register, surveys)
  const now = performance.now()
  const entry = surveys.get(waveId)
  if (entry !== undefined && now - entry.readAt < freshMilliseconds) return entry.survey
  const survey = readSurvey(register, waveId, await entry?.survey.catch(() => undefined))
  // What is not there, or could not be read, takes nobody's place.
  survey.then(
    (read) => read ?? surveys.delete(waveId),
    () => surveys.delete(waveId),
  )
  surveys.delete(waveId)
  if (surveys.size >= mostSurveys) surveys.delete(surveys.keys().next().value ?? '')
  surveys.set(waveId, { readAt: now, survey })
  return survey
}

/** What was drawn stays as long as what it was drawn from. */
async function readSurvey(
  register: RegisterDb,
  waveId: string,
  before: KeptSurvey | undefined,
): Promise<KeptSurvey | undefined> {
  const parsed = waveIdSchema.safeParse(waveId)
  if (!parsed.success) return undefined
  const wave = await findWave(register, parsed.data)
  if (wave === undefined) return undefined
  const municipality = await readMunicipality(register)
  const instrument = await loadWaveInstrument(register, wave)
  const published = (await findPublishedBefore(register, wave))?.waveId ?? null
  const survey: Survey = { wave, instrument, municipality, published }
  const isAsBefore =
    before !== undefined &&
    before.survey.instrument === instrument &&
    before.survey.published === published &&
    JSON.stringify([before.survey.wave, before.survey.municipality]) === JSON.stringify([wave, municipality])
  return isAsBefore ? before : { survey, kept: new KeptMarkup(mostPieces) }
}

export async function readMunicipality(register: RegisterDb): Promise<Municipality> {
  return (await findMunicipality(register)) ?? { name: '', isDemo: false }
}
