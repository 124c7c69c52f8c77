import { z } from 'zod'

const codeSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/)

/** A district's code: stable, readable, unique over all time ("majorna-linne"). */
export const districtIdSchema = codeSchema.brand<'DistrictId'>()
export type DistrictId = z.infer<typeof districtIdSchema>

/** A unit's code, unique over all districts and all time. */
export const unitIdSchema = codeSchema.brand<'UnitId'>()
export type UnitId = z.infer<typeof unitIdSchema>

/** An ISO calendar date, "2026-11-21". */
export const isoDateSchema = z.iso.date()

/** A district or unit exists from `validFrom` up to and including `validTo`; `null` = still there. */
export type District = {
  readonly districtId: DistrictId
  readonly name: string
  readonly validFrom: string
  readonly validTo: string | null
  /** Who took over, when it has ended. Several when it was split. */
  readonly successors: readonly DistrictId[]
  /** The city's own order; districts are never ranked. */
  readonly position: number
}

export type Unit = {
  readonly unitId: UnitId
  readonly districtId: DistrictId
  readonly name: string
  readonly validFrom: string
  readonly validTo: string | null
  readonly successors: readonly UnitId[]
}

export type Organisation = {
  readonly municipality: string
  /** Invented data: said on every page. */
  readonly isDemo: boolean
  readonly districts: readonly District[]
  readonly units: readonly Unit[]
}

export function isValidOn(dated: { validFrom: string; validTo: string | null }, date: string): boolean {
  return dated.validFrom <= date && (dated.validTo === null || date <= dated.validTo)
}
