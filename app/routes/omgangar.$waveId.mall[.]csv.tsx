import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvTemplate } from '~/http/csv-template.server'
import { requireHrCity } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { waveAt } from '~/http/wave-params.server'
import { peopleTexts } from '~/texts/management-people'

/** A file of people to start from: the columns that this wave takes, and an example. */
export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { kind } = await waveAt(args.params, args.context)
  const texts = peopleTexts[languageOf(args.request)]
  const names = texts.columns.map(({ name }) => name)
  return kind === 'exit'
    ? csvTemplate(texts.templateName, [
        [...names, texts.lastDayColumn.name],
        [...texts.example, texts.exampleLastDay],
      ])
    : csvTemplate(texts.templateName, [names, texts.example])
}
