import type { AnswerBand } from '~/domain/wave/answer-band'
import { wavesTexts } from '~/texts/management-waves'
import { useTexts } from '../layout/language'

/** "färre än 5" or "45–49". */
export function AnswerBandText({ band }: { readonly band: AnswerBand }) {
  const texts = useTexts(wavesTexts)
  return band.kind === 'few' ? texts.few(band.minimum) : texts.band(band.from, band.to)
}
