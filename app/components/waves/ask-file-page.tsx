import type { AskFileResult } from '~/http/asking-result'
import { askFromFilePath, personTemplatePath, wavePath, wavesPath } from '~/http/paths'
import type { Wave } from '~/domain/wave/wave'
import { askingTexts } from '~/texts/management-asking'
import { peopleTexts } from '~/texts/management-people'
import { wavesTexts } from '~/texts/management-waves'
import { ChooseFile } from '../files/choose-file'
import { FilePage, useFileFault } from '../files/file-page'
import { useLanguage, useTexts } from '../layout/language'
import { PeopleFileReview } from './people-file-review'

type Result = Exclude<AskFileResult, { kind: 'asked' }>

/** Inviting people from a file. */
export function AskFilePage({ wave, result }: { readonly wave: Wave; readonly result: Result | undefined }) {
  const { file: texts, person } = useTexts(askingTexts)
  const people = useTexts(peopleTexts)
  const { title } = useTexts(wavesTexts)
  const name = wave.name[useLanguage()]
  const fault = useFileFault(result) ?? refusal()
  return (
    <FilePage
      title={texts.title}
      lead={texts.lead}
      crumbs={[
        { label: title, href: wavesPath },
        { label: name, href: wavePath(wave.waveId) },
      ]}
      fault={fault}
    >
      {result?.kind === 'review' && <PeopleFileReview wave={wave} review={result} />}
      <ChooseFile
        action={askFromFilePath(wave.waveId)}
        hint={texts.hint}
        columns={wave.kind === 'exit' ? [...people.columns, people.lastDayColumn] : people.columns}
        note={people.columnsNote}
        templatePath={personTemplatePath(wave.waveId)}
        fault={fault}
        isAgain={result?.kind === 'review'}
      />
    </FilePage>
  )

  function refusal(): string | undefined {
    if (result?.kind === 'namesOnTwice') return person.namesOnTwice(result.names.join(', '))
    return result?.kind === 'refused' ? person[result.reason] : undefined
  }
}
