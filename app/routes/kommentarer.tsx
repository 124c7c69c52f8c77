import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CommentPanel } from '~/components/comments/comment-panel'
import { useLanguage, useTexts } from '~/components/layout/language'
import { StaffPage } from '~/components/layout/page'
import { PageHead } from '~/components/layout/page-head'
import { pageTitle } from '~/components/layout/page-title'
import { PeriodForm } from '~/components/layout/period-form'
import { actOnComments } from '~/http/comment-acts.server'
import { requireHrCity } from '~/http/guards.server'
import { commentsPath } from '~/http/paths'
import { loadCommentedWaves } from '~/services/load-commented-waves.server'
import { commentsTexts } from '~/texts/comments'

export const meta: MetaFunction = ({ matches }) =>
  pageTitle(matches, { sv: commentsTexts.sv.title, en: commentsTexts.en.title })

export async function loader(args: LoaderFunctionArgs) {
  await requireHrCity(args)
  const asked = new URL(args.request.url).searchParams.get('omgang')
  return loadCommentedWaves(args.context.databases, asked)
}

export async function action(args: ActionFunctionArgs) {
  await requireHrCity(args)
  const result = await actOnComments(args.request, args.context)
  return result.kind === 'done' ? redirect(commentsPath(result.waveId), 303) : data(result, { status: 400 })
}

export default function Comments() {
  const { waves, chosen, items } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()
  const texts = useTexts(commentsTexts)
  const language = useLanguage()
  const options = waves.map((wave) => ({ value: wave.waveId, label: wave.name[language] }))
  return (
    <StaffPage>
      <PageHead title={texts.title} lead={chosen === null ? texts.none : texts.lead}>
        {chosen !== null && (
          <PeriodForm
            action={commentsPath()}
            choices={[{ name: 'omgang', label: texts.wave, options, chosen }]}
          />
        )}
      </PageHead>
      <div className="kv-stack">
        {items.map((item) => (
          <CommentPanel key={item.itemCode} item={item} waveId={chosen ?? ''} result={result} />
        ))}
      </div>
    </StaffPage>
  )
}
