import type { FormFault } from '~/http/form-fault'
import type { OrganisationEditResult } from '~/http/organisation-edit-result'
import { formFaultTexts, wordFault } from '~/texts/form-faults'
import { organisationEditTexts } from '~/texts/management-organisation-edit'
import { organisationFaultTexts } from '~/texts/management-organisation-faults'
import { FaultSummary } from '../forms/fault-summary'
import { useTexts } from '../layout/language'

/** Why an edit of the organisation was not taken. */
export function EditFaults({ result }: { readonly result: OrganisationEditResult | undefined }) {
  const texts = useTexts(organisationEditTexts)
  const wording = useTexts(organisationFaultTexts)
  const fieldWording = useTexts(formFaultTexts)
  if (result === undefined || result.kind === 'review') return null
  if (result.kind === 'refused') {
    const anchor = result.reason === 'codeTaken' ? { anchor: 'id' } : {}
    return <FaultSummary title={texts.faultsTitle} faults={[{ ...anchor, text: texts[result.reason] }]} />
  }
  if (result.kind === 'doesNotFit') {
    const faults = result.faults.map(({ subject, code, parameters }) => ({
      text: `${subject.name}: ${wording.row[code](parameters)}`,
    }))
    return <FaultSummary title={texts.faultsTitle} faults={faults} />
  }
  const faults = Object.entries(result.faults).map(([field, fault]) => ({
    anchor: field,
    text: `${labelOf(field)}${wordOf(field, fault)}`,
  }))
  return <FaultSummary title={texts.faultsTitle} faults={faults} />

  function labelOf(field: string): string {
    const labels: Readonly<Record<string, string>> = { ...texts.field, id: texts.code }
    return labels[field] === undefined ? '' : `${labels[field]}: `
  }
  function wordOf(field: string, fault: FormFault): string {
    return field === 'id' && fault.kind === 'unusable' ? texts.badCode : wordFault(fieldWording, fault)
  }
}
