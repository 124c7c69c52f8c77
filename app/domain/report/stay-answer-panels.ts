import type { LowArea } from '../analysis/low-areas'
import type { Instrument } from '../instrument/instrument'
import { indexAxis } from './axis'
import { numberCell, textCell } from './data-table'
import { indexFigure } from './figure'
import { roundHalfAway } from './number-format'
import { type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'
import { besideName, byPlace, isAsked, placeName, type StayBasis } from './stay-basis'
import { waveName } from './wave-heading'

/** Where workload or leadership lies low, one row for each group and area. */
export function lowPanel(basis: StayBasis): RetentionPanel {
  const { answers, words, stay } = basis
  const { format } = words
  const title = stay.lowTitle
  if (answers.low === undefined) return { kind: 'absent', title, text: stay.lowAbsent }
  const { pulse, signals, looked } = answers.low
  const wave = waveName(pulse.wave, words)
  const rows = byPlace(
    signals.filter(({ cell }) => isAsked(cell, basis)),
    ({ cell }) => cell,
    basis,
  ).flatMap((signal) => lowRow(signal, areaTitle(pulse.instrument, signal.scale, basis), basis))
  const extents = rows.flatMap(({ figure, reference }) => [
    ...(figure.kind === 'shown' ? [figure.low, figure.high] : []),
    ...(reference === undefined ? [] : [reference.low, reference.high]),
  ])
  return retentionPanel(
    {
      id: 'lagt-index',
      title,
      sub: stay.lowSub(wave),
      caption: `${title}, ${wave}`,
      keys: [
        { mark: 'own', text: stay.lowKey },
        { mark: 'reference', text: stay.lowCity },
      ],
      notes: [stay.lowNote(format.whole(looked))],
      names: 'phrases',
      labelColumn: stay.place,
      valueColumn: words.index,
      intervalColumn: words.interval,
      more: [
        { label: stay.lowDrawn, kind: 'number' },
        { label: words.city, kind: 'number' },
      ],
      axis: indexAxis(extents, format.whole),
      rows,
      absent: stay.lowNone(format.whole(looked), wave),
    },
    words,
  )
}

function lowRow(
  { cell, scale, estimate, shrunken, city }: LowArea,
  area: string,
  basis: StayBasis,
): readonly PanelRow[] {
  const { words, stay } = basis
  const own = estimate.interval && indexFigure(estimate.mean, estimate.interval, words)
  const reference = city.interval && indexFigure(city.mean, city.interval, words)
  if (own === undefined || reference === undefined) return []
  const drawn = words.format.whole(shrunken)
  const name = placeName(cell, basis)
  return [
    {
      key: `${name} ${scale}`,
      label: name,
      detail: stay.lowDetail(area, besideName(cell, basis)),
      isFinding: true,
      figure: own,
      reference,
      more: [
        {
          cell: { kind: 'text', text: drawn, weight: 'normal' },
          value: numberCell(roundHalfAway(shrunken), drawn),
        },
        {
          cell: { kind: 'text', text: reference.text, weight: 'subtle' },
          value: numberCell(reference.value, reference.text),
        },
      ],
    },
  ]
}

/** Where intention to stay has fallen since the wave before. */
export function fallPanel(basis: StayBasis): RetentionPanel {
  const { answers, words, stay } = basis
  const { format } = words
  const title = stay.fallTitle
  if (answers.falling === undefined) return { kind: 'absent', title, text: stay.fallAbsent }
  const { pulse, previous, signals, looked } = answers.falling
  const [wave, before] = [waveName(pulse.wave, words), waveName(previous.wave, words)]
  const rows = byPlace(
    signals.filter(({ cell }) => isAsked(cell, basis)),
    ({ cell }) => cell,
    basis,
  ).flatMap(({ cell, estimate, previous: earlier, comparison }): readonly PanelRow[] => {
    const figure = estimate.interval && indexFigure(estimate.mean, estimate.interval, words)
    if (figure === undefined) return []
    const { difference, interval } = comparison
    const change = `${format.signed(difference)} (${format.range(interval.low, interval.high)})`
    const was = format.whole(earlier.mean)
    return [
      {
        key: placeName(cell, basis),
        label: placeName(cell, basis),
        ...(besideName(cell, basis) === '' ? {} : { detail: besideName(cell, basis) }),
        isFinding: true,
        figure,
        previous: roundHalfAway(earlier.mean),
        more: [
          {
            cell: { kind: 'text', text: was, weight: 'subtle' },
            value: numberCell(roundHalfAway(earlier.mean), was),
          },
          { cell: { kind: 'text', text: change, weight: 'normal' }, value: textCell(change) },
        ],
      },
    ]
  })
  const extents = rows.flatMap(({ figure, previous: was }) => [
    ...(figure.kind === 'shown' ? [figure.low, figure.high] : []),
    ...(was === undefined ? [] : [was]),
  ])
  return retentionPanel(
    {
      id: 'vilja-att-vara-kvar',
      title,
      sub: stay.fallSub(wave, before),
      caption: `${title}, ${wave}`,
      keys: [
        { mark: 'own', text: stay.fallKeyNow(wave) },
        { mark: 'previous', text: before },
      ],
      notes: [stay.fallNote(format.whole(looked))],
      names: 'phrases',
      labelColumn: stay.place,
      valueColumn: words.index,
      intervalColumn: words.interval,
      more: [
        { label: stay.fallBefore, kind: 'number' },
        { label: stay.fallChange, kind: 'text' },
      ],
      axis: indexAxis(extents, format.whole),
      rows,
      absent: stay.fallNone(format.whole(looked), wave, before),
    },
    words,
  )
}

export function areaTitle({ focusAreas }: Instrument, code: string, { language }: StayBasis): string {
  return focusAreas.find((area) => area.code === code)?.title[language] ?? code
}
