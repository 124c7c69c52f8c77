import { list, paragraph, type TextPageTexts } from './text-page'

export const methodEnglish: TextPageTexts = {
  title: 'How we count',
  lead: 'What the figures mean, how certain they are and what they do not say.',
  sections: [
    {
      heading: 'Index and focus areas',
      blocks: [
        paragraph(
          'Every answer to a question with steps is turned into 0–100, where *100 is always best*. Questions asked the other way round are turned. For stress and workload a high value thus means a low load.',
        ),
        list(
          'A person’s value on a *focus area* is the mean of its questions, if the person has answered at least half. “Not applicable” is not counted.',
          'An *index* is the mean of the focus areas. What only some are asked, and the wish to stay, are not part of it.',
          'A *group’s* value is the mean of its persons’. Nobody counts more than anybody else.',
        ),
      ],
    },
    {
      heading: 'How certain is a figure?',
      blocks: [
        paragraph(
          'Beside every estimate stands a *95 per cent interval*. The fewer the answers and the more they differ, the wider. If two figures lie within each other’s intervals, be careful about saying that they differ.',
        ),
        list(
          'Means: t interval. Shares: Wilson’s interval. Recommendation (eNPS): adjusted Wald interval, which also holds when everybody answers alike.',
          'The response rate has no interval: everybody is asked. How the districts spread is shown instead.',
          'The interval tells what chance can do. It tells nothing about those who have not answered.',
        ),
      ],
    },
    {
      heading: 'When is a difference called supported?',
      blocks: [
        list(
          'A district is compared with the *rest of the city*, all other districts together, so that it is not compared with itself. At least 10 answers are needed on both sides.',
          'The comparison is Welch’s t test, which does not assume that the groups are equally spread.',
          'Many comparisons are made at once, and some would look large by chance. The demand is therefore raised (Benjamini–Hochberg): of what is called supported at most 5 per cent is expected to be chance.',
          '*What deserves attention* takes up only what is supported, differs by at least 8 points and rests on at least 20 answers.',
          'All else is *within the margin of error*: there may be a difference, but this survey does not show it.',
        ),
      ],
    },
    {
      heading: 'Change between waves',
      blocks: [
        paragraph(
          'Two waves are compared only in what was asked in the same words. Answers are anonymous and cannot be paired person by person. The waves are therefore treated as two separate groups, which makes the intervals rather too wide than too narrow.',
        ),
      ],
    },
    {
      heading: 'Reasons for leaving',
      blocks: [
        paragraph(
          'Whoever leaves chooses one main reason and may add contributing ones. The share is how many of those who answered have named the reason at all, and beside it how many have it as their main reason. Several may be named, so the shares add up to more than 100 per cent. The intervals often overlap: read the order as approximate.',
        ),
      ],
    },
    {
      heading: 'What is not shown',
      blocks: [
        list(
          'Indexes and means need at least 5 answers; reasons, distributions, recommendation and comments at least 10.',
          'Groups are also hidden when they could otherwise be worked out from the total or from another table. This is tested for all tables together when the wave closes.',
          'Indexes and percentages are shown without decimals and numbers of answers by fives: 45–49 instead of 47.',
          'Districts stand in the city’s own order and are not ranked.',
        ),
      ],
    },
    {
      heading: 'What the figures do not say',
      blocks: [
        list(
          'Association is not cause. That an area is weak where many leave does not mean that it is why they leave.',
          'Those who answer may differ from those who do not. Look at the response rate.',
          'A survey is a state at a point in time. Talk with those concerned before you conclude.',
        ),
      ],
    },
  ],
}
