import { newcomerMonths } from '../retention/tally-quarters'
import { areaKey } from '../retention/retention-area'
import type { ToldBand } from '../retention/newcomers-due'
import { type TableCell, textCell } from './data-table'
import {
  besideName,
  byPlace,
  isAsked,
  placeName,
  quarterName,
  type StayBasis,
  windowName,
} from './stay-basis'
import type { TablePanel } from './table-panel'

/** Small units that two or more have left in one quarter: names, and nothing else. */
export function quitsPanel(basis: StayBasis): TablePanel {
  const { register, stay, words } = basis
  const title = stay.quitsTitle
  const window = register?.signals.window
  if (register === undefined || window === undefined) return { kind: 'absent', title, text: stay.quitsAbsent }
  const when = windowName(window, basis)
  const units = byPlace(
    register.signals.quitsTogether.filter((area) => isAsked(area, basis)),
    (area) => area,
    basis,
  )
  if (units.length === 0)
    return { kind: 'absent', title, text: stay.quitsNone(when), notes: [stay.quitsSub(when), stay.quitsNote] }
  return {
    kind: 'shown',
    title,
    sub: stay.quitsSub(when),
    notes: [stay.quitsNote],
    table: {
      id: 'slutat-nara-varandra',
      caption: `${title}, ${when}`,
      columns: [stay.unit, words.district, stay.quitsColumn, stay.quitsWindow].map((label) => ({
        label,
        kind: 'text',
      })),
      rows: units.map((area) => [
        textCell(placeName(area, basis)),
        textCell(besideName(area, basis)),
        textCell(stay.quitsSign),
        textCell(when),
      ]),
    },
  }
}

/** How many reach months 3, 9 and 18: of the districts and the city, or of one district and its units. */
export function newcomersPanel(basis: StayBasis): TablePanel {
  const { register, stay, words, district } = basis
  const { format } = words
  const quarter = register === undefined ? '' : quarterName(register.signals.coming, basis)
  const due = (register?.signals.newcomers ?? []).filter(({ area }) =>
    district === undefined ? area.grouping !== 'unit' : isAsked(area, basis) || area.grouping === 'city',
  )
  const title = stay.newTitle(quarter)
  const areas = byPlace(
    [...new Map(due.map(({ area }) => [areaKey(area), area])).values()],
    (area) => area,
    basis,
  )
  if (areas.length === 0) return { kind: 'absent', title: title.replace(/, $/, ''), text: stay.newAbsent }
  const cellOf = (heads: ToldBand | undefined): TableCell =>
    heads?.kind === 'shown' ? textCell(format.range(heads.from, heads.to)) : { kind: 'few', text: stay.few }
  return {
    kind: 'shown',
    title,
    sub: stay.newSub,
    notes: [stay.newNote],
    table: {
      id: 'nyanstallda',
      caption: title,
      columns: [
        { label: stay.place, kind: 'text' },
        ...newcomerMonths.map((months) => ({
          label: stay.newMonths(format.whole(months)),
          kind: 'number' as const,
        })),
      ],
      rows: areas.map((area) => [
        textCell(placeName(area, basis)),
        ...newcomerMonths.map((months) =>
          cellOf(due.find((one) => one.months === months && areaKey(one.area) === areaKey(area))?.heads),
        ),
      ]),
    },
  }
}
