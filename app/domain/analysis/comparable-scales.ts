import type { FocusArea, Instrument } from '../instrument/instrument'
import { itemsByCode } from '../instrument/items-of'
import { indexScale } from '../rollup/rollup'

/**
 * The scales that mean the same in both instruments: areas asked in the same words and scored the same way, and the
 * index when all that goes into it is so.
 */
export function comparableScales(a: Instrument, b: Instrument): readonly string[] {
  const areas = a.focusAreas.filter((area) => {
    const other = b.focusAreas.find(({ code }) => code === area.code)
    return other !== undefined && isAskedAlike(area, a, other, b)
  })
  const codes = areas.map(({ code }) => code)
  const indexOf = ({ focusAreas }: Instrument): readonly string[] =>
    focusAreas.filter(({ inIndex }) => inIndex).map(({ code }) => code)
  const isIndexAlike =
    indexOf(a).every((code) => codes.includes(code)) && indexOf(b).every((code) => codes.includes(code))
  return isIndexAlike ? [...codes, indexScale] : codes
}

function isAskedAlike(area: FocusArea, a: Instrument, other: FocusArea, b: Instrument): boolean {
  return (
    area.inIndex === other.inIndex &&
    area.minimumAnsweredFraction === other.minimumAnsweredFraction &&
    wordingOf(area, a) === wordingOf(other, b)
  )
}

/** Everything of an area that an answer depends on, as one text. */
function wordingOf(area: FocusArea, instrument: Instrument): string {
  const items = itemsByCode(instrument)
  const lines = area.items.map(({ code, reversed }) => {
    const item = items.get(code)
    return JSON.stringify([code, reversed, item?.kind, item?.stem.sv, item?.stem.en])
  })
  return lines.sort().join('\n')
}
