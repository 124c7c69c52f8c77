import type { TextBlock, TextPageTexts } from '~/texts/text-page'
import { PageHead } from './page-head'
import { ScrollArea } from './table-toggle'
import { Emphasised } from '../questionnaire/emphasised'

/** A page to be read, by anybody. */
export function TextPage({ texts }: { readonly texts: TextPageTexts }) {
  return (
    <>
      <PageHead title={texts.title} lead={texts.lead} />
      <div className="ds-card kv-panel kv-text__card" data-color="neutral">
        <div className="kv-text">
          {texts.sections.map(({ heading, blocks }) => (
            <section key={heading} className="kv-text__section">
              <h2>{heading}</h2>
              {blocks.map((block, at) => (
                <Block key={at} block={block} />
              ))}
            </section>
          ))}
        </div>
      </div>
    </>
  )
}

function Block({ block }: { readonly block: TextBlock }) {
  if (block.kind === 'paragraph')
    return (
      <p>
        <Emphasised text={block.text} />
      </p>
    )
  if (block.kind === 'link')
    return (
      <p>
        <a className="kv-link" href={block.href}>
          {block.label}
        </a>
      </p>
    )
  if (block.kind === 'table') return <Table block={block} />
  if (block.kind === 'terms') return <Terms block={block} />
  const items = block.items.map((item) => (
    <li key={item}>
      <Emphasised text={item} />
    </li>
  ))
  return block.kind === 'steps' ? <ol>{items}</ol> : <ul>{items}</ul>
}

function Terms({ block }: { readonly block: Extract<TextBlock, { kind: 'terms' }> }) {
  return (
    <>
      <h3>{block.heading}</h3>
      <dl className="kv-formulas">
        {block.terms.map(({ term, text, formula, note }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
            <dd className="kv-formulas__formula">{formula}</dd>
            <dd className="kv-formulas__note">{note}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function Table({ block }: { readonly block: Extract<TextBlock, { kind: 'table' }> }) {
  return (
    <ScrollArea label={block.label}>
      <table className="ds-table kv-table kv-folds kv-text__table">
        <thead>
          <tr>
            {block.head.map((title) => (
              <th scope="col" key={title}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((text, at) => (
                <td key={at} data-label={block.head[at + 1]}>
                  {text === '' ? '–' : text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  )
}
