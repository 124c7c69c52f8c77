import type { ReactNode } from 'react'
import { wavesPath } from '~/http/paths'
import { resultsTexts } from '~/texts/results'
import { useFrame } from '../layout/frame'
import { useTexts } from '../layout/language'
import { PageHead } from '../layout/page-head'

/** Before the first wave has been closed and counted. */
export function NoWave({ title }: { readonly title: string }) {
  const texts = useTexts(resultsTexts)
  const isHrCity = useFrame().account?.role === 'hrCity'
  return (
    <>
      <PageHead title={title} />
      <NoResult title={texts.noWaveTitle} text={texts.noWaveText}>
        {isHrCity && (
          <a className="kv-link" href={wavesPath}>
            {texts.toWaves}
          </a>
        )}
      </NoResult>
    </>
  )
}

/** In place of a page's panels: what is missing, and why that is right. */
export function NoResult({
  title,
  text,
  children,
}: {
  readonly title: string
  readonly text?: string
  readonly children?: ReactNode
}) {
  return (
    <section className="ds-card kv-panel kv-noresult" data-color="neutral">
      <h2>{title}</h2>
      {text !== undefined && <p>{text}</p>}
      {children}
    </section>
  )
}
