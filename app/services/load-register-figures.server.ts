import { z } from 'zod'
import type { RegisterDb } from '#db/connect'
import type { RegisterForecast } from '~/domain/retention/forecast-register'
import { registerForecastSchema } from '~/domain/retention/forecast-schema'
import type { RetentionRelease } from '~/domain/retention/retention-release'
import { retentionReleaseSchema } from '~/domain/retention/retention-release-schema'
import {
  findFiguresFingerprint,
  findRegisterFigures,
} from '~/repositories/register-figures-repository.server'
import { figuresFingerprint } from './count-register.server'
import { findRegisterState } from '~/repositories/register-log-repository.server'

export type RegisterFigures = { readonly release: RetentionRelease; readonly forecast: RegisterForecast }

const figuresSchema: z.ZodType<RegisterFigures> = z.strictObject({
  release: retentionReleaseSchema,
  forecast: registerForecastSchema,
})

const kept = new WeakMap<
  RegisterDb,
  { readonly fingerprint: string; readonly figures: RegisterFigures; outdated?: RegisterFigures }
>()

/**
 * What was worked out of the register last (count-register.server.ts); `undefined`: nothing yet. When the register has been
 * changed since, its parts say so themselves. Read and checked once in each process.
 */
export async function loadRegisterFigures(db: RegisterDb): Promise<RegisterFigures | undefined> {
  const fingerprint = await findFiguresFingerprint(db)
  if (fingerprint === undefined) return undefined
  let known = kept.get(db)
  if (known?.fingerprint !== fingerprint) {
    const row = await findRegisterFigures(db)
    const parsed = figuresSchema.safeParse(row && JSON.parse(row.body))
    // Of another version of Kvar: as if there were none until they have been worked out anew.
    if (row === undefined || !parsed.success) return undefined
    known = { fingerprint: row.fingerprint, figures: parsed.data }
    kept.set(db, known)
  }
  if (known.fingerprint === (await figuresFingerprint(db))) return known.figures
  const { release, forecast } = known.figures
  known.outdated ??= {
    release: { ...release, isBeingCounted: true },
    forecast: { ...forecast, isBeingCounted: true },
  }
  return known.outdated
}

/** Why there is nothing to be shown: a register has been brought in and is being counted, or there is none (`null`). */
export async function whyNoFigures(db: RegisterDb): Promise<'firstCount' | null> {
  if ((await findRegisterState(db)) === undefined) return null
  return (await loadRegisterFigures(db)) === undefined ? 'firstCount' : null
}
