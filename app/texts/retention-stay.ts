import { inBothLanguages } from './in-both-languages'

/** What each sign means, by which rule it is raised, and what to do about it. */
export const stayTexts = inBothLanguages({
  sv: {
    rulesTitle: 'Vad tecknen betyder och vad ni gör',
    rulesLead:
      'Ett tecken är en anledning att prata, inte en förklaring och inte ett betyg på en chef. Stannasamtal hålls med alla i enheten, aldrig med utvalda: ingen ska behöva undra varför just hen blev frågad.',
    sign: 'Tecken',
    rule: 'Regel',
    act: 'Gör så här',
    rules: [
      {
        sign: 'Arbetstyngd eller ledarskap ligger lågt',
        rule: 'Index under 50, minst tio svar, och efter jämkning minst åtta punkter under staden. Ur den senaste pulsmätningen som frågar.',
        act: 'Ta upp resultatet på arbetsplatsträffen. Stannasamtal med alla i enheten: vad gör att du stannar, vad skulle få dig att sluta, vad kan vi ändra nu?',
      },
      {
        sign: 'Viljan att vara kvar faller',
        rule: 'Index för viljan att vara kvar har fallit minst tio punkter mellan två pulsmätningar, säkerställt efter alla jämförelser, minst tio svar i båda.',
        act: 'Fråga enheten vad som har ändrats sedan förra mätningen. Skriv in en åtgärd med kontrolldatum i handlingsplanen.',
      },
      {
        sign: 'Flera har slutat nära varandra',
        rule: 'Två eller fler på egen begäran i samma kvartal, i en enhet med högst femton anställda. Ur personalregistret, för det senaste hela halvåret eller året.',
        act: 'Prata först om hur arbetet ska fördelas. Därefter stannasamtal med alla som är kvar.',
      },
      {
        sign: 'Nyanställda i månad 3, 9 och 18',
        rule: 'Så många når slutet av de månaderna i kvartalet. Under fem visas inte.',
        act: 'Boka samtal med alla nyanställda vid samma månader, i hela distriktet. Då pekas ingen ut, och introduktionen följs upp på köpet.',
      },
    ],
    moreSigns: 'Alla tecken',
    moreTurnover: 'Översikt',
    moreSurvival: 'Anställningstid',
    moreReasons: 'Alla orsaker',
    moreLeavers: 'Hela jämförelsen',
    moreStaffing: 'Bemanning',
    toResults: 'Distriktets enkätresultat',
  },
  en: {
    rulesTitle: 'What the signs mean and what to do',
    rulesLead:
      'A sign is a reason to talk, not an explanation, and no mark for a manager. Stay interviews are held with everybody in the unit, never with picked individuals: nobody should have to wonder why it was they who were asked.',
    sign: 'Sign',
    rule: 'Rule',
    act: 'What to do',
    rules: [
      {
        sign: 'Workload or leadership lies low',
        rule: 'Index below 50, at least ten answers, and when drawn to the others at least eight points below the city. From the latest pulse that asks.',
        act: 'Bring the result to the workplace meeting. Stay interviews with everybody in the unit: what makes you stay, what would make you leave, what can we change now?',
      },
      {
        sign: 'The will to stay is falling',
        rule: 'The index of the will to stay has fallen by at least ten points between two pulses, supported after all comparisons, at least ten answers in both.',
        act: 'Ask the unit what has changed since the last survey. Enter an action with a control date in the plan.',
      },
      {
        sign: 'Several have left close together',
        rule: 'Two or more by own request in one quarter, in a unit of at most fifteen staff. From the personnel register, for the latest whole half-year or year.',
        act: 'First talk about how the work is shared. Then stay interviews with everybody who is still there.',
      },
      {
        sign: 'Newcomers in months 3, 9 and 18',
        rule: 'So many reach the end of those months in the quarter. Fewer than five are not shown.',
        act: 'Book a talk with every newcomer at the same months, in the whole district. Then nobody is singled out, and the introduction is followed up as well.',
      },
    ],
    moreSigns: 'All signs',
    moreTurnover: 'Overview',
    moreSurvival: 'Tenure',
    moreReasons: 'All reasons',
    moreLeavers: 'Whole comparison',
    moreStaffing: 'Staffing',
    toResults: 'The district’s survey results',
  },
})
