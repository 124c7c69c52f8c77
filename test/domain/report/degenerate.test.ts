import { expect, test } from 'vitest'
import type { CountedResponse } from '~/domain/rollup/mark-response'
import { driverReport } from '~/domain/report/driver-report'
import { focusAreaReport } from '~/domain/report/focus-area-report'
import { overviewReport } from '~/domain/report/overview-report'
import { reliabilityReport } from '~/domain/report/reliability-report'
import { trendReport } from '~/domain/report/trend-report'
import { wordingIn } from '~/domain/report/wording/wording'
import { aReleasedWave } from '../../factories/a-released-wave'
import { aResultBasis } from '../../factories/a-result-basis'
import { anAnalysis } from '../analysis/a-release'
import { option, people, smallInstrument, variedAnswers, without } from '../release/people'

const words = wordingIn('sv')
const same = () => ({ ...variedAnswers(0), HAN1: option('3'), HAN2: option('3') })

const waves: Readonly<Record<string, readonly CountedResponse[]>> = {
  'no answers': [],
  'one answer': people(1, { district: 'a' }),
  'everybody equal': [...people(40, { district: 'a' }, same), ...people(40, { district: 'b' }, same)],
  'one district': people(60, { district: 'a' }),
  'a scale whose items are all missing': people(60, { district: 'a' }, without('LED1', 'LED2')),
  'hundreds of districts': Array.from({ length: 300 }, (_, at) => people(6, { district: `d${at}` })).flat(),
}

/** Whatever is a number must be one, and no text may hold the trace of one that is not. */
function faultsIn(value: unknown): readonly string[] {
  const faults: string[] = []
  JSON.stringify(value, (key, inner: unknown) => {
    if (typeof inner === 'number' && !Number.isFinite(inner)) faults.push(`${key} is ${inner}`)
    if (typeof inner === 'string' && /NaN|Infinity|undefined/.test(inner)) faults.push(`${key}: ${inner}`)
    return inner
  })
  return faults
}

for (const [title, responses] of Object.entries(waves))
  test(`${title}: every page explains itself, and no number is none`, () => {
    const frame = aReleasedWave()
    const analysis = anAnalysis(responses)
    const current = { ...frame, instrument: smallInstrument, analysis }
    for (const basis of [aResultBasis({ current }), aResultBasis({ current, earlier: [{ ...current }] })])
      for (const report of [
        overviewReport(basis, words),
        ...smallInstrument.focusAreas.map(({ code }) => focusAreaReport(basis, code, words)),
        trendReport(basis, undefined, words),
        driverReport(basis, words),
        reliabilityReport(basis, words),
      ])
        expect(faultsIn(report)).toEqual([])
    expect(faultsIn(analysis)).toEqual([])
  })
