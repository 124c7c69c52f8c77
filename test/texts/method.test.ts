import { expect, test } from 'vitest'
import { fewestAnswers, smallestDifference } from '~/domain/analysis/attention-list'
import { fewestCompared } from '~/domain/analysis/compare-family'
import { lowestCellSize, lowestDetailSize } from '~/domain/wave/wave'
import { methodTexts } from '~/texts/method'
import { protectionTexts } from '~/texts/protection'

const method = { sv: JSON.stringify(methodTexts.sv), en: JSON.stringify(methodTexts.en) }
const protection = { sv: JSON.stringify(protectionTexts.sv), en: JSON.stringify(protectionTexts.en) }

// The numbers stand in the texts as they are: what the texts imported would be sent to every browser.
test('the pages that explain say the limits that the domain keeps', () => {
  expect(method.sv).toContain(`Minst ${fewestCompared} svar behövs på båda sidor`)
  expect(method.en).toContain(`At least ${fewestCompared} answers are needed on both sides`)
  expect(method.sv).toContain(`minst ${smallestDifference} enheter och vilar på minst ${fewestAnswers} svar`)
  expect(method.en).toContain(
    `at least ${smallestDifference} points and rests on at least ${fewestAnswers} answers`,
  )
  expect(method.sv).toContain(`minst ${lowestCellSize} svar; orsaker, svarsfördelningar, rekommendationstal`)
  expect(protection.sv).toContain(
    `minst ${lowestCellSize} svar för ett index, minst ${lowestDetailSize} för orsaker`,
  )
  expect(protection.en).toContain(
    `at least ${lowestCellSize} answers for an index, at least ${lowestDetailSize} for`,
  )
})
