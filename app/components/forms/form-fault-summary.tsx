import type { FormFaults } from '~/http/form-fault'
import { formFaultTexts, wordFault } from '~/texts/form-faults'
import { useTexts } from '../layout/language'
import { FaultSummary, type SummarisedFault } from './fault-summary'

/** The faults of a form's fields by their labels, and those that are about no field. */
export function FormFaultSummary({
  title,
  faults,
  labels,
  others = [],
}: {
  readonly title: string
  readonly faults: FormFaults
  readonly labels: Readonly<Record<string, string>>
  readonly others?: readonly SummarisedFault[]
}) {
  const wording = useTexts(formFaultTexts)
  const ofFields = Object.entries(faults).map(([field, fault]) => {
    const label = labels[field]
    const text = wordFault(wording, fault)
    return label === undefined ? { text } : { anchor: field, text: `${label}: ${text}` }
  })
  return <FaultSummary title={title} faults={[...ofFields, ...others]} />
}
