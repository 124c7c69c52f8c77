import type { ActionChoices, ActionFields } from '~/domain/plan/action-choices'
import { longestActionText, longestOwner } from '~/domain/plan/action-limits'
import type { ActionProblem } from '~/domain/plan/check-action'
import type { Wave } from '~/domain/wave/wave'
import type { FormFaults } from '~/http/form-fault'
import { actionsPath } from '~/http/paths'
import { actionsTexts } from '~/texts/actions'
import { formFaultTexts, wordFault } from '~/texts/form-faults'
import { FormFaultSummary } from '../forms/form-fault-summary'
import { WordsField } from '../forms/words-field'
import { ChoiceField } from '../layout/choice-field'
import { useLanguage, useTexts } from '../layout/language'
import { Notice } from '../layout/notice'
import { StaffPage } from '../layout/page'
import { PageHead } from '../layout/page-head'
import { TextField } from '../layout/text-field'

const states = ['decided', 'underWay', 'done', 'dropped'] as const

/** What was filled in and is not taken. */
export type ActionRefusal = {
  readonly given: ActionFields
  readonly faults: FormFaults
  readonly problems: readonly (ActionProblem | 'notYours' | 'notClosed')[]
}

/** One action: a new one, or one that is there. */
export function ActionFormPage({
  title,
  address,
  wave,
  choices,
  isPublished,
  fields,
  refused,
}: {
  readonly title: 'newTitle' | 'changeTitle'
  readonly address: string
  readonly wave: Wave
  readonly choices: ActionChoices
  readonly isPublished: boolean
  readonly fields: ActionFields
  readonly refused: ActionRefusal | undefined
}) {
  const texts = useTexts(actionsTexts)
  const wording = useTexts(formFaultTexts)
  const { label, hint } = texts
  const given = refused?.given ?? fields
  const faults = refused?.faults ?? {}
  const fault = (name: string): string | undefined => {
    const found = faults[name]
    if (found !== undefined) return wordFault(wording, found)
    return name === 'why' && refused?.problems.includes('whyMissing') ? texts.problem.whyMissing : undefined
  }
  const problems = (refused?.problems ?? []).map((problem) => ({
    ...(problem === 'whyMissing' ? { anchor: 'why' } : {}),
    text: texts.problem[problem],
  }))
  const words = (name: 'textSv' | 'textEn' | 'why', lang?: 'sv' | 'en') => (
    <WordsField
      name={name}
      label={label[name] ?? name}
      hint={hint[name]}
      value={given[name]}
      faultText={fault(name)}
      maxLength={longestActionText}
      {...(lang === undefined ? {} : { lang })}
    />
  )
  return (
    <StaffPage>
      <PageHead
        title={texts[title]}
        lead={texts.formLead}
        crumbs={[
          { label: texts.title, href: actionsPath() },
          { label: wave.name[useLanguage()], href: actionsPath(wave.waveId) },
        ]}
      />
      {isPublished && (
        <div className="kv-notices">
          <Notice kind="info">{texts.publishedNote}</Notice>
        </div>
      )}
      <FormFaultSummary title={texts.problemTitle} faults={faults} labels={label} others={problems} />
      <div className="ds-card kv-panel" data-color="neutral">
        <form method="post" action={address} className="kv-form">
          {words('textSv', 'sv')}
          {words('textEn', 'en')}
          <ChoiceField
            name="place"
            label={label['place'] ?? ''}
            options={choices.places}
            chosen={given.place}
            fault={faults['place']}
          />
          <ChoiceField
            name="area"
            label={label['area'] ?? ''}
            options={[{ value: '', label: texts.noArea }, ...choices.areas]}
            chosen={given.area}
            fault={faults['area']}
          />
          <TextField
            name="owner"
            label={label['owner'] ?? ''}
            hint={hint['owner'] ?? ''}
            value={given.owner}
            faultText={fault('owner')}
            maxLength={longestOwner}
          />
          <TextField
            name="dueOn"
            type="date"
            label={label['dueOn'] ?? ''}
            value={given.dueOn}
            faultText={fault('dueOn')}
            isRequired={false}
          />
          <ChoiceField
            name="state"
            label={label['state'] ?? ''}
            options={states.map((value) => ({ value, label: texts.state[value] }))}
            chosen={given.state}
            fault={faults['state']}
          />
          {words('why')}
          <button className="ds-button" data-color="accent" type="submit">
            {texts.save}
          </button>
        </form>
      </div>
    </StaffPage>
  )
}
