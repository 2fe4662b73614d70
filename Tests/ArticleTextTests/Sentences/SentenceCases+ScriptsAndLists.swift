/// Other scripts than English, and the numbers of lists.
extension SentenceCase {
  static let scriptsAndLists: [SentenceCase] =
    group(
      "Chinese and Japanese",
      [
        "他走了。|她留下了。",
        "谁来了？|没有人！|真的。",
        "昨日は雨でした。|今日は晴れです。",
        "「行くよ。」|彼女は残った。",
        "「行くよ。」と彼は言った。|彼女は残った。",
        "他说：“我走了。”|她没有说话。",
        "价格是3.5元。|很贵。",
        "終わり．|次。",
      ])
    + group(
      "Indian, Arabic and other marks",
      [
        "वह चला गया। |वह रुक गई।",
        "वह चला गया । |क्या वह रुकी? |हाँ।",
        "هل جاء؟ |لم يأت أحد.",
        "وہ چلا گیا۔ |وہ رک گئی۔",
        "Նա գնաց։ |Նա մնաց։",
        "እሱ ሄደ። |እሷ ቀረች።",
      ])
    + group(
      "Latin, Greek and Cyrillic letters",
      [
        "Er ging. |Österreich blieb. |Ärzte kamen.",
        "¿Vino? |¡Sí! |Álvaro vino.",
        "Он ушёл. |Она осталась. |Почему?",
        "Έφυγε. |Όλοι έμειναν.",
        "Il partit. |À midi, elle revint. |Était-ce vrai ?",
        "He said shalom. |שלום, she said.",
      ])
    + group(
      "numbers of lists",
      [
        "1. Boil the water. |2. Add the tea. |3. Wait.",
        "1. Water |2. Tea |3. Milk",
        "I. The beginning was slow. |II. The middle was slower.",
        "1.2. Scope of the work. |1.3. Its limits.",
        "a) Boil it. |b) Drink it.",
        "12. The hearing is closed.",
        "A. The court finds for Mr. Hale. |B. The costs are shared.",
        "(1) Boil it. |(2) Drink it.",
        "• Boil it. |• Drink it.",
      ])
    + group(
      "hard prose",
      [
        """
        On Jan. 12, Gen. A. J. Osei (ret.) told the U.N. Security Council that “no one, e.g. in \
        the U.S., was told.” |He was wrong.
        """,
        """
        The No. 2 at Vail Corp., Mr. T. Unger, left at 5 p.m. |He took the St. Ives file (see \
        pp. 3–9) with him. |“Why?” his lawyer, Dr. Amsel, asked. |Nobody knows.
        """,
        """
        Inflation was 3.5 percent in Sept., the bank said.[2] |Prices of fish, meat, etc. rose \
        faster… |Wages, i.e. pay before tax, did not!
        """,
        """
        “I do not recall,” said Rep. Dunn. |“I was in St. Paul, Minn., at 11 a.m. |The vote was \
        at noon.” |The record (vol. 12, p. 3) says otherwise.
        """,
        """
        Prof. Lindh, Ph.D., of the J. P. Holm Institute, was paid $1.2 million by Orca Ltd. \
        |That is 40 times what Dr. M. Stein got. |Neither firm commented.
        """,
      ])
}
