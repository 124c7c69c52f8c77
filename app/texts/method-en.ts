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
          '*Districts are not ranked.* They stand in the city’s own order. Only within one district is anything sorted.',
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
            [
              'Being brought forward under “Worth attention”',
              '20 and at least 8 points',
              'only what is worth acting on',
            ],
          ],
        },
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
      heading: 'Sources',
      blocks: [
        list(
          'Student (1908), the interval of a mean. Wilson (1927), the interval of a share. Welch (1947) and Satterthwaite (1946), the test. Hedges (1981), the effect size. Benjamini and Hochberg (1995), many comparisons. Rocks (2016), adjusted eNPS.',
          'The half rule for scales: Kristensen et al. (2005). The limits follow practice in statistics about small groups.',
        ),
      ],
    },
  ],
}
