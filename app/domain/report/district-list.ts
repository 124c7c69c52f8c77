import { indexScale } from '../rollup/rollup'
import { type DistrictPanel, districtPanel } from './district-panel'
import type { ResultBasis } from './result-basis'
import { type WaveHeading, waveHeading, waveName } from './wave-heading'
import type { Wording } from './wording/wording'

export type DistrictList = { readonly heading: WaveHeading; readonly districts: DistrictPanel }

/** All districts with their index. */
export function districtList(basis: ResultBasis, words: Wording): DistrictList {
  const { places } = words
  const caption = places.districtsCaption(waveName(basis.wave, words))
  return {
    heading: waveHeading(basis, words),
    districts: districtPanel(
      basis,
      indexScale,
      { title: places.districtsTitle, sub: places.districtsSub, caption },
      words,
    ),
  }
}
