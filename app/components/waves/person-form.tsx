import type { AskPersonResult } from '~/http/asking-result'
import { askPersonPath, wavePath } from '~/http/paths'
import { languages } from '~/domain/instrument/languages'
import { tenureBands } from '~/domain/invitation/tenure-bands'
import type { Wave } from '~/domain/wave/wave'
import { askingTexts } from '~/texts/management-asking'
import { peopleTexts } from '~/texts/management-people'
import { ChoiceField } from '../layout/choice-field'
import { useTexts } from '../layout/language'
import { TextField } from '../layout/text-field'

type Option = { readonly value: string; readonly label: string }
type Faulty = Extract<AskPersonResult, { kind: 'faults' }>

const roles = ['mottagning', 'utredning', 'familjehem', 'forste', 'ovrigt'] as const

/** One person to be asked. */
export function PersonForm({
  wave,
  districts,
  units,
  result,
}: {
  readonly wave: Wave
  readonly districts: readonly Option[]
  readonly units: readonly Option[]
  readonly result: Faulty | undefined
}) {
  const { person: texts } = useTexts(askingTexts)
  const people = useTexts(peopleTexts)
  const given = result?.given ?? {}
  const faults = result?.faults ?? {}
  const notStated = { value: '', label: texts.notStated }
  const problemOf = (field: string): string | undefined => {
    const found = result?.problems.find((problem) => problem.field === field)
    return found && texts.problem[found.problem]
  }
  return (
    <form method="post" action={askPersonPath(wave.waveId)} className="kv-form">
      <TextField
        name="name"
        label={texts.name}
        value={given['name']}
        fault={faults['name']}
        maxLength={200}
      />
      <TextField
        name="email"
        type="email"
        label={texts.email}
        hint={texts.emailHint}
        value={given['email']}
        fault={faults['email']}
        faultText={problemOf('email')}
        isRequired={false}
      />
      <ChoiceField
        name="districtId"
        label={texts.district}
        options={[{ value: '', label: texts.chooseDistrict }, ...districts]}
        chosen={given['districtId'] ?? ''}
        fault={faults['districtId']}
      />
      <ChoiceField
        name="unitId"
        label={texts.unit}
        options={[{ value: '', label: texts.noUnit }, ...units]}
        chosen={given['unitId'] ?? ''}
        fault={faults['unitId']}
      />
      <ChoiceField
        name="role"
        label={texts.role}
        options={[notStated, ...roles.map((role) => ({ value: role, label: people.role[role] }))]}
        chosen={given['role'] ?? ''}
        fault={faults['role']}
      />
      <ChoiceField
        name="tenureBand"
        label={texts.tenure}
        options={[notStated, ...tenureBands.map((band) => ({ value: band, label: people.tenure[band] }))]}
        chosen={given['tenureBand'] ?? ''}
        fault={faults['tenureBand']}
      />
      {wave.kind === 'exit' && (
        <TextField
          name="lastDay"
          type="date"
          label={texts.lastDay}
          value={given['lastDay']}
          fault={faults['lastDay']}
          faultText={problemOf('lastDay')}
        />
      )}
      <ChoiceField
        name="language"
        label={texts.language}
        options={languages.map((language) => ({ value: language, label: people.language[language] }))}
        chosen={given['language'] ?? 'sv'}
        fault={faults['language']}
      />
      <div className="kv-form__row">
        <button className="ds-button" data-color="accent" type="submit">
          {texts.submit}
        </button>
        <a className="ds-button" data-variant="secondary" href={wavePath(wave.waveId)}>
          {texts.cancel}
        </a>
      </div>
    </form>
  )
}
