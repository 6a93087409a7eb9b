/** Words for the one file for offline use, in Chinese. */
export const offlineZh = {
  title: '离线文件',
  about:
    '一个 HTML 文件，约 5 MB，装着整个图谱、报告正文、导览、搜索和字体。拷到 U 盘上，双击就能打开，不用网络，也不往外发任何请求。',
  download: '下载离线文件',
  preparing: '服务器正在写这个文件，第一次要一会儿……',
  loading: (loaded: string, total: string) => `已下载 ${loaded}，共 ${total}`,
  cancel: '停止',
  cancelled: '停下了，没有下载。',
  done: (name: string) => `已下载 ${name}`,
  failed: '没有下载成：服务器没能给出这个文件。',
  unreachable: '没有下载成：连不上服务器。',
  retry: '再试一次',
  inFile: (revision: string, date: string) =>
    `这一页就是离线文件：图谱版次 ${revision}，${date}写成。它不连任何网络；GraphiQL、导出整个图谱，要在有服务器的页面上做。`,
  linkCopied: '链接已复制，只能在这台电脑上打开这个文件',
};
