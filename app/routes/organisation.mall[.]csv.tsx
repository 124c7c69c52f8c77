import type { LoaderFunctionArgs } from '@remix-run/node'
import { csvTemplate } from '~/http/csv-template.server'
import { requireHrCity } from '~/http/guards.server'
import { languageOf } from '~/http/language.server'
import { organisationTexts } from '~/texts/management-organisation'

/** A file to start from: the columns, and a district and a unit as examples. */
export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { columns, example, templateName } = organisationTexts[languageOf(args.request)].file
  return csvTemplate(templateName, [columns.map(({ name }) => name), ...example])
}
