import type { FormFault } from '~/http/form-fault'
import { formFaultTexts, wordFault } from '~/texts/form-faults'
import { useTexts } from './language'

/** What is wrong with the field above and what to do about it. */
export function FieldFault({
  id,
  fault,
  text,
}: {
  readonly id: string
  readonly fault?: FormFault | undefined
  readonly text?: string | undefined
}) {
  const wording = useTexts(formFaultTexts)
  return (
    <p className="ds-validation-message" data-field="validation" id={id}>
      {text ?? (fault && wordFault(wording, fault))}
    </p>
  )
}
