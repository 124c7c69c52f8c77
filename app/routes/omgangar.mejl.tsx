import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { pageTitle } from '~/components/layout/page-title'
import { MailWordsPage } from '~/components/waves/mail-words-page'
import { requireHrCity } from '~/http/guards.server'
import { readMailWords } from '~/http/mail-words.server'
import { answerPath, mailWordsDonePath } from '~/http/paths'
import { getMailWords, replaceMailWords } from '~/repositories/mail-words-repository.server'
import { previewMail } from '~/services/preview-mail.server'
import { mailWordsTexts } from '~/texts/management-mail-words'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: mailWordsTexts.sv.title, en: mailWordsTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const { databases, settings } = args.context
  const words = await getMailWords(databases.register)
  const preview = await previewMail(databases.register, words, {
    link: `${settings.origin}${answerPath()}`,
    nameIn: (language) => mailWordsTexts[language].name,
  })
  return { words, preview, done: new URL(args.request.url).searchParams.get('klart') }
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const read = await readMailWords(args.request)
  if (!read.ok) return data(read.refused, { status: 400 })
  await replaceMailWords(args.context.databases.register, read.words)
  throw redirect(mailWordsDonePath, 303)
}

export default function MailWordsRoute() {
  return <MailWordsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
