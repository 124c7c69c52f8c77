import { expect, test } from 'vitest'
import followUpDefinition from '#db/seeds/instruments/follow-up-1.json'
import { instrumentSchema } from '~/domain/instrument/instrument'
import { staffResult } from '~/domain/plan/staff-result'
import { districtList } from '~/domain/report/district-list'
import { districtReport } from '~/domain/report/district-report'
import { driverReport } from '~/domain/report/driver-report'
import { focusAreaList } from '~/domain/report/focus-area-list'
import { overviewReport } from '~/domain/report/overview-report'
import { reliabilityReport } from '~/domain/report/reliability-report'
import { trendReport } from '~/domain/report/trend-report'
import { wordingIn } from '~/domain/report/wording/wording'
import { districtIdSchema } from '~/domain/organisation/organisation'
import { aReleasedWave } from '../../factories/a-released-wave'
import { aResultBasis } from '../../factories/a-result-basis'

const words = wordingIn('sv')

test('a follow-up, which measures no area, is told on every page: why people left, and whether they would return', () => {
  const instrument = instrumentSchema.parse(followUpDefinition)
  const current = aReleasedWave({
    instrument,
    waveId: 'uppf-1',
    districts: { angered: { n: 30 }, lundby: 'few' },
  })
  const basis = aResultBasis({ current })
  const overview = overviewReport(basis, words)
  expect(overview).toMatchObject({ kind: 'shown', reasons: { kind: 'shown' }, strengths: { kind: 'absent' } })
  expect(districtReport(basis, districtIdSchema.parse('angered'), undefined, words)).toBeDefined()
  for (const report of [districtList, focusAreaList, driverReport, reliabilityReport])
    expect(() => report(basis, words)).not.toThrow()
  expect(() => trendReport(basis, undefined, words)).not.toThrow()
  const read = staffResult(basis, { actions: [], noActionReason: null }, 'angered', words)
  expect(read).toMatchObject({ answers: '30–34', strongest: [], weakest: [] })
})
