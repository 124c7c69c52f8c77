import { newProgrammePath } from '~/http/paths'
import { programmesTexts } from '~/texts/management-programmes'
import { useTexts } from '../layout/language'
import { Panel } from '../layout/panel'

/** The three kinds to choose from. */
export function NewProgrammePanel({ isFirst }: { readonly isFirst: boolean }) {
  const texts = useTexts(programmesTexts)
  return (
    <Panel
      id="nytt"
      title={isFirst ? texts.emptyTitle : texts.newTitle}
      sub={isFirst ? texts.emptyText : undefined}
    >
      <dl className="kv-terms">
        {(['rounds', 'leaving', 'introduction'] as const).map((kind) => (
          <div key={kind}>
            <dt>
              <a className="kv-link" href={newProgrammePath(kind)}>
                {texts.kind[kind]}
              </a>
            </dt>
            <dd>{texts.kindText[kind]}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
