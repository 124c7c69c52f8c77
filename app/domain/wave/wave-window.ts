import { z } from 'zod'
import { type Wave, waveIdSchema } from './wave'

/** Closed waves of one instrument that may be read together: those of a half-year, of a year, or all until a year's end. */
export const windowKinds = ['halfYear', 'year', 'all'] as const
export type WindowKind = (typeof windowKinds)[number]

export const waveWindowSchema = z.strictObject({
  /** "2026-1", "2026", "-2026"; unique among the windows of one version of an instrument. */
  windowId: z.string().regex(/^-?\d{4}(-[12])?$/),
  kind: z.enum(windowKinds),
  /** The oldest first; at least two. */
  waveIds: z.array(waveIdSchema).min(2).readonly(),
  opensOn: z.iso.date(),
  closesOn: z.iso.date(),
})
export type WaveWindow = z.infer<typeof waveWindowSchema>

/**
 * The windows that are over: the period has passed and no wave opened in it is still open. A wave counts in the
 * half-year and the year it was opened in, so a window is a set of whole waves, two windows either share no wave or one
 * lies in the other, and none of them rolls. What is one wave alone, or the same waves as a shorter window, is none.
 * In: the waves of one version of an instrument; today as ISO date. Out: parts before the wholes they belong to.
 */
export function completeWindows(waves: readonly Wave[], today: string): readonly WaveWindow[] {
  const sorted = waves.toSorted((a, b) => (a.opensOn === b.opensOn ? 0 : a.opensOn < b.opensOn ? -1 : 1))
  const years = [...new Set(sorted.map(({ opensOn }) => opensOn.slice(0, 4)))]
  const periods = years.flatMap((year): Period[] => [
    { windowId: `${year}-1`, kind: 'halfYear', from: `${year}-01-01`, to: `${year}-06-30` },
    { windowId: `${year}-2`, kind: 'halfYear', from: `${year}-07-01`, to: `${year}-12-31` },
    { windowId: year, kind: 'year', from: `${year}-01-01`, to: `${year}-12-31` },
    { windowId: `-${year}`, kind: 'all', from: '0000-01-01', to: `${year}-12-31` },
  ])
  const known = new Set<string>()
  return periods.flatMap((period) => {
    const window = windowIn(period, sorted, today)
    const name = window?.waveIds.join(' ') ?? ''
    if (window === undefined || known.has(name)) return []
    known.add(name)
    return [window]
  })
}

type Period = {
  readonly windowId: string
  readonly kind: WindowKind
  readonly from: string
  readonly to: string
}

function windowIn(period: Period, waves: readonly Wave[], today: string): WaveWindow | undefined {
  if (today <= period.to) return undefined
  const inside = waves.filter(({ opensOn }) => opensOn >= period.from && opensOn <= period.to)
  const last = inside.reduce(
    (latest, { closesOn }) => (closesOn !== null && closesOn > latest ? closesOn : latest),
    '',
  )
  if (inside.length < 2 || inside.some(({ state }) => state !== 'closed')) return undefined
  return {
    windowId: period.windowId,
    kind: period.kind,
    waveIds: inside.map(({ waveId }) => waveId),
    opensOn: inside[0]?.opensOn ?? period.from,
    closesOn: last,
  }
}
