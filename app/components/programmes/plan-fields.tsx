import type { Programme } from '~/domain/programme/programme'
import type { FormFaults } from '~/http/form-fault'
import { programmeFormTexts } from '~/texts/management-programme-form'
import { ChoiceField } from '../layout/choice-field'
import { useTexts } from '../layout/language'
import { ProgrammeField } from './programme-field'

type Setting = { readonly given: Readonly<Record<string, string>>; readonly faults: FormFaults }

/** When a programme asks: each kind has fields of its own. */
export function PlanFields({
  kind,
  followUps,
  ...setting
}: Setting & {
  readonly kind: Programme['plan']['kind']
  readonly followUps: readonly { readonly value: string; readonly label: string }[]
}) {
  if (kind === 'rounds') return <RoundsFields {...setting} />
  return kind === 'leaving' ? (
    <LeavingFields followUps={followUps} {...setting} />
  ) : (
    <IntroductionFields {...setting} />
  )
}

function RoundsFields(setting: Setting) {
  const texts = useTexts(programmeFormTexts)
  return (
    <>
      <ProgrammeField name="startsOn" hint="startsOn" type="date" {...setting} />
      <ProgrammeField name="every" hint="every" minimum={1} {...setting} />
      <ChoiceField
        name="unit"
        label={texts.label['unit'] ?? ''}
        options={(['weeks', 'months', 'quarters'] as const).map((value) => ({
          value,
          label: texts.unit[value],
        }))}
        chosen={setting.given['unit'] ?? 'months'}
        fault={setting.faults['unit']}
      />
      <ProgrammeField name="pausedMonths" hint="pausedMonths" isRequired={false} {...setting} />
      <ProgrammeField name="openDays" hint="openDays" minimum={1} {...setting} />
      <ProgrammeField name="reminders" hint="reminders" isRequired={false} {...setting} />
    </>
  )
}

function LeavingFields({
  followUps,
  ...setting
}: Setting & { readonly followUps: readonly { readonly value: string; readonly label: string }[] }) {
  const texts = useTexts(programmeFormTexts)
  return (
    <>
      <ProgrammeField name="daysBefore" minimum={1} {...setting} />
      <ProgrammeField name="reminders" hint="remindersBefore" isRequired={false} {...setting} />
      <ProgrammeField name="answerDaysAfter" minimum={0} {...setting} />
      <ProgrammeField name="holdDays" hint="holdDays" minimum={0} {...setting} />
      <ProgrammeField name="batchMonths" hint="batchMonths" minimum={3} {...setting} />
      <ChoiceField
        name="followUp"
        label={texts.label['followUp'] ?? ''}
        hint={texts.hint['followUp'] ?? ''}
        options={[...followUps, { value: '', label: texts.label['noFollowUp'] ?? '' }]}
        chosen={setting.given['followUp'] ?? ''}
        fault={setting.faults['followUp']}
      />
    </>
  )
}

function IntroductionFields(setting: Setting) {
  return (
    <>
      <ProgrammeField name="months" hint="months" {...setting} />
      <ProgrammeField name="openDays" minimum={1} {...setting} />
      <ProgrammeField name="reminders" hint="reminders" isRequired={false} {...setting} />
      <ProgrammeField name="holdDays" hint="holdDays" minimum={0} {...setting} />
      <ProgrammeField name="batchMonths" hint="batchMonths" minimum={3} {...setting} />
    </>
  )
}
