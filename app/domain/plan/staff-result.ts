import type { AnalysedCell } from '../analysis/analysis'
import { isValidOn } from '../organisation/organisation'
import type { ResultBasis } from '../report/result-basis'
import { changeOf } from '../report/result-basis'
import { scaleFigure } from '../report/figure'
import { shownChange } from '../report/versus'
import { waveName } from '../report/wave-heading'
import type { Wording } from '../report/wording/wording'
import { indexScale } from '../rollup/rollup'
import type { Action } from './action'
import { actionLines, type ActionLine } from './action-line'
import { type ChosenPlace, findPlace } from './chosen-place'

/** A focus area of the whole city, and where it has gone since the wave before. */
export type AreaLine = {
  readonly code: string
  readonly title: string
  /** 0–100, whole: what is drawn; and as it is written. */
  readonly value: number
  readonly text: string
  /** Absent where the wave before did not ask alike, or nobody may be told. `size` without sign. */
  readonly change?: { readonly direction: 'up' | 'down' | 'same'; readonly size: string }
}

/** What staff read of a wave: released figures and what was decided, and nothing else. */
export type StaffResult = {
  readonly waveId: string
  readonly name: string
  readonly closedOn: string
  /** As a band; `null` where too few answered for anything to be told. */
  readonly answers: string | null
  /** The city's index; `null` where it is hidden or there is none. */
  readonly index: string | null
  readonly strongest: readonly AreaLine[]
  readonly weakest: readonly AreaLine[]
  readonly minimumCellSize: number
  readonly minimumDetailSize: number
  /** The places there were when the wave closed, by district. */
  readonly places: readonly {
    readonly value: string
    readonly label: string
    readonly units: readonly { readonly value: string; readonly label: string }[]
  }[]
  readonly chosen: ChosenPlace | null
  readonly actions: {
    readonly city: readonly ActionLine[]
    readonly district: readonly ActionLine[]
    readonly unit: readonly ActionLine[]
    /** Whether something was decided anywhere. */
    readonly areAny: boolean
  }
  /** Why nothing is decided; `null` where HR has not said so. */
  readonly noActionReason: string | null
}

const areasAtAnEnd = 3

/** `place`: "district" or "district/unit"; one that is not there chooses nothing. `basis`: of the whole city. */
export function staffResult(
  basis: ResultBasis,
  decided: { readonly actions: readonly Action[]; readonly noActionReason: string | null },
  place: string | null,
  words: Wording,
): StaffResult {
  const { wave, analysis, organisation } = basis
  const { city } = analysis
  const lines = areaLines(basis, city, words)
  const atTheEnd = Math.min(areasAtAnEnd, Math.floor(lines.length / 2))
  const closedOn = wave.closesOn ?? analysis.releasedOn
  const chosen = place === null ? null : (findPlace(basis, place, closedOn, words) ?? null)
  const index = city.kind === 'shown' ? scaleFigure(city.scales[indexScale], words) : undefined
  const linesOf = (isMeant: (action: Action) => boolean): readonly ActionLine[] =>
    actionLines(decided.actions.filter(isMeant), basis.instrument, words)
  return {
    waveId: wave.waveId,
    name: waveName(wave, words),
    closedOn: words.longDate(closedOn),
    answers: city.kind === 'shown' ? words.band(city.respondents) : null,
    index: index?.kind === 'shown' ? index.text : null,
    strongest: lines.slice(0, Math.min(areasAtAnEnd, Math.ceil(lines.length / 2))),
    weakest: lines.slice(lines.length - atTheEnd).toReversed(),
    minimumCellSize: analysis.minimumCellSize,
    minimumDetailSize: analysis.minimumDetailSize,
    places: organisation.districts
      .filter((district) => isValidOn(district, closedOn))
      .toSorted((a, b) => a.position - b.position)
      .map(({ districtId, name }) => ({
        value: districtId,
        label: name,
        units: organisation.units
          .filter((unit) => unit.districtId === districtId && isValidOn(unit, closedOn))
          .map((unit) => ({ value: `${districtId}/${unit.unitId}`, label: unit.name })),
      })),
    chosen,
    actions: {
      city: linesOf(({ districtId }) => districtId === null),
      district: linesOf(({ districtId, unitId }) => districtId === chosen?.districtId && unitId === null),
      unit: linesOf(({ unitId }) => unitId !== null && unitId === chosen?.unitId),
      areAny: decided.actions.length > 0,
    },
    noActionReason: decided.noActionReason,
  }
}

/** The strongest first; what is hidden is left out. */
function areaLines(basis: ResultBasis, city: AnalysedCell, words: Wording): readonly AreaLine[] {
  if (city.kind !== 'shown') return []
  return basis.instrument.focusAreas
    .flatMap(({ code, title }): readonly (AreaLine & { readonly mean: number })[] => {
      const scale = city.scales[code]
      const figure = scaleFigure(scale, words)
      if (figure.kind !== 'shown' || scale?.kind !== 'shown') return []
      const change = shownChange(changeOf(basis, city.cell, code), words)
      const { mean } = scale.estimate
      const line = { code, title: title[words.language], value: figure.value, text: figure.text, mean }
      if (change === undefined) return [line]
      const direction = change.isSupported && change.value !== 0 ? change.direction : 'same'
      return [{ ...line, change: { direction, size: change.size } }]
    })
    .toSorted((a, b) => b.mean - a.mean)
    .map(({ mean: _mean, ...line }) => line)
}
