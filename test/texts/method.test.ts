import { expect, test } from 'vitest'
import { fewestAnswers, smallestDifference } from '~/domain/analysis/attention-list'
import { fewestCompared } from '~/domain/analysis/compare-family'
import { lowestCellSize, lowestDetailSize } from '~/domain/wave/wave'
import { methodTexts } from '~/texts/method'
import { protectionTexts } from '~/texts/protection'

const method = { sv: JSON.stringify(methodTexts.sv) }
const protection = { sv: JSON.stringify(protectionTexts.sv), en: JSON.stringify(protectionTexts.en) }

// The numbers stand in the texts as they are: what the texts imported would be sent to every browser.
test('the pages that explain say the limits that the domain keeps', () => {
  expect(method.sv).toMatch(new RegExp(`"Index för en grupp","${lowestCellSize}"`))
  expect(method.sv).toMatch(new RegExp(`rekommendation, kommentarer","${lowestDetailSize}"`))
  expect(method.sv).toContain(`${fewestCompared} i varje grupp`)
  expect(method.sv).toContain(`${fewestAnswers} och minst ${smallestDifference} enheter`)
  expect(protection.sv).toContain(
    `minst ${lowestCellSize} svar för ett index, minst ${lowestDetailSize} för orsaker`,
  )
  expect(protection.en).toContain(
    `at least ${lowestCellSize} answers for an index, at least ${lowestDetailSize} for`,
  )
})
