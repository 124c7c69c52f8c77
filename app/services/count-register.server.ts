import type { RegisterDb } from '#db/connect'
import type { DistrictRegister, Register } from '~/domain/register/register'
import type { Steps } from '~/domain/release/steps'
import { plainForecast } from '~/domain/retention/forecast-schema'
import { forecastRegister } from '~/domain/retention/forecast-register'
import { type RegisterSpan, releaseRetention } from '~/domain/retention/release-retention'
import { registerYears } from '~/domain/retention/retention-period'
import { toldCountsSchema } from '~/domain/retention/retention-release-schema'
import { type DistrictTally, tallyDistrict } from '~/domain/retention/tally-district'
import { type ToldCount, toldSoFar } from '~/domain/retention/told-earlier'
import {
  findFiguresFingerprint,
  findRegisterFigures,
  replaceRegisterFigures,
} from '~/repositories/register-figures-repository.server'
import { loadRegister } from './load-register.server'
import { registerFingerprint } from './register-fingerprint.server'
import { type TakeTurns, takeTurns } from './take-turns.server'

/** Grows when the register's figures are worked out in another way: then they are worked out anew. */
const version = 2

/** The name of what would be worked out of the register as it is now. */
export async function figuresFingerprint(db: RegisterDb): Promise<string> {
  return `${version} ${await registerFingerprint(db)}`
}

/**
 * Works out everything that is told of the register, if it has changed since that was done, and keeps it in the database: no
 * page does, after a restart and in another process neither. District by district counted again is only what has
 * changed; what may be told depends on all of them together and is decided anew. Whoever reads meanwhile reads what was
 * worked out before. `inTurns`: how much is left to others meanwhile.
 */
export async function countRegister(db: RegisterDb, inTurns: TakeTurns = takeTurns): Promise<void> {
  const fingerprint = await figuresFingerprint(db)
  if (fingerprint === (await findFiguresFingerprint(db))) return
  const register = await loadRegister(db)
  if (register === undefined) return
  const before = await findRegisterFigures(db)
  const toldEarlier = before === undefined ? [] : toldCountsSchema.parse(JSON.parse(before.told))
  const { release, told } = await discloseRegister(register, toldEarlier, inTurns)
  const forecast = await inTurns(forecastRegister(register))
  // Changed meanwhile: the next turn counts what it is now.
  if (fingerprint !== (await figuresFingerprint(db))) return
  const body = JSON.stringify({ release, forecast: plainForecast(forecast) })
  await replaceRegisterFigures(db, { fingerprint, body, told: JSON.stringify(told) }, before?.fingerprint)
}

async function discloseRegister(register: Register, toldEarlier: readonly ToldCount[], inTurns: TakeTurns) {
  const { completeFrom, asOf } = register
  const span = { completeFrom, asOf, years: registerYears(completeFrom, asOf) }
  const counted = await inTurns(tallyDistricts(register, span))
  const release = await inTurns(releaseRetention(counted, span, toldEarlier))
  return { release, told: toldSoFar(release, toldEarlier) }
}

function* tallyDistricts({ districts }: Register, span: RegisterSpan): Steps<readonly DistrictTally[]> {
  const counted: DistrictTally[] = []
  for (const district of districts.values()) {
    counted.push(tallyKept(district, span))
    yield
  }
  return counted
}

const tallies = new WeakMap<DistrictRegister, { readonly span: string; readonly tally: DistrictTally }>()

/** One district's counts, made anew when the district or the years are others than before. */
export function tallyKept(
  district: DistrictRegister,
  { completeFrom, asOf, years }: RegisterSpan,
): DistrictTally {
  const span = `${completeFrom} ${asOf}`
  const kept = tallies.get(district)
  if (kept?.span === span) return kept.tally
  const tally = tallyDistrict(district, { asOf, years })
  tallies.set(district, { span, tally })
  return tally
}
