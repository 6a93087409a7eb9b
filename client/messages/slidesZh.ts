/** Words on slides and beside them, in Chinese. */
export const slidesZh = {
  drawing: (title: string, entities: number, relations: number) =>
    `图：${title}。${entities} 个实体，${relations} 条关系。`,
  relation: (source: string, word: string, target: string, basis: string, implied: boolean) =>
    `${implied ? `〔${source}〕` : source} ${word} ${target}（${basis}${implied ? '，主语省略' : ''}）`,
  partEnd: '；',
  basis: { STATED: '明述', JUXTAPOSED: '并列', INFERRED: '推断' },
  unshown: (count: number) => `还有 ${count} 句，见文末出处`,
  sources: '出处',
  sourcesPage: (page: number, pages: number) => `第 ${page} 页，共 ${pages} 页`,
  sourcesNote: '下面是各页所引的原文，按在报告里的先后排列。',
  published: (date: string) => `${date} 发布`,
  retrieved: (date: string) => `${date} 取得`,
  noLink: '没有登记网址',
  slideOf: (place: number, count: number) => `第 ${place} 页，共 ${count} 页`,
  drawingScroll: '图，可左右滑动',
};

export type SlideWords = typeof slidesZh;
