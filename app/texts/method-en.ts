import { list, paragraph, type TextPageTexts } from './text-page'

export const methodEnglish: TextPageTexts = {
  title: 'How we count',
  lead: 'Every figure on the results pages: how it is worked out, what it means, and how many must have answered before it is shown.',
  sections: [
    {
      heading: 'Four rules that hold everywhere',
      blocks: [
        list(
          '*No figure without its uncertainty.* Beside every index and share of a group stands an interval. It is made to catch the true value 95 times in 100, if those who answered are like the others.',
          '*Higher is always better.* Statements where a high answer is bad are turned before they are counted. A high index for Workload therefore means a light load.',
          '*Districts are not ranked* by indexes as they are counted. They stand in the city’s own order. Only on the page of a focus area, and only where districts can be told apart, do they stand in the order of the adjusted index.',
          '*Rounding once, last.* Everything is worked out on unrounded numbers and shown as whole ones. Differences on the pages are between the two whole numbers shown, so that they can be checked.',
        ),
      ],
    },
    {
      heading: 'How many answers does it take?',
      blocks: [
        {
          kind: 'table',
          label: 'Smallest number of answers',
          head: ['What is shown', 'at least', 'why'],
          rows: [
            ['The index of a group', '5', 'nobody is to be worked out'],
            [
              'A comparison with the rest of the city or with the wave before',
              '10 in each group',
              'fewer say too little',
            ],
            ['Reasons, distributions, recommendation, comments', '10', 'finer detail takes more people'],
            ['A trend', '10 in each wave, three waves', 'two waves are compared as two groups'],
            ['Measurement quality and agreement', '30 who answered all', 'fewer give chance'],
            [
              'Association with the will to stay',
              '10 for each area, at least 30',
              'so only for the whole city',
            ],
            [
              'Being brought forward under “Worth attention”',
              '20 and at least 8 points',
              'only what is worth acting on',
            ],
          ],
        },
        paragraph(
          'Where a district has too few answers the whole city’s figure is shown, and it is said why.',
        ),
        paragraph(
          'A municipality may raise the limits of a wave before it opens. The number of answers is shown in steps of five (“45–49”). “Too few answers” can also mean that a group is hidden so that another cannot be worked out.',
        ),
      ],
    },
    {
      heading: 'The index',
      blocks: [
        list(
          '*An answer* becomes 0, 25, 50, 75 or 100. “Not applicable” and skipped statements do not count.',
          '*A person’s value on a focus area* is the mean of the person’s answers to its statements, if at least half are answered. Otherwise there is none.',
          '*A group’s index* is the mean of its persons’ values. *The overall index* is each person’s mean over the areas, then the group’s mean. Areas that few are asked about, and outcomes such as the intention to stay, are not part of it.',
          '*The interval* is the mean ± t · s / √n, where s is the spread between persons and t comes from Student’s distribution with n − 1 degrees of freedom. It is not drawn outside 0–100.',
        ),
      ],
    },
    {
      heading: 'Differences and changes',
      blocks: [
        list(
          '*Against the rest of the city* a district is compared with all other districts together, never with a mean it is part of. A unit is compared with the rest of its district.',
          '*Since the wave before* the same group is compared with itself, on statements that were worded alike. Answers are anonymous and cannot be paired, so the two waves count as two groups. That makes the intervals rather too wide than too narrow.',
          '*The test* is Welch’s t test, which does not ask for equal spread.',
          '*Supported* is a difference whose test holds even when sharpened for the many comparisons that are made (Benjamini and Hochberg): of all that is called supported, at most 5 percent is expected to be chance. Everything else is *within the margin of error*.',
          '*The colour* of the heat map begins at 3 points and darkens at 6 and 10. The darkest is used only where the difference is supported.',
          '*The effect size* is Hedges’ g. It is not shown on the pages but stands in the command kvar analysis.',
        ),
      ],
    },
    {
      heading: 'Shares and response rate',
      blocks: [
        list(
          '*Shares* (reasons, positive answers) are a count divided by those who answered the question, with Wilson’s interval. It holds for small groups too, and close to 0 and 100 percent.',
          '*Positive answers* are the two best of five steps. For reversed statements the best answers are the lowest.',
          '*Reasons* are given as one main and at most three contributing ones. The share is of those who gave the reason either way.',
          '*Leave because of the work here* is the share whose main reason lies at the workplace, as opposed to what draws people elsewhere or cannot be helped.',
          '*The response rate* is the number of answers divided by the number asked. It is a full count and has no interval; the districts’ spread is shown instead. For earlier answers that were imported it is unknown.',
        ),
      ],
    },
    {
      heading: 'Recommendation number (eNPS)',
      blocks: [
        paragraph(
          'The share answering 9 or 10 less the share answering 0–6, times a hundred. It goes from −100 to +100. Both the number and its interval are adjusted by adding three invented answers (¾, 1½ and ¾), so that small groups do not look more certain than they are.',
        ),
      ],
    },
    {
      heading: 'Worth attention',
      blocks: [
        list(
          '*A signal* is a difference from the rest or from the wave before that is supported, is at least 8 points and rests on at least 20 answers. Strengths are brought forward on the same terms as weaknesses.',
          '*Once, where it belongs.* If the whole city has moved it is said of the city, with the districts that moved along. A unit that stands out as its district does is not mentioned by itself.',
          '*No signal is a cause.* It says that something differs, not why.',
        ),
      ],
    },
    {
      heading: 'Can districts be told apart?',
      blocks: [
        list(
          '*The district’s property?* A figure is read as the district’s where more than 5 percent of the variation belongs to the district (ICC(1)) and people within districts agree (the median of r_wg(j) above 0.70). Otherwise it is the persons’ rather than the district’s.',
          '*The adjusted index* draws every district towards the common mean, the more so the fewer answered and the more answers spread. It is the fairer estimate of a small district.',
          '*An order* is shown only by the adjusted index, and only where districts differ more than chance allows (τ² > 0 and an F test that holds after adjustment). Otherwise they stand in alphabetical order.',
          '*Weighted to those who were asked* shows what the city’s index would be if every district and tenure had answered as often. It is a check, not another result.',
        ),
      ],
    },
    {
      heading: 'Development, association and measurement quality',
      blocks: [
        list(
          '*The trend* is a straight line through all persons’ scores, wave by wave. A wave in which the group is hidden or too small leaves a gap.',
          '*The association with the will to stay* is divided among the areas by relative weights. The intervals come from a thousand draws with the same spread. Association is not cause.',
          '*Measurement quality* says whether the items of an area hang together. Where alpha is negative, or an item goes against the others, its keying should be checked.',
        ),
      ],
    },
    {
      heading: 'What cannot be said',
      blocks: [
        list(
          '*Cause and effect.* That two things go together does not mean that one depends on the other.',
          '*Those who did not answer.* If they are unlike those who did, no interval helps. So read the response rate first.',
          '*What to do.* A survey is how things stand at one time. Talk with those concerned before you draw conclusions.',
          '*Single persons.* Nothing on the pages says anything about one person, and so it should be.',
        ),
      ],
    },
    {
      heading: 'Sources of the rules',
      blocks: [
        paragraph(
          'The half rule for scales: Kristensen et al. (2005). The limits follow practice in statistics on small groups. The sources of the formulas stand below.',
        ),
      ],
    },
  ],
}
