import { Notice } from '../layout/notice'

/** What has just come about, named in the address that one was sent on to; a name nobody knows says nothing. */
export function DoneNotice({
  done,
  texts,
}: {
  readonly done: string | null
  readonly texts: Readonly<Record<string, string>>
}) {
  const text = done !== null && Object.hasOwn(texts, done) ? texts[done] : undefined
  if (text === undefined) return null
  return (
    <div className="kv-notices">
      <Notice kind="done">{text}</Notice>
    </div>
  )
}
