import type { DistrictId } from '../organisation/organisation'
import type { AnalysedTurnover, RetentionAnalysis } from '../retention/analyse-retention'
import { areaKey, type RetentionArea } from '../retention/retention-area'
import { type TurnoverDefinition, turnoverDefinitions } from '../retention/turnover-figures'
import { countAxis } from './count-axis'
import { numberCell, textCell } from './data-table'
import type { Few, ShownFigure } from './figure'
import { numberFigure, type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'
import type { TurnoverWords } from './wording/turnover-words'
import type { Wording } from './wording/wording'

/** What a definition is called, how it is worked out and whom it is about. */
export type DefinitionText = { readonly name: string; readonly formula: string; readonly population: string }

export type TurnoverBasis = {
  /** The year that is shown, of every area that the reader may see. */
  readonly current: RetentionAnalysis
  /** The year before, for the city and the chosen area; absent for the first. */
  readonly before?: RetentionAnalysis
  readonly district?: DistrictId
  readonly definitions: Readonly<Record<TurnoverDefinition, DefinitionText>>
  /** Who counts. */
  readonly staff: string
  readonly nameOf: (area: RetentionArea) => string
  readonly words: Wording
  readonly turnover: TurnoverWords
}

const rateDefinitions: ReadonlySet<TurnoverDefinition> = new Set(['ownRequestRate', 'externalRate'])

export function chosenArea({ district }: TurnoverBasis): RetentionArea {
  return district === undefined ? { grouping: 'city' } : { grouping: 'district', districtId: district }
}

export function yearName({ current, turnover }: TurnoverBasis): string {
  return turnover.yearName(current.period.from, current.period.to)
}

/** All definitions side by side, each with its formula under it, beside the year before. */
export function definitionPanel(basis: TurnoverBasis): RetentionPanel {
  const { current, before, definitions, staff, words, turnover, nameOf } = basis
  const area = chosenArea(basis)
  const own = turnoverOf(current, area)
  const earlier = before && turnoverOf(before, area)
  const rows = turnoverDefinitions.map((definition): PanelRow => {
    const { name, formula, population } = definitions[definition]
    const past = turnoverFigure(earlier, definition, basis)
    return {
      key: definition,
      label: name,
      detail: `${formula}. ${population}.`,
      figure: turnoverFigure(own, definition, basis),
      ...(past.kind === 'shown' ? { previous: past.value } : {}),
      more:
        before === undefined
          ? []
          : [
              {
                cell: { kind: 'text', text: past.text, weight: 'subtle' },
                value: past.kind === 'shown' ? numberCell(past.value, past.text) : textCell(past.text),
              },
            ],
    }
  })
  const place = nameOf(area)
  const year = yearName(basis)
  const shown = rows.flatMap(({ figure, previous }) =>
    figure.kind === 'shown' ? [figure.high, previous ?? 0] : [],
  )
  return retentionPanel(
    {
      id: 'omsattning',
      title: turnover.definitionsTitle,
      sub: turnover.definitionsSub(place, year),
      caption: `${turnover.definitionsTitle}, ${place}, ${year}`,
      keys: [
        { mark: 'own', text: turnover.keyNow(year) },
        ...(before === undefined
          ? []
          : [
              {
                mark: 'previous' as const,
                text: turnover.keyBefore(turnover.yearName(before.period.from, before.period.to)),
              },
            ]),
      ],
      notes: [staff],
      names: 'sentences',
      labelColumn: turnover.definition,
      valueColumn: turnover.now,
      intervalColumn: words.interval,
      more: before === undefined ? [] : [{ label: turnover.before, kind: 'number' }],
      axis: countAxis(shown, words.format.whole),
      rows,
      absent: turnover.definitionsAbsent,
    },
    words,
  )
}

export function turnoverOf(analysis: RetentionAnalysis, area: RetentionArea): AnalysedTurnover | undefined {
  const { from, to } = analysis.period
  return analysis.turnover.find(
    (one) => one.period.from === from && one.period.to === to && areaKey(one.area) === areaKey(area),
  )
}

/** One definition of one area. */
export function turnoverFigure(
  of: AnalysedTurnover | undefined,
  definition: TurnoverDefinition,
  { words, turnover }: TurnoverBasis,
): ShownFigure | Few {
  const figure = of?.kind === 'shown' ? of.figures.find((one) => one.definition === definition) : undefined
  if (figure === undefined || figure.kind === 'suppressed') return { kind: 'few', text: turnover.few }
  if (figure.kind === 'undefined')
    return { kind: 'few', text: definition === 'attrition' ? turnover.singleYears : '–' }
  const { value, ciLow, ciHigh } = figure
  const percent = words.language === 'sv' ? '\u00a0%' : '%'
  const text = (written: string) => (rateDefinitions.has(definition) ? written : `${written}${percent}`)
  return numberFigure(value, { low: ciLow, high: ciHigh }, { decimals: 1, text }, words)
}
