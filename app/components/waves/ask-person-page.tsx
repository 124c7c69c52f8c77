import type { AskPersonResult } from '~/http/asking-result'
import { organisationPath, wavePath, wavesPath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { askingTexts } from '~/texts/management-asking'
import { wavesTexts } from '~/texts/management-waves'
import { useLanguage, useTexts } from '../layout/language'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { PersonFaults } from './person-faults'
import { PersonForm } from './person-form'

type Option = { readonly value: string; readonly label: string }

/** Inviting one person. */
export function AskPersonPage({
  wave,
  districts,
  units,
  result,
}: {
  readonly wave: Wave
  readonly districts: readonly Option[]
  readonly units: readonly Option[]
  readonly result: Extract<AskPersonResult, { kind: 'faults' }> | undefined
}) {
  const { person: texts } = useTexts(askingTexts)
  const { title, toOrganisation } = useTexts(wavesTexts)
  const name = wave.name[useLanguage()]
  return (
    <StaffPage>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        crumbs={[
          { label: title, href: wavesPath },
          { label: name, href: wavePath(wave.waveId) },
        ]}
      />
      {result !== undefined && <PersonFaults result={result} />}
      <div className="kv-grid">
        <div className="ds-card kv-panel kv-c8" data-color="neutral">
          {districts.length === 0 ? (
            <p>
              {texts.noOrganisation}{' '}
              <a className="kv-link" href={organisationPath}>
                {toOrganisation}
              </a>
            </p>
          ) : (
            <PersonForm wave={wave} districts={districts} units={units} result={result} />
          )}
        </div>
      </div>
    </StaffPage>
  )
}
