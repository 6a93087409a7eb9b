/** Why a relation is in the graph, in one sentence put together from these, in Chinese. */
export const whyZh = {
  title: '为什么有这条关系',
  /** Of several sentences, the first and how many there are. */
  places: (place: string, count: number) => `${place}等 ${count} 句`,
  statedBy: (place: string, verb: string, source: string, target: string) =>
    `原文${place}用“${verb}”写出“${source}”与“${target}”的关系`,
  stated: (place: string, source: string, target: string) =>
    `原文${place}写出“${source}”与“${target}”的关系`,
  statedAloneBy: (place: string, verb: string, target: string) =>
    `原文${place}写出“${verb}”和“${target}”，没有写是谁`,
  statedAlone: (place: string, target: string) => `原文${place}写出“${target}”，没有写是谁`,
  juxtaposedBy: (place: string, verb: string, source: string, target: string) =>
    `原文${place}在“${verb}”处把“${source}”与“${target}”并提，没有写因果`,
  juxtaposed: (place: string, source: string, target: string) =>
    `原文${place}把“${source}”与“${target}”并提，没有写因果`,
  juxtaposedAlone: (place: string, target: string) =>
    `原文${place}把“${target}”与上下文并提，没有写是谁，也没有写因果`,
  inferredBy: (place: string, verb: string, source: string, target: string) =>
    `原文${place}没有直接写，编者从“${verb}”推断“${source}”与“${target}”的关系`,
  inferred: (place: string, source: string, target: string) =>
    `原文${place}没有直接写，编者推断“${source}”与“${target}”的关系`,
  explicit: '主语写在句中',
  implied: (source: string) => `主语“${source}”由编者补出`,
  quotes: (count: number) => `共引 ${count} 处`,
  note: '理由见下面的按语',
  join: '；',
  end: '。',
};
