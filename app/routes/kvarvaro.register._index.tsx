import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DoneNotice } from '~/components/forms/done-notice'
import { FaultSummary } from '~/components/forms/fault-summary'
import { useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { RegisterFileChoice, RegisterFileForm } from '~/components/register/register-file-form'
import { RegisterFileReview } from '~/components/register/register-file-review'
import { requireHrCity } from '~/http/guards.server'
import { organisationPath, registerPath } from '~/http/paths'
import { askedRegisterFile, takeRegisterFile } from '~/http/register-file.server'
import { organisationTexts } from '~/texts/management-organisation'
import { tableTexts } from '~/texts/management-table'
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
  const tables = useTexts(tableTexts)
  const fault =
    result?.kind === 'nothingChosen'
      ? texts.missing
      : result?.kind === 'unusable'
        ? tables.file[result.fault.code](result.fault.parameters)
        : undefined
  return (
    <StaffPage>
      <PageHead
        title={texts.title}
        lead={texts.lead}
        crumbs={[{ label: organisation.title, href: organisationPath }]}
      />
      <DoneNotice done={done} texts={texts.done} />
      {fault !== undefined && (
        <FaultSummary title={texts.unusable} faults={[{ anchor: 'file', text: fault }]} />
      )}
      <RegisterFileChoice file={file} />
      <div className="kv-grid">
        {result?.kind === 'review' && <RegisterFileReview file={file} result={result} />}
        <RegisterFileForm file={file} fault={fault} again={result?.kind === 'review'} />
      </div>
    </StaffPage>
  )
}
