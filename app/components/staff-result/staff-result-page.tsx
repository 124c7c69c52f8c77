import type { ReactNode } from 'react'
import type { Language } from '~/domain/instrument/languages'
import type { StaffResult } from '~/domain/plan/staff-result'
import { protectionPath } from '~/http/paths'
import { staffResultTexts } from '~/texts/staff-result'
import { ActionList } from './action-list'
import { AreaList } from './area-list'
import { PlaceResult } from './place-result'
import { UnitForm } from './unit-form'

/** How it went and what was decided, for those who work there. */
export function StaffResultPage({
  result,
  language,
  action,
  ownPhone,
  foot,
}: {
  readonly result: StaffResult
  readonly language: Language
  /** Where the form that chooses a unit leads. */
  readonly action: string
  /** On a shared screen nothing is chosen: the address to open elsewhere. */
  readonly ownPhone?: string | undefined
  readonly foot?: ReactNode
}) {
  const texts = staffResultTexts[language]
  const { answers, closedOn, chosen } = result
  return (
    <main className="kv-main kv-after" id="innehall">
      <p className="kv-eyebrow">{result.name}</p>
      <h1>{texts.heading}</h1>
      <p className="kv-lead">{answers === null ? texts.leadFew(closedOn) : texts.lead(closedOn, answers)}</p>
      {answers !== null && <City result={result} language={language} />}
      <section aria-labelledby="bestamt">
        <h2 id="bestamt">{texts.decidedTitle}</h2>
        <CityActions result={result} language={language} />
      </section>
      <section aria-labelledby="din-enhet">
        <h2 id="din-enhet">{texts.unitTitle}</h2>
        {ownPhone === undefined ? (
          <UnitForm places={result.places} chosen={chosen} language={language} action={action} />
        ) : (
          <p>{texts.onOwnPhone(ownPhone)}</p>
        )}
        {chosen !== null && <PlaceResult chosen={chosen} actions={result.actions} language={language} />}
      </section>
      <section className="kv-anon" aria-labelledby="skydd">
        <h2 id="skydd">{texts.protectionTitle}</h2>
        {texts.protection(String(result.minimumCellSize), String(result.minimumDetailSize)).map((text) => (
          <p key={text}>{text}</p>
        ))}
        {ownPhone === undefined && (
          <p>
            <a href={protectionPath}>{texts.protectionLink}</a>
          </p>
        )}
      </section>
      {foot}
    </main>
  )
}

type Part = { readonly result: StaffResult; readonly language: Language }

function City({ result, language }: Part) {
  const texts = staffResultTexts[language]
  const { index, strongest, weakest } = result
  return (
    <section aria-labelledby="staden">
      <h2 id="staden">{texts.cityTitle}</h2>
      {strongest.length === 0 ? (
        <p>{texts.noAreas}</p>
      ) : (
        <>
          <p>
            {index !== null && texts.cityIndex(index)} {texts.scale}
          </p>
          <AreaList title={texts.strongest} areas={strongest} language={language} />
          {weakest.length > 0 && <AreaList title={texts.weakest} areas={weakest} language={language} />}
        </>
      )}
    </section>
  )
}

function CityActions({ result, language }: Part) {
  const texts = staffResultTexts[language]
  const { actions, noActionReason } = result
  if (actions.city.length > 0) return <ActionList actions={actions.city} language={language} />
  if (actions.areAny) return <p>{texts.nothingForCity}</p>
  return <p>{noActionReason ? texts.noAction(noActionReason) : texts.nothingDecided}</p>
}
