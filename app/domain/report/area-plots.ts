import type { PlotRequest } from './development'
import { changeOf, districtName, type ResultBasis } from './result-basis'
import { shownChange } from './versus'
import type { Wording } from './wording/wording'

/** One scale over the waves: the city, then every district in the city's order, each beside the city. */
export function areaPlots(basis: ResultBasis, code: string, words: Wording): readonly PlotRequest[] {
  const { city, districts } = basis.analysis
  const request = (cell: typeof city | (typeof districts)[number]) => {
    const change = shownChange(changeOf(basis, cell.cell, code), words)
    return { scale: code, ...(change === undefined ? {} : { change }) }
  }
  return [
    {
      ...request(city),
      key: 'city',
      title: words.city,
      cellIn: (analysis) => analysis.city,
      isBesideCity: false,
    },
    ...districts.flatMap((district): PlotRequest[] => {
      const { districtId } = district.cell
      if (districtId === null) return []
      return [
        {
          ...request(district),
          key: districtId,
          title: districtName(basis.organisation, districtId),
          cellIn: (analysis) => analysis.districts.find(({ cell }) => cell.districtId === districtId),
          isBesideCity: true,
        },
      ]
    }),
  ]
}
