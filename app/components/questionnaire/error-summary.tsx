export type SummarisedFault = { readonly anchor: string; readonly title: string; readonly text: string }

/** Every fault of the page, each leading to its place. It takes the focus when the page opens. */
export function ErrorSummary({
  heading,
  faults,
}: {
  readonly heading: string
  readonly faults: readonly SummarisedFault[]
}) {
  return (
    <div className="kv-summary" role="alert" tabIndex={-1} autoFocus>
      <h2>{heading}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.anchor}>
            <a href={`#${fault.anchor}`}>{fault.title}</a> {fault.text}
          </li>
        ))}
      </ul>
    </div>
  )
}
