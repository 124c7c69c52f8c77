import type { Wave } from '~/domain/wave/wave'
import { wavesTexts } from '~/texts/management-waves'
import { useTexts } from '../layout/language'

const shapes: Readonly<Record<Wave['state'], string>> = { open: 'pagar', closing: 'pagar', closed: 'klar' }

/** Open, closing or closed: shape and word, not colour alone. */
export function WaveStateTag({ state }: { readonly state: Wave['state'] }) {
  const texts = useTexts(wavesTexts)
  return (
    <span className="ds-tag kv-status" data-s={shapes[state]} data-color="neutral">
      {texts.state[state]}
    </span>
  )
}
