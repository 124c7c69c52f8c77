import { useEffect, useRef, useState } from 'react'
import { resultsTexts } from '~/texts/results'
import { useTexts } from '../layout/language'
import { panelPicture } from './panel-picture'

/**
 * Saves the panel it stands in as a PNG. Needs JavaScript, so it appears when JavaScript does; the picture is made
 * in the browser and goes nowhere else.
 */
export function SavePicture({
  title,
  name,
  source,
}: {
  readonly title: string
  readonly name: string
  /** What the picture is of and where it comes from; stands below it. */
  readonly source: string
}) {
  const texts = useTexts(resultsTexts)
  const [state, setState] = useState<'absent' | 'ready' | 'making' | 'failed'>('absent')
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => setState('ready'), [])
  if (state === 'absent') return null
  async function save(): Promise<void> {
    const panel = button.current?.closest('section')
    if (!panel) return
    setState('making')
    try {
      download(await panelPicture(panel, source), `${name}.png`)
      setState('ready')
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="kv-linkbutton kv-tool"
        disabled={state === 'making'}
        onClick={() => void save()}
      >
        {state === 'making' ? texts.savingPicture : texts.savePicture}
        <span className="ds-sr-only"> {title}</span>
      </button>
      <span role="status">{state === 'failed' ? texts.pictureFailed : ''}</span>
    </>
  )
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
