import type { AskPersonResult } from '~/http/asking-result'
import { askingTexts } from '~/texts/management-asking'
import { FormFaultSummary } from '../forms/form-fault-summary'
import { useTexts } from '../layout/language'

/** Why a person was not invited. */
export function PersonFaults({ result }: { readonly result: Extract<AskPersonResult, { kind: 'faults' }> }) {
  const { person: texts } = useTexts(askingTexts)
  const labels: Readonly<Record<string, string>> = {
    name: texts.name,
    email: texts.email,
    districtId: texts.district,
    unitId: texts.unit,
    role: texts.role,
    tenureBand: texts.tenure,
    lastDay: texts.lastDay,
    language: texts.language,
  }
  return (
    <FormFaultSummary
      title={texts.faultsTitle}
      faults={result.faults}
      labels={labels}
      others={[
        ...result.problems.map(({ field, problem }) => ({
          anchor: field,
          text: `${labels[field]}: ${texts.problem[problem]}`,
        })),
        ...(result.namesOnTwice.length === 0
          ? []
          : [{ anchor: 'name', text: texts.namesOnTwice(result.namesOnTwice.join(', ')) }]),
        ...(result.refused === null ? [] : [{ text: texts[result.refused] }]),
      ]}
    />
  )
}
