import { list, paragraph, steps, type TextPageTexts } from './text-page'

export const protectionEnglish: TextPageTexts = {
  title: 'How answers are protected',
  lead: 'What is stored, who sees what, and what nobody can promise. For those who answer and those who read the results.',
  sections: [
    {
      heading: 'What matters most',
      blocks: [
        list(
          'Answers are stored *without name, time or network address*, in another database than the one that knows who was invited.',
          'They lie *sealed* until the wave is closed. Then all are opened at once, shuffled and counted. The key is destroyed, and names, addresses and codes are erased.',
          'What is shown is always about a *group*: at least 5 answers for an index, at least 10 for reasons, distributions, recommendation and comments. A municipality may raise these limits but never lower them, and they do not change once a wave has opened.',
        ),
      ],
    },
    {
      heading: 'How it works: like voting by post',
      blocks: [
        steps(
          '*The outer envelope.* Your code shows that you may answer, once. When you hand in, it is ticked off, without a time. Kvar does not even keep the code, only a check number that cannot be turned back without the server’s key.',
          '*The inner envelope.* The answers are encrypted for this very wave and padded, so that all envelopes are equally large.',
          '*The box.* The envelope is put in a place that says nothing about who you are or when you answered. The box looks the same in whatever order the answers came.',
          '*The opening.* When the wave is closed, and only if at least 5 envelopes lie in the box, they are opened, shuffled by chance and given new numbers. The background is made so coarse that at least 5 share it. Then the key is destroyed and the databases are rewritten, so that nothing old stays on the disk.',
        ),
      ],
    },
    {
      heading: 'Who sees what',
      blocks: [
        list(
          '*Single answers* are shown to nobody. There is no page and no export that does.',
          '*HR of a district* sees the district’s summary and the city’s. *HR of the city* sees the summary of every district.',
          '*That you have answered* is not shown. HR sees how many have answered, rounded.',
          '*What you write yourself* is parted from your other answers and shown without background, at the earliest when at least 10 have answered. A way of writing can be recognised; and name no clients.',
        ),
      ],
    },
    {
      heading: 'When a cell is empty',
      blocks: [
        paragraph(
          '“Too few answers” stands both where a group is too small and where it must be hidden so that another small group cannot be worked out from the total. Why this very one is hidden is never shown: that would itself give something away. Indexes and percentages are rounded to whole numbers and numbers of answers go by fives, for the same reason. What may be shown is decided once, when the wave closes, and screen, file and print all use that.',
        ),
      ],
    },
    {
      heading: 'How the protection is tried',
      blocks: [
        paragraph(
          'Before results are released Kvar itself tries to work out what is hidden, as somebody who knows every figure unrounded and who has answered:',
        ),
        list(
          '*Adding and subtracting.* All sums that are shown are combined, also of groups that overlap, such as a role that exists almost only in one district. No group of fewer than 5 answers may follow.',
          '*Weighing what is possible.* For each small hidden group the highest and the lowest mean are sought that agree with everything shown. At least 20 index points must lie between them.',
        ),
        paragraph(
          'If the audit finds something, more is hidden, and it starts again. Two waves have no answers in common. When several exit waves are added up, everything that has ever been shown of them is tried together.',
        ),
      ],
    },
    {
      heading: 'If something is stolen',
      blocks: [
        {
          kind: 'table',
          label: 'What somebody gets who steals something',
          head: ['Whoever gets hold of …', 'sees', 'does not see'],
          rows: [
            [
              'the database of the invited',
              'who is invited in open waves, and whose codes have been used',
              'any answers',
            ],
            [
              'the database of answers, while a wave is open',
              'roughly how many envelopes lie in the box',
              'what is in them, who wrote them and in which order they came',
            ],
            [
              'both databases and the server’s key, while a wave is open',
              'the answers, without names. Somebody who copies again and again can see which envelope came between two copies, and whose code was used then',
              '',
            ],
            [
              'everything, after the wave has closed',
              'the answers without names, with a coarse background, in random order',
              'who was invited, or who answered what',
            ],
            [
              'your link or letter',
              'the questions; they can answer in your place',
              'answers you have handed in',
            ],
            ['an account of HR', 'the same summaries as HR', 'single answers'],
          ],
        },
      ],
    },
    {
      heading: 'What we cannot promise',
      blocks: [
        list(
          'Whoever *controls the server while you answer* can change the program and read what you send. No software on that server can prevent it. That is why the source code is open, and why those who run the server should not be those who read the results.',
          'Those who run the server can see *that* a code has been used, but not what was answered with it.',
          'Your employer’s *network and computer* may show that you visited the page, even though its content is encrypted. Use your own phone if you can.',
          'If *everybody in a group answers alike*, one knows what each of them answered. Such distributions are hidden, but not all knowledge about a group can be.',
          'Somebody who *already knows something* about you may guess right. The limits make that harder, not impossible.',
        ),
      ],
    },
    {
      heading: 'Logs',
      blocks: [
        paragraph(
          'On the pages where people answer, Kvar keeps no log of who, when or from where. For HR’s pages it logs what kind of page was shown and how fast, without name and address. If another server stands before Kvar it has logs of its own: ask the municipality how it is set up.',
        ),
      ],
    },
  ],
}
