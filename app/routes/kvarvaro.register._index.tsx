import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChooseFile } from '~/components/files/choose-file'
import { FilePage, useFileFault } from '~/components/files/file-page'
import { DoneNotice } from '~/components/forms/done-notice'
import { useTexts } from '~/components/layout/language'
import { pageTitle } from '~/components/layout/page-title'
import { RegisterFileChoice } from '~/components/register/register-file-choice'
import { RegisterFileReview } from '~/components/register/register-file-review'
import { requireHrCity } from '~/http/guards.server'
import { organisationPath, registerPath, registerTemplatePath } from '~/http/paths'
import { askedRegisterFile, takeRegisterFile } from '~/http/register-file.server'
import { organisationTexts } from '~/texts/management-organisation'
import { retentionRegisterTexts } from '~/texts/retention-register'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: retentionRegisterTexts.sv.title, en: retentionRegisterTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const done = new URL(args.request.url).searchParams.get('klart')
  return { file: askedRegisterFile(args.request), done }
}

export async function action(args: ActionFunctionArgs) {
  const { accountId } = await requireHrCity(args)
  const { databases, settings, now, today } = args.context
  const installation = { register: databases.register, key: settings.key }
  const result = await takeRegisterFile(installation, args.request, {
    by: accountId,
    now: now(),
    today: today(),
  })
  const file = askedRegisterFile(args.request)
  if (result === 'stored') throw redirect(registerPath(file, file), 303)
  const isReady = result.kind === 'review' && !result.isStale
  return data(result, { status: isReady ? 200 : 400 })
}

export default function RegisterFilePage() {
  const { file, done } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const texts = useTexts(retentionRegisterTexts)
  const organisation = useTexts(organisationTexts)
  const fault = useFileFault(result)
  const own = texts.file[file]
  return (
    <FilePage
      title={texts.title}
      lead={texts.lead}
      crumbs={[{ label: organisation.title, href: organisationPath }]}
      fault={fault}
      above={
        <>
          <DoneNotice done={done} texts={texts.done} />
          <RegisterFileChoice file={file} />
        </>
      }
    >
      {result?.kind === 'review' && <RegisterFileReview file={file} result={result} />}
      <ChooseFile
        action={registerPath(file)}
        hint={texts.hint}
        sub={own.lead}
        columns={own.columns}
        note={own.note}
        templatePath={registerTemplatePath(file)}
        fault={fault}
        isAgain={result?.kind === 'review'}
      />
    </FilePage>
  )
}
