import type { RegisterDb } from '#db/connect'
import type { DistrictRegister } from '~/domain/register/register'
import { forecastRegister, type RegisterForecast } from '~/domain/retention/forecast-register'
import { loadRegister } from './load-register.server'

type Kept = {
  readonly span: string
  readonly of: readonly DistrictRegister[]
  readonly forecast: RegisterForecast
}
const kept = new WeakMap<RegisterDb, Kept>()

/** A forecast tries itself on the past, which takes a while: it is kept as long as the register is the same. */
export async function loadForecast(db: RegisterDb): Promise<RegisterForecast | undefined> {
  const register = await loadRegister(db)
  if (register === undefined) return undefined
  const of = [...register.districts.values()]
  const span = `${register.completeFrom} ${register.asOf}`
  const known = kept.get(db)
  if (known?.span === span && known.of.length === of.length && known.of.every((one, at) => one === of[at]))
    return known.forecast
  const forecast = forecastRegister(register)
  kept.set(db, { span, of, forecast })
  return forecast
}
