import type { AnalysedCell, CellOf } from '../analysis/analysis'
import type { Signal } from '../analysis/attention-list'
import { cellKey, type Cell } from '../rollup/cell'
import { indexScale } from '../rollup/rollup'
import { smallestDifferenceOfInterest } from './colour-step'
import { scaleFigure, type ShownFigure } from './figure'
import { changeOf, districtName, type ResultBasis } from './result-basis'
import { type ShownChange, shownChange, type Versus, versusRest } from './versus'
import type { Wording } from './wording/wording'

/** A district, or a unit within one, which is compared with the rest of its district. */
export type FindingPlace = {
  readonly key: string
  readonly districtId: string
  readonly name: string
  readonly isUnit: boolean
}

/** One area (or the index) of one group of which something supported can be said. */
export type Finding = {
  /** `null` = the whole city. */
  readonly place: FindingPlace | null
  readonly area: { readonly code: string; readonly title: string }
  readonly direction: 'down' | 'up'
  readonly figure: ShownFigure
  /** Present whenever compared, supported or not. */
  readonly versus?: Versus
  readonly change?: ShownChange
  /** Which of the two is the finding. */
  readonly tellsLevel: boolean
  readonly tellsChange: boolean
  /** Names of the districts that moved with the city. */
  readonly alsoIn: readonly string[]
}

type GroupCell = AnalysedCell<CellOf<'city'> | CellOf<'district'> | CellOf<'unit'>>

/** The signals of the wave, in their order. */
export function signalFindings(basis: ResultBasis, words: Wording): readonly Finding[] {
  const { city, districts, units } = basis.analysis
  const cells = new Map<string, GroupCell>(
    [city, ...districts, ...units].map((cell) => [cellKey(cell.cell), cell]),
  )
  return basis.signals.flatMap((signal: Signal) => {
    const cell = cells.get(cellKey(signal.cell))
    const finding = cell === undefined ? undefined : lookUp(basis, cell, signal.scale, words)
    if (finding === undefined) return []
    return [
      {
        ...finding,
        direction: signal.kind === 'weakness' ? 'down' : 'up',
        tellsLevel: signal.versusRest !== undefined,
        tellsChange: signal.versusPrevious !== undefined,
        alsoIn: (signal.alsoIn ?? []).flatMap((also) => placeOf(basis, also)?.name ?? []),
      },
    ]
  })
}

/** Every supported difference or change of one group that is large enough to matter, the largest first. */
export function findingsIn(basis: ResultBasis, cell: GroupCell, words: Wording): readonly Finding[] {
  return basis.instrument.focusAreas
    .flatMap(({ code }): Finding[] => {
      const finding = lookUp(basis, cell, code, words)
      if (finding === undefined) return []
      const { versus, change } = finding
      const tellsLevel = versus !== undefined && versus.mark !== null && isLarge(versus.value)
      const tellsChange = change?.isSupported === true && isLarge(change.value)
      if (!tellsLevel && !tellsChange) return []
      const isDown = tellsChange ? change.direction === 'down' : versus?.mark === '-'
      return [{ ...finding, direction: isDown ? 'down' : 'up', tellsLevel, tellsChange, alsoIn: [] }]
    })
    .sort((one, another) => sizeOf(another) - sizeOf(one))
}

function lookUp(
  basis: ResultBasis,
  cell: GroupCell,
  code: string,
  words: Wording,
): Omit<Finding, 'direction' | 'tellsLevel' | 'tellsChange' | 'alsoIn'> | undefined {
  const scale = cell.kind === 'shown' ? cell.scales[code] : undefined
  const figure = scaleFigure(scale, words)
  const area = basis.instrument.focusAreas.find((one) => one.code === code)
  const title = code === indexScale ? words.signal.wholeIndex : area?.title[words.language]
  if (figure.kind === 'few' || title === undefined) return undefined
  const versus = versusRest(scale, words)
  const change = shownChange(changeOf(basis, cell.cell, code), words)
  return {
    place: placeOf(basis, cell.cell),
    area: { code, title },
    figure,
    ...(versus === undefined ? {} : { versus }),
    ...(change === undefined ? {} : { change }),
  }
}

function placeOf({ organisation }: ResultBasis, cell: Cell): FindingPlace | null {
  if (cell.grouping === 'district' && cell.districtId !== null) {
    const { districtId } = cell
    return { key: districtId, districtId, name: districtName(organisation, districtId), isUnit: false }
  }
  if (cell.grouping !== 'unit') return null
  const { districtId, unitId } = cell
  const unit = organisation.units.find((one) => one.unitId === unitId)?.name ?? unitId
  const name = `${unit}, ${districtName(organisation, districtId)}`
  return { key: cellKey(cell), districtId, name, isUnit: true }
}

function isLarge(difference: number): boolean {
  return Math.abs(difference) >= smallestDifferenceOfInterest
}

function sizeOf({ versus, change, tellsLevel, tellsChange }: Finding): number {
  return Math.max(
    tellsLevel ? Math.abs(versus?.value ?? 0) : 0,
    tellsChange ? Math.abs(change?.value ?? 0) : 0,
  )
}
