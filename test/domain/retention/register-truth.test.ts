import { expect, test } from 'vitest'
import { readTruthRegister, registerChecks, type TruthRegister } from '../../support/truth-register'
import { truthSurveys } from '../../support/truth-survey'
import { disagreements } from '../statistics/disagreements'
import { registerTables } from './register-tables'

test('there are personnel registers to be compared with', () => {
  expect(
    truthSurveys.folders.flatMap(registerChecks),
    `none in ${truthSurveys.at}: set TRUTH_DIR`,
  ).not.toEqual([])
})

for (const folder of truthSurveys.folders) {
  const read = new Map<string, TruthRegister>()
  test.each(registerChecks(folder))(
    'what Kvar makes of the register agrees with $id',
    ({ id, input, expected, tolerance }) => {
      const register = read.get(input.file) ?? readTruthRegister(folder, input.file)
      read.set(input.file, register)
      const compute = registerTables[input.table]
      if (compute === undefined) throw new Error(`no table of the register is called ${input.table}`)
      expect(disagreements(compute(register, input), expected, tolerance, id)).toEqual([])
    },
  )
}
