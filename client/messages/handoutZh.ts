/** Words of a tour's handout, in Chinese. */
export const handoutZh = {
  title: '讲义',
  choices: '讲义怎么排',
  paper: '纸张',
  papers: { a4: 'A4', '16x9': '16:9' },
  with: '带上',
  parts: { notes: '讲稿', legend: '图例', source: '出处行', translation: '英译' },
  ofA4: '只在 A4 上',
  print: '打印或存为 PDF',
  back: '回到演示',
  preparing: '正在排版，取字体',
  notYet: '讲义还没有排好。等页面上出现页数，再打印。',
  pages: (count: number) => `${count} 页`,
  preview: '预览',
  page: (place: number, pages: number) => `第 ${place} 页，共 ${pages} 页`,
  place: (place: number, pages: number) => `${place} / ${pages}`,
  step: (place: number, steps: number) => `${place} / ${steps}`,
  note: '讲稿',
  translation: '英译',
  sources: '来源',
  quoted: '所引的句子',
  sentence: (number: number, steps: readonly number[]) =>
    `第 ${number} 句（第 ${steps.join('、')} 步）`,
  between: '；',
  report: (issuer: string, title: string) => `${issuer}《${title}》`,
  published: (date: string) => `${date} 发布`,
  retrieved: (date: string) => `${date} 取得`,
  revision: (revision: string) => `法治图谱，数据版本 ${revision}`,
  noLink: '没有登记网址',
  ours: '英译是本图谱所译，不是报告原有的。',
  missingFaces: (names: string) =>
    `有字体没有取到：${names}。现在打印，那些字会换成别的字体。检查网络，再重新载入。`,
  missingCharacters: (characters: string) =>
    `这些字没有字体能画，印出来会是方框：${characters}。装一款有这些字的字体，再重新载入。`,
  reload: '重新载入',
  noSteps: '这个导览还没有步骤，没有什么可以印。',
};

export type HandoutWords = typeof handoutZh;
