import type { ReactNode } from 'react'

/** One thing is the matter: what, and what to do about it. */
export function NoticePage({
  title,
  text,
  remedy,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly remedy: string
  /** The button or link that does it, if one does. */
  readonly children?: ReactNode
}) {
  return (
    <main className="kv-main kv-notice" id="innehall">
      <h1>{title}</h1>
      <p className="kv-lead">{text}</p>
      <p className="kv-notice__remedy">{remedy}</p>
      {children}
    </main>
  )
}

/** Repeats a form that did not get through, to the letter, so that nothing that was filled in is lost. */
export function AgainForm({
  action,
  fields,
  label,
}: {
  readonly action: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly label: string
}) {
  return (
    <form method="post" action={action} autoComplete="off">
      {fields.map(([name, value], index) => (
        <input key={index} type="hidden" name={name} value={value} />
      ))}
      <button className="kv-button">{label}</button>
    </form>
  )
}
