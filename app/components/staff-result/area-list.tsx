import type { Language } from '~/domain/instrument/languages'
import type { AreaLine } from '~/domain/plan/staff-result'
import { staffResultTexts } from '~/texts/staff-result'
import { Bar } from './bar'

/** Some focus areas of the whole city: how they stand and where they have gone. */
export function AreaList({
  title,
  areas,
  language,
}: {
  readonly title: string
  readonly areas: readonly AreaLine[]
  readonly language: Language
}) {
  const texts = staffResultTexts[language]
  return (
    <div className="kv-areas">
      <h3>{title}</h3>
      <ul>
        {areas.map(({ code, title: area, value, text, change }) => (
          <li key={code}>
            <span className="kv-areas__name">{area}</span> <b>{text}</b>
            <Bar value={value} />
            {change !== undefined && <span className="kv-areas__change">{texts.change(change)}</span>}
          </li>
        ))}
      </ul>
    </div>
  )
}
