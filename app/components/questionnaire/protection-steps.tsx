import type { RespondentIntroTexts } from '~/texts/respondent-intro'
import { EnvelopePicture } from './envelope-picture'
import { Icon } from './icons'

/** How the answers are kept apart from the person, and what that cannot help against. */
export function ProtectionSteps({
  texts,
  k,
  isExit,
}: {
  readonly texts: RespondentIntroTexts
  readonly k: number
  readonly isExit: boolean
}) {
  const { steps, limits } = texts
  return (
    <>
      <details className="kv-more">
        <summary>
          <Icon name="more" />
          {steps.heading}
        </summary>
        <p>{steps.lead}</p>
        <ol className="kv-steps">
          <Step picture="outer" title={steps.outer.title} text={steps.outer.text} />
          <Step picture="inner" title={steps.inner.title} text={steps.inner.text} />
          <Step picture="box" title={steps.box.title} text={steps.box.text(k)} />
        </ol>
      </details>
      <details className="kv-more">
        <summary>
          <Icon name="more" />
          {limits.heading}
        </summary>
        <ul className="kv-limits">
          {isExit && <li>{limits.exit}</li>}
          <li>{limits.server}</li>
          <li>{limits.device}</li>
          <li>{limits.words}</li>
          <li>{limits.final}</li>
        </ul>
      </details>
    </>
  )
}

function Step({
  picture,
  title,
  text,
}: {
  readonly picture: 'outer' | 'inner' | 'box'
  readonly title: string
  readonly text: string
}) {
  return (
    <li>
      <EnvelopePicture of={picture} />
      <div>
        <b>{title}</b>
        <p>{text}</p>
      </div>
    </li>
  )
}
