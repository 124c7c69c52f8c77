import type { Language } from '../instrument/localised-text'
import type { DistrictId } from '../organisation/organisation'
import type { RegisterForecast } from '../retention/forecast-register'
import { countAxis } from './count-axis'
import { numberCell, textCell } from './data-table'
import { type PanelRow, type RetentionPanel, retentionPanel } from './retention-panel'
import { departuresFigure, staffBand } from './staffing-report'
import { staffingWords } from './wording/staffing-words'
import { wordingIn } from './wording/wording'

/** Expected departures of one district within 3, 6 and 12 months, beside those that are known already. */
export function districtStaffingPanel(
  forecast: RegisterForecast | undefined,
  district: { readonly districtId: DistrictId; readonly name: string },
  language: Language,
): RetentionPanel {
  const words = wordingIn(language)
  const staffing = staffingWords[language]
  const { format } = words
  const title = staffing.districtTitle
  const horizons = (forecast?.horizons ?? []).toSorted((a, b) => a.months - b.months)
  const rows = horizons.map(({ months, districts, known }): PanelRow => {
    const of = districts.get(district.districtId)
    const leaving = known.get(district.districtId)
    const knownText = leaving === undefined ? staffing.fewKnown : format.whole(leaving)
    return {
      key: String(months),
      label: staffing.within(format.whole(months)),
      figure: of === undefined ? { kind: 'few', text: staffing.few } : departuresFigure(of, words),
      more: [
        {
          cell: { kind: 'text', text: knownText, weight: 'subtle' },
          value: leaving === undefined ? textCell(knownText) : numberCell(leaving, knownText),
        },
      ],
    }
  })
  const staff = horizons[0]?.districts.get(district.districtId)?.staff
  const vacancy = forecast?.vacancies.get(district.districtId)
  const highs = rows.flatMap(({ figure }) => (figure.kind === 'shown' ? [figure.high] : []))
  return retentionPanel(
    {
      id: 'vantade',
      title,
      sub: staffing.districtSub(district.name, staff === undefined ? staffing.few : staffBand(staff, words)),
      caption: `${title}, ${district.name}`,
      notes: [
        staffing.knownNote,
        ...(vacancy === undefined
          ? []
          : [
              staffing.districtVacancies(
                format.decimal(vacancy.posts, vacancy.posts % 1 === 0 ? 0 : 1),
                String(vacancy.year),
              ),
            ]),
      ],
      names: 'words',
      labelColumn: staffing.horizon,
      valueColumn: staffing.expected,
      intervalColumn: staffing.interval,
      more: [{ label: staffing.known, kind: 'number' }],
      axis: countAxis(highs, format.whole),
      rows,
      absent: staffing.absent,
    },
    words,
  )
}
