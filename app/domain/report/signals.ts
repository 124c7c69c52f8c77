import { fewestAnswers, smallestDifference } from '../analysis/attention-list'
import { type Axis, indexAxis } from './axis'
import { type DataTable, intervalCell, none, numberCell, textCell, valueCell } from './data-table'
import type { KeyEntry, RowTarget } from './dot-chart'
import type { ShownFigure } from './figure'
import { type Finding, signalFindings } from './findings'
import { plainText, type RichText } from './rich-text'
import type { ResultBasis } from './result-basis'
import { waveName } from './wave-heading'
import type { Movement, Side } from './wording/signal-words'
import { inSentence, type Wording } from './wording/wording'

/** A gated, worded finding: only what is supported is told, strengths as well as weaknesses. */
export type Signal = {
  readonly key: string
  readonly direction: 'down' | 'up'
  /** "Handledning · Västra Hisingen". */
  readonly about: string
  readonly text: RichText
  readonly figure: ShownFigure
  readonly reference?: ShownFigure
  readonly previous?: number
  readonly target: RowTarget
  readonly link: string
}

export type Signals = {
  readonly title: string
  readonly sub: string
  readonly first: readonly Signal[]
  readonly rest: readonly Signal[]
  readonly showRest: string
  readonly keys: readonly KeyEntry[]
  readonly axis: Axis
  readonly nothing: string
  readonly comparisons: string
  readonly table: DataTable
}

const shownFirst = 4

export function signals(basis: ResultBasis, words: Wording): Signals {
  const told = toldTogether(signalFindings(basis, words)).map((group) => ({
    group,
    signal: signalOf(group, words),
  }))
  const { first, rest } = chooseFirst(told.map(({ signal }) => signal))
  const hasUnits = told.some(({ group: [lead] }) => lead.place?.isUnit === true)
  return {
    title: words.signal.title,
    sub: words.signal.sub(words.format.whole(smallestDifference), words.format.whole(fewestAnswers)),
    first,
    rest,
    showRest: words.signal.showRest(words.format.whole(rest.length)),
    axis: indexAxis(
      told.flatMap(({ signal: { figure, reference, previous } }) => [
        figure.low,
        figure.high,
        ...(reference === undefined ? [] : [reference.low, reference.high]),
        ...(previous === undefined ? [] : [previous]),
      ]),
      words.format.whole,
    ),
    keys: [
      { mark: 'own', text: hasUnits ? words.signal.keyOwnOrUnit : words.signal.keyOwn },
      { mark: 'reference', text: hasUnits ? words.signal.keyRestOrDistrict : words.signal.keyRest },
      ...(told.some(({ signal }) => signal.previous !== undefined)
        ? ([{ mark: 'previous', text: words.signal.keyBefore }] as const)
        : []),
    ],
    nothing: words.signal.nothing,
    comparisons: words.signal.comparisons(words.format.whole(basis.comparisonCount)),
    table: signalTable(
      told.map(({ signal }) => signal),
      waveName(basis.wave, words),
      words,
    ),
  }
}

/** What points the same way in the same district is one signal, led by its strongest finding. */
function toldTogether(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const isLevelOnly = finding.tellsLevel && !finding.tellsChange
    const key = `${finding.place?.key ?? ''}/${finding.direction}`
    const group = groups.get(key)
    // A movement is told by itself; a mere level joins what is already told of its district.
    if (group === undefined || !isLevelOnly)
      groups.set(group === undefined ? key : `${key}/${finding.area.code}`, [finding])
    else group.push(finding)
  }
  return [...groups.values()]
}

/** In their order, but both directions are always among them when there are both. */
function chooseFirst(all: readonly Signal[]): { first: readonly Signal[]; rest: readonly Signal[] } {
  const first = all.slice(0, shownFirst)
  const missing = (['up', 'down'] as const).find(
    (direction) => !first.some((signal) => signal.direction === direction),
  )
  const found = all.find((signal) => signal.direction === missing)
  const chosen = found === undefined ? first : [...first.slice(0, shownFirst - 1), found]
  return { first: chosen, rest: all.filter((signal) => !chosen.includes(signal)) }
}

function signalOf([lead, ...others]: readonly [Finding, ...Finding[]], words: Wording): Signal {
  const { place, area, figure, versus, change } = lead
  return {
    key: `${place?.key ?? ''}/${area.code}/${lead.direction}`,
    direction: lead.direction,
    about: `${area.title} · ${place?.name ?? words.city}`,
    text: [...sentenceOf(lead, words), ...alsoOf(others, lead.direction, words)],
    figure,
    ...(versus === undefined ? {} : { reference: versus.reference }),
    ...(lead.tellsChange && change !== undefined ? { previous: change.previous } : {}),
    target:
      place === null
        ? { kind: 'focusArea', code: area.code }
        : { kind: 'district', districtId: place.districtId },
    link: words.signal.see(place?.name ?? inSentence(area.title)),
  }
}

/** The sentence about one finding: its movement, its level, or both. */
export function sentenceOf(finding: Finding, words: Wording): RichText {
  const { area, figure, versus, change, place, tellsLevel, tellsChange } = finding
  const { signal } = words
  const size = words.format.whole(Math.abs(versus?.value ?? 0))
  const side: Side = (versus?.value ?? 0) < 0 ? 'below' : 'above'
  const rest = place?.isUnit === true ? signal.restOfDistrict : signal.restOfCity
  if (!tellsChange || change === undefined) return signal.level(area.title, figure.text, size, side, rest)
  const movement: Movement = {
    area: area.title,
    from: change.previousText,
    to: figure.text,
    direction: change.direction,
  }
  if (place === null) return [...signal.movementInCity(movement), ...alsoMoved(finding, words)]
  if (tellsLevel) return signal.movementAndLevel(movement, size, side)
  return [
    ...signal.movement(movement),
    ...(versus === undefined || versus.mark !== null ? [] : [signal.levelIsOrdinary]),
  ]
}

const alsoNamed = 3

/** The districts that moved with the city: by name while they are few. */
function alsoMoved({ alsoIn }: Finding, { signal, list, format }: Wording): RichText {
  if (alsoIn.length === 0) return []
  const isFew = alsoIn.length <= alsoNamed
  return [signal.alsoMoved(isFew ? list(alsoIn) : signal.districts(format.whole(alsoIn.length)))]
}

function alsoOf(others: readonly Finding[], direction: 'down' | 'up', words: Wording): RichText {
  if (others.length === 0) return []
  const names = others.slice(0, alsoNamed).map(({ area }) => inSentence(area.title))
  return [words.signal.alsoLevel(words.list(names), names.length, direction === 'down' ? 'below' : 'above')]
}

function signalTable(all: readonly Signal[], wave: string, words: Wording): DataTable {
  return {
    id: 'signaler',
    caption: words.signal.tableCaption(wave),
    columns: [
      { label: words.focusArea, kind: 'text' },
      { label: words.signal.tableFinding, kind: 'text' },
      { label: words.signal.tableNow, kind: 'number' },
      { label: words.interval, kind: 'interval' },
      { label: words.signal.tableBefore, kind: 'number' },
      { label: words.signal.tableRest, kind: 'number' },
    ],
    rows: all.map(({ about, text, figure, previous, reference }) => [
      textCell(about),
      textCell(plainText(text)),
      valueCell(figure),
      intervalCell(figure),
      previous === undefined ? none : numberCell(previous, words.format.whole(previous)),
      reference === undefined ? none : valueCell(reference),
    ]),
  }
}
