import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { languageFormSchema } from '~/http/account-forms.server'
import { readForm } from '~/http/form.server'
import { notFound } from '~/http/guards.server'
import { languageCookie } from '~/http/language.server'
import { sameOriginTarget } from '~/http/same-origin-target'

export function loader() {
  return notFound()
}

/** Remembers a language in the browser and goes back. Open to anybody. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request, languageFormSchema)
  if (!form.ok) return redirect('/')
  return redirect(sameOriginTarget(form.value.till) ?? '/', {
    headers: { 'Set-Cookie': languageCookie(form.value.sprak) },
  })
}
