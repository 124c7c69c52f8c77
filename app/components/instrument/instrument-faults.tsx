import type { InstrumentFault } from '~/domain/instrument/instrument-fault'
import { instrumentFaultTexts } from '~/texts/management-instrument-faults'
import { useTexts } from '../layout/language'

/** What is wrong with a definition, each fault with its place. */
export function InstrumentFaults({ faults }: { readonly faults: readonly InstrumentFault[] }) {
  const texts = useTexts(instrumentFaultTexts)
  return (
    <ol className="kv-faults">
      {faults.map(({ path, code, parameters }, at) => (
        <li key={at}>
          <code className="kv-code">{texts.place(path)}</code>
          <br />
          {texts[code](parameters)}
        </li>
      ))}
    </ol>
  )
}
