import type { NewWaveResult } from '~/http/new-wave-result'
import { wavesPath } from '~/http/paths'
import type { instrumentKinds } from '~/domain/instrument/instrument'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import { wavesTexts } from '~/texts/management-waves'
import { FormFaultSummary } from '../forms/form-fault-summary'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { NewWaveForm } from './new-wave-form'
import { NoWaves } from './no-waves'

type OfferedInstrument = {
  readonly code: string
  readonly version: number
  readonly kind: (typeof instrumentKinds)[number]
  readonly title: LocalisedText
}

/** Opening a wave. */
export function NewWavePage({
  instruments,
  waves,
  today,
  result,
}: {
  readonly instruments: readonly OfferedInstrument[]
  /** How many there are; the form carries it, so that it opens one wave however often it is sent. */
  readonly waves: number
  readonly today: string
  readonly result: NewWaveResult | undefined
}) {
  const { form: texts, kind: kinds, title } = useTexts(wavesTexts)
  const language = useLanguage()
  const refused = result?.refused ?? null
  const refusal =
    refused === 'onlyOneName' || refused === 'openedMeanwhile'
      ? texts[refused]
      : refused && texts.refused[refused]
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={texts.lead} crumbs={[{ label: title, href: wavesPath }]} />
      {result !== undefined && (
        <FormFaultSummary
          title={texts.faultsTitle}
          faults={result.faults}
          labels={{
            instrument: texts.instrument,
            nameSv: texts.nameSv,
            nameEn: texts.nameEn,
            opensOn: texts.opensOn,
            closesOn: texts.closesOn,
            minimumCellSize: texts.k,
            minimumDetailSize: texts.detail,
          }}
          others={refusal === null ? [] : [{ anchor: anchorOf(refused), text: refusal }]}
        />
      )}
      {instruments.length === 0 ? (
        <NoWaves hasOrganisation hasInstrument={false} />
      ) : (
        <NewWaveForm
          waves={waves}
          instruments={instruments.map((one) => ({
            value: `${one.code} ${one.version}`,
            label: texts.instrumentOption(one.title[language], kinds[one.kind].toLowerCase(), one.version),
          }))}
          given={result?.given ?? { opensOn: today }}
          faults={result?.faults ?? {}}
        />
      )}
    </StaffPage>
  )
}

function anchorOf(refused: NewWaveResult['refused']): string {
  if (refused === 'badDates' || refused === 'exitNeedsNoClosingDate') return 'closesOn'
  if (refused === 'cellSizeTooLow') return 'minimumDetailSize'
  return refused === 'onlyOneName' ? 'nameSv' : 'instrument'
}
