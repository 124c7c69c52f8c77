import type { Instrument } from '~/domain/instrument/instrument'
import { districtIdSchema } from '~/domain/organisation/organisation'
import type { Release } from '~/domain/release/release'
import { takeAll } from '~/domain/release/steps'
import { releaseWave } from '~/domain/release/release-wave'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { countResponses } from '~/domain/rollup/roll-up'
import { waveIdSchema } from '~/domain/wave/wave'
import { smallInstrument } from './people'

type Around = {
  readonly instrument?: Instrument
  readonly perDistrict?: Readonly<Record<string, number>>
  readonly perTenure?: Readonly<Record<string, number>>
}

/** The whole release of these people, with the limits 5 and 10. */
export function releaseOf(responses: readonly CountedResponse[], around: Around = {}): Release {
  const { instrument = smallInstrument, perDistrict = {}, perTenure = {} } = around
  const steps = releaseWave(
    {
      waveId: waveIdSchema.parse('small-1'),
      kind: instrument.kind,
      name: { sv: 'Liten', en: 'Small' },
      instrumentCode: instrument.code,
      instrumentVersion: instrument.version,
      opensOn: '2026-01-01',
      closesOn: '2026-03-31',
      state: 'closing',
      minimumCellSize: 5,
      minimumDetailSize: 10,
      origin: 'fieldwork',
      askedItems: null,
    },
    {
      ...countResponses(instrument, responses),
      instrument,
      organisation: { municipality: '', isDemo: false, districts: [], units: [] },
      frame: {
        perDistrict: new Map(
          Object.entries(perDistrict).map(([id, asked]) => [districtIdSchema.parse(id), asked]),
        ),
        perTenure: new Map(Object.entries(perTenure)),
      },
    },
  )
  return takeAll(steps)
}
