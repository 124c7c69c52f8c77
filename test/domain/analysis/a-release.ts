import { analyseRelease } from '~/domain/analysis/analyse-release'
import type { Analysis } from '~/domain/analysis/analysis'
import type { Instrument } from '~/domain/instrument/instrument'
import type { Release } from '~/domain/release/release'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { waveIdSchema } from '~/domain/wave/wave'
import { disclosed, smallInstrument } from '../release/people'

function aRelease(
  responses: readonly CountedResponse[],
  around: Parameters<typeof disclosed>[1] & { readonly waveId?: string } = {},
): Release {
  const instrument = around.instrument ?? smallInstrument
  return {
    waveId: waveIdSchema.parse(around.waveId ?? 'avgang-1'),
    instrumentCode: instrument.code,
    instrumentVersion: instrument.version,
    minimumCellSize: around.minimumCellSize ?? 5,
    minimumDetailSize: 10,
    releasedOn: '2026-06-30',
    cells: disclosed(responses, around).cells,
  }
}

export function anAnalysis(
  responses: readonly CountedResponse[],
  around: Parameters<typeof disclosed>[1] & { readonly waveId?: string } = {},
  instrument: Instrument = around.instrument ?? smallInstrument,
): Analysis {
  return analyseRelease(aRelease(responses, around), instrument)
}
