/// Marks around the end of a sentence.
extension SentenceCase {
  static let punctuation: [SentenceCase] =
    group(
      "plain",
      [
        "One sentence only.",
        "No mark at all",
        "The dog barked. |The cat slept. |The bird flew.",
        "Who came? |Nobody. |Who cares?",
        "Stop! |Go back! |The bridge is out.",
        "It rained.   |Then\nit stopped.\n|It was dry.",
        "The bill failed,\nsaid Mr.\nHale. |It was a\nsurprise.",
        "He came; she left: nobody stayed. |Why?",
        "He came – at last – and left. |She stayed — alone.",
        "The end. |",
      ])
    + group(
      "runs of marks",
      [
        "What?! |You did that?! |Never!!!",
        "Really??? |He nodded.",
        "You did what‽ |He repeated it.",
        "No!! not again!! she cried. |He sighed.",
        "They came (!) twice and paid (?) once. |Odd.",
      ])
    + group(
      "ellipses",
      [
        "He waited… |Nobody came.",
        "He waited... |Nobody came.",
        "He waited … and waited. |Nobody came.",
        "He waited... and waited. |Nobody came.",
        "He waited . . . and waited. |Nobody came.",
        "He waited. . . . |Nobody came.",
        "He waited.... |Nobody came.",
        "Well... |I never did. |Did you?",
        "“… and that was all,” she said. |He wrote it down.",
        "The treaty of […] Ghent was signed. |It held.",
        "“They came […]. |They left.”",
        "...and then it ended. |Nobody clapped.",
        "Is that...? |Yes.",
      ])
    + group(
      "double quotation marks",
      [
        "“He left.” |She stayed.",
        "“Stop!” he said. |He meant it.",
        "\"Is it true?\" she asked. |\"It is,\" he said.",
        "He said: “It is over.” |She nodded. |“It is,” she said.",
        "“It rained. |It poured. |We left,” she said.",
        "He called it “a farce”. |She called it “a shame.” |Both left.",
        "“Why?” |“Because.” |“Because of what?”",
        "She asked “Why?” and left. |He asked “Why not?”, and stayed.",
        "“Who signed this?” Mr. Hale asked. |Nobody spoke.",
        "“Get out!” Ana shouted. |He got out.",
        "“Where is it?” the officer asked. |“Where is what?” Tom Reed replied.",
        "„Er ist weg.“ |Sie blieb.",
        "« Il est parti. » |Elle est restée.",
        "“It is ‘over.’” |So he said.",
        "The word “end.” was struck out. |Nobody knows why.",
        "He wrote ``so be it.'' |It was.",
      ])
    + group(
      "single quotation marks and apostrophes",
      [
        "‘He left.’ |She stayed.",
        "‘Is it he?’ asks the guard. |‘It is.’",
        "It was late. |’Twas dark. |'Tis over.",
        "It was the boys’. |The girls’ was lost.",
        "The dogs' bowls were empty. |The cats' were not.",
        "'Stop!' he said. |'Why?' |'Because.'",
      ])
    + group(
      "brackets",
      [
        "(It rained.) |Then it stopped.",
        "He left (it was late). |She stayed.",
        "He left (see p. 3). |She stayed (who knows why?) and slept.",
        "He left (he was tired. It was late.) and slept. |She stayed.",
        "It rained. |(It poured. |It always does.) |They stayed in.",
        "He left (why not?) |Then she left (for Rome.) |It was dark.",
        "He left (why?) with Ann (who?) Hale. |It was dark.",
        "They was [sic] late. |He were [sic!] later.",
        "“[The king] left. |[He] never came back.”",
        "It failed (again!). |They tried once more (why not?).",
        "The smiley :) came first. |Then (unclosed came this. |It ended.",
        "It works {mostly.} |They said so.",
      ])
    + group(
      "footnote marks",
      [
        "It ended.[12] |Then it began again.[13][14]",
        "It ended.¹² |Then it began again.³",
        "It ended.* |Then it began again.†",
        "It ended.12 |Then it began again.13",
        "It ended.[citation needed] |Then it began.",
        "It ended,[3] and began.[4] |Then it ended.",
        "It ended.(5) |Then it began.",
        "It ended. [12] |Then it began.",
        "“It ended.”[7] |She disagreed.",
      ])
    + group(
      "dashes",
      [
        "He left. |— And you? |— I stayed.",
        "“Really?” — he asked. |She nodded.",
        "“Nothing—” |He stopped.",
        "He knew. |– So did she.",
        "“Go!”—he pointed at the door. |They went.",
      ])
    + group(
      "colons and semicolons",
      [
        "Note: The bridge is closed; the ford is open. |Use it.",
        "He said this: Nobody came. |Then he left.",
      ])
}
