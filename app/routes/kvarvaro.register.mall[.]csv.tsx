import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvTemplate } from '~/http/csv-template.server'
import { requireHrCity } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { askedRegisterFile } from '~/http/register-file.server'
import { retentionRegisterTexts } from '~/texts/retention-register'

/** A file to start from: the columns, and an example. */
export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { file } = retentionRegisterTexts[languageOf(args.request)]
  const { columns, example, templateName } = file[askedRegisterFile(args.request)]
  return csvTemplate(templateName, [columns.map(({ name }) => name), ...example])
}
