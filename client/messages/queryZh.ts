/** Words for this view as GraphQL and for the way back, in Chinese. */
export const queryZh = {
  what: '看什么',
  parts: { view: '这个视图的 GraphQL', paste: '打开 id 或查询结果' },

  subject: '查询什么',
  subjects: { screen: '中间显示的', selection: '选中的', list: '右边列出的' },
  format: '写成',
  formats: { graphql: 'GraphQL', curl: 'curl', javascript: 'JavaScript', python: 'Python' },
  about: '这个查询的结果就是现在看到的。把它改一改，就能问别的。',
  inFile:
    '这一页是离线文件，没有服务器可问：在浏览器的控制台里用 fazhi.graphql 来问文件里的图谱。',
  query: '查询',
  variables: '变量',
  copyQuery: '复制查询',
  copyVariables: '复制变量',
  copyProgram: (format: string) => `复制 ${format}`,
  copied: '已复制',
  notCopied: '浏览器不让复制。下面的文字已经选中，按 Ctrl+C 复制。',
  openGraphiql: '在 GraphiQL 中打开',
  newTab: '（新标签页）',
  loading: '数据还没有加载完，稍等一下。',
  none: '没有可以查询的：这里现在什么都没有显示，或者内容太多，一个查询装不下。',

  paste: {
    about:
      '粘贴 GraphQL 的 JSON 结果、用空格、逗号或换行隔开的 id，或者有 id 的 CSV；也可以把文件拖进来。找到的实体和关系会显示成一个视图。',
    label: 'id、JSON 结果或 CSV',
    placeholder: 'wancheng-2025.district-court\nwancheng-2025.government-court-linkage-mechanism',
    file: '选文件',
    chooseFile: '选一个 JSON、CSV 或文本文件',
    clear: '清空',
    cleared: '已清空',
    restore: '恢复',
    drop: '松开就读这个文件',
    asking: '正在查这些 id',
    open: (picked: number, all: number) => `打开 ${all} 个中的 ${picked} 个`,
    openAll: (all: number) => `打开这 ${all} 个`,
    opened: (count: number) => `打开了 ${count} 个 id 的视图`,
    alreadyShown: '现在看的就是这些',
    found: (entities: number, relations: number) =>
      `找到 ${entities} 个实体、${relations} 条关系。`,
    repeated: (count: number) => `有 ${count} 处重复，只算一次。`,
    most: (most: number) => `一个视图最多放 ${most} 个，先放前面的。关系的两端会一起显示。`,
    beyond: (most: number, rest: number) =>
      `只查前 ${most} 个不同的 id，后面还有 ${rest} 个没有查。`,
    others: (count: number) => `${count} 个是别的东西，不能画成图：`,
    unknown: (count: number) => `${count} 个图谱里没有：`,
    odd: (count: number) => `${count} 处不像 id：`,
    more: (count: number) => `还有 ${count} 个`,
    near: (id: string) => `是不是 ${id}`,
    line: (line: number) => `第 ${line} 行`,
    path: (line: number, path: string) => `第 ${line} 行，${path}`,
    nearest: '接近的 id 没有查到，因为服务器没有回答。',
    types: {
      Section: '章节',
      Report: '报告',
      Tour: '导览',
      Category: '类别',
      Indicator: '指标',
      Concept: '概念',
    },
    faults: {
      empty: '这里没有文字。粘贴 id 或结果再看。',
      large: (size: string, most: string) =>
        `太大：${size}，最多读 ${most}。留下要看的部分，或者只留 id。`,
      unread: (why: string) => `文件读不出来：${why}。再选一次。`,
      encoding: '文件不是 UTF-8 编码的文本。另存为 UTF-8 再选。',
      json: (line: number, column: number) =>
        `这不是完整的 JSON：第 ${line} 行第 ${column} 列读不懂。能读出来的 id 照样用；改好后会重新读。`,
      deep: '这个 JSON 嵌套得太深，读不完。只粘贴有 id 的部分。',
      quote: (line: number) => `第 ${line} 行的引号没有合上，所以没有按表格读，而是逐个词读。`,
      errors: '这个结果只有错误，没有数据。服务器说：',
      partErrors: '结果里还有错误。服务器说：',
      noIds: '这里没有 id。GraphQL 查询里要写上 id 字段；CSV 要有一列是 id。',
      otherGraph: '这些 id 图谱里一个都没有：结果可能来自别的服务，或者图谱的另一版。',
      nothingToDraw: '这里没有实体也没有关系，画不成视图。',
    },
  },

  comments: {
    whole: (entities: number, relations: number) =>
      `整个图谱：${entities} 个实体、${relations} 条关系。`,
    field: (name: string) => `领域“${name}”里的实体，和它们之间的关系。`,
    around: (name: string) => `“${name}”和它周围的实体。`,
    among: (entities: number, relations: number) =>
      `正好是看到的 ${entities} 个实体，和它们之间的 ${relations} 条关系。`,
    picture: (entities: number, relations: number) =>
      `正好是这 ${entities} 个实体和 ${relations} 条关系。`,
    tourStep: (entities: number, relations: number) =>
      `导览的一步：${entities} 个实体、${relations} 条关系。`,
    paths: (from: string, to: string, most: number) =>
      `从“${from}”到“${to}”的路径，最多 ${most} 步。`,
    entity: (name: string) => `“${name}”：它的引文，和它的关系。`,
    relation: (id: string) => `关系“${id}”：两端，和它的引文。`,
    selected: (count: number) => `选中的 ${count} 个实体。`,
    passage: '选中的一段原文，和引用它的实体、关系。',
    text: '报告全文，分成引用相同的段，每段有引用它的实体、关系。',
    matrix: '矩阵：行和列在多少条关系里相遇。',
    tables: {
      entities: '实体表。',
      relations: '关系表，每条有两端和引文。',
      measures: '数据表：有数字的成效。',
    },
    list: (name: string) => `列出的实体：“${name}”。`,
    folded: '主语省略的关系折叠着，不在内；去掉 agents 就有。',
    filtered: '筛选掉的不在内。',
    unfolded: 'unfolded 是主语省略、但画出来了的关系。',
    byIds: '没有一个筛选条件正好得到这些，所以按 id 查。',
    inPages: '每页 100 个。hasNextPage 为 true 时，把 endCursor 填进 after 再查。',
    notFiltered: '筛选掉的类别和章节里的实体仍在内：API 的关系筛选没有这两项。',
    tableOwn: '表格自己的排序和列筛选不在内。',
  },
};
