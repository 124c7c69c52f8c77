import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvTemplate } from '~/http/csv-template.server'
import { requireHrCity } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { employeeFileTexts } from '~/texts/management-employee-file'

/** A file to start from: the columns, and a person as an example. */
export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { columns, example, templateName } = employeeFileTexts[languageOf(args.request)]
  return csvTemplate(templateName, [columns.map(({ name }) => name), example])
}
