import { numberFormat } from '~/domain/report/number-format'
import { widestMeasured, type ReleaseAudit } from '~/domain/release/release-audit'
import type { LocalisedText } from '~/domain/instrument/localised-text'
import { auditTexts } from '~/texts/audit'
import { useLanguage, useTexts } from '../layout/language'
import { Panel } from '../layout/panel'
import { ScrollArea } from '../layout/table-toggle'

type Row = { readonly waveId: string; readonly name: LocalisedText; readonly audit: ReleaseAudit | null }

/** What the audit tried on each released wave. */
export function AuditPanel({ waves }: { readonly waves: readonly Row[] }) {
  const texts = useTexts(auditTexts)
  return (
    <div className="kv-text__card">
      <Panel id="granskning" title={texts.heading} sub={texts.lead} foot={<p>{texts.explanation}</p>}>
        <AuditTable waves={waves} />
      </Panel>
    </div>
  )
}

function AuditTable({ waves }: { readonly waves: readonly Row[] }) {
  const texts = useTexts(auditTexts)
  const language = useLanguage()
  if (waves.length === 0) return <p>{texts.none}</p>
  const { wave, ...columns } = texts.columns
  const heads = Object.values(columns)
  return (
    <ScrollArea label={texts.scroll}>
      <table className="ds-table kv-table kv-folds">
        <thead>
          <tr>
            <th scope="col">{wave}</th>
            {heads.map((head) => (
              <th scope="col" className="kv-r" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {waves.map(({ waveId, name, audit }) => (
            <tr key={waveId}>
              <th scope="row">{name[language]}</th>
              {(audit === null ? [texts.before, '', '', ''] : cellsOf(audit, language)).map((text, at) => (
                <td className="kv-r" key={at} data-label={heads[at]}>
                  {text === '' ? '–' : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}

function cellsOf(audit: ReleaseAudit, language: 'sv' | 'en'): readonly string[] {
  const { whole } = numberFormat(language)
  const { measured, measuredAtLeast, nothingHidden } = auditTexts[language]
  const narrowest = audit.narrowestMean
  return [
    ...[audit.sums, audit.sought, audit.hiddenFurther].map(whole),
    narrowest === null
      ? nothingHidden
      : narrowest >= widestMeasured
        ? measuredAtLeast(whole(widestMeasured))
        : measured(whole(narrowest)),
  ]
}
