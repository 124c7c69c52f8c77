import type { DistrictId, Organisation } from '../organisation/organisation'
import type { ContextFigure } from '../register/context-figure'
import { none, numberCell, type TableCell, textCell } from './data-table'
import type { TablePanel } from './table-panel'
import { contextWords } from './wording/context-words'
import type { Wording } from './wording/wording'

export const contextMeasures = ['referrals', 'investigations', 'vacancies', 'workloadPoints'] as const

/** What a district says of its own years, the latest first. */
export function districtContextPanel(
  context: readonly ContextFigure[],
  district: { readonly districtId: DistrictId; readonly name: string },
  words: Wording,
): TablePanel {
  const texts = contextWords[words.language]
  const title = texts.title
  const years = context
    .filter(({ districtId }) => districtId === district.districtId)
    .toSorted((a, b) => b.year - a.year)
  if (years.length === 0) return { kind: 'absent', title, text: texts.absent }
  return {
    kind: 'shown',
    title,
    sub: texts.sub(district.name),
    notes: [texts.note],
    table: {
      id: 'distriktets-ar',
      caption: `${title}, ${district.name}`,
      columns: columnsFor(texts.year, words),
      rows: years.map((figure) => [textCell(String(figure.year)), ...cellsOf(figure, words)]),
    },
  }
}

/** The districts' latest years side by side: each with the year it stands for. */
export function cityContextPanel(
  context: readonly ContextFigure[],
  { districts }: Organisation,
  words: Wording,
): TablePanel {
  const texts = contextWords[words.language]
  const title = texts.title
  const latest = districts
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ districtId, name }) => {
      const [newest] = context
        .filter((figure) => figure.districtId === districtId)
        .toSorted((a, b) => b.year - a.year)
      return newest === undefined ? [] : [{ name, newest }]
    })
  if (latest.length === 0) return { kind: 'absent', title, text: texts.absent }
  const [year, ...columns] = columnsFor(texts.year, words)
  return {
    kind: 'shown',
    title,
    sub: texts.subCity,
    notes: [texts.note],
    table: {
      id: 'distriktets-ar',
      caption: title,
      columns: [{ label: words.district, kind: 'text' }, ...(year === undefined ? [] : [year]), ...columns],
      rows: latest.map(({ name, newest }) => [
        textCell(name),
        textCell(String(newest.year)),
        ...cellsOf(newest, words),
      ]),
    },
  }
}

function columnsFor(year: string, words: Wording) {
  const texts = contextWords[words.language]
  return [
    { label: year, kind: 'text' } as const,
    ...contextMeasures.map((measure) => ({ label: texts.measure[measure], kind: 'number' as const })),
  ]
}

function cellsOf(figure: ContextFigure, { format }: Wording): readonly TableCell[] {
  return contextMeasures.map((measure) => {
    const value = figure[measure]
    return value === null
      ? none
      : numberCell(
          value,
          measure !== 'vacancies' && value % 1 === 0 ? format.whole(value) : format.decimal(value, 1),
        )
  })
}
