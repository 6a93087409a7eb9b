/** What the seed's check says in English, in Chinese. */
import type { Problem } from '../../../graph-seed/parse/Problem.ts';

type Rule = readonly [pattern: RegExp, chinese: string];

/** By `$1` and so on, what stands in the English. */
const FAULTS: readonly Rule[] = [
  [/^“(.+)” is no entity of (.+)$/su, '$2 没有实体“$1”'],
  [/^“(.+)” is no relation of (.+)$/su, '$2 没有关系“$1”'],
  [/^“(.+)” is given twice$/su, '“$1”写了两次'],
  [/^the step shows nothing$/u, '这一步什么也不显示'],
  [/^the step does not show “(.+)”$/su, '这一步没有显示“$1”'],
  [/^nothing that the step shows quotes “(.+)”$/su, '这一步显示的东西里，没有一个引用“$1”'],
  [/^“(.+)” is put where “(.+)” stands$/su, '“$1”放在了“$2”的位置'],
  [
    /^places: “(.+)” stands at (\[.+\]), where the slide has no place$/su,
    '“$1”的位置 $2 不在幻灯片上',
  ],
  [/^the tour has (\d+) steps$/u, '导览有 $1 步'],
  [/^the id “(.+)” is taken at (.+)$/su, '名称“$1”在 $2 已经用过'],
  [/^the title has a line break$/u, '标题里有换行'],
  [/^the title has (\d+) lines$/u, '标题有 $1 行'],
  [/^the body has (\d+) lines$/u, '正文有 $1 行'],
  [/^the body takes (\d+) lines of a slide$/u, '正文在幻灯片上要占 $1 行'],
  [/^the step shows (\d+) entities$/u, '这一步显示 $1 个实体'],
  [
    /^no relation that the step shows joins “(.+)” to the rest$/su,
    '这一步显示的关系里，没有一条把“$1”与其余的连起来',
  ],
  [/^nothing joins “(.+)” to the rest$/su, '“$1”与其余的没有连起来'],
  [/^no quote is of a relation that the step shows$/u, '没有一条引文属于这一步显示的关系'],
  [/^the step has no note$/u, '这一步没有讲稿'],
  [/^the title “(.+)” is that of (.+)$/su, '标题“$1”与 $2 的相同'],
  [
    /^the title gives (.+) as exact, and the quote says that there were more$/su,
    '标题把 $1 说成准数，引文说的是多于它',
  ],
  [
    /^the body gives (.+) as exact, and the quote says that there were more$/su,
    '正文把 $1 说成准数，引文说的是多于它',
  ],
  [
    /^the title gives (.+) as less than there were, and the quote gives it as it is$/su,
    '标题说多于 $1，引文就是这个数',
  ],
  [
    /^the body gives (.+) as less than there were, and the quote gives it as it is$/su,
    '正文说多于 $1，引文就是这个数',
  ],
  [
    /^the note gives (.+) as exact, and the quote says that there were more$/su,
    '讲稿把 $1 说成准数，引文说的是多于它',
  ],
  [
    /^the note gives (.+) as less than there were, and the quote gives it as it is$/su,
    '讲稿说多于 $1，引文就是这个数',
  ],
  [/^the title has (\d+) characters$/u, '标题有 $1 个字符'],
  [/^the body has (\d+) characters$/u, '正文有 $1 个字符'],
  [
    /^the title names “(.+)”, and no quote of the step says anything of it$/su,
    '标题提到“$1”，这一步的引文没有说到它',
  ],
  [
    /^the body names “(.+)”, and no quote of the step says anything of it$/su,
    '正文提到“$1”，这一步的引文没有说到它',
  ],
  [
    /^the note names “(.+)”, and no quote of the step says anything of it$/su,
    '讲稿提到“$1”，这一步的引文没有说到它',
  ],
  [
    /^the title gives the figure (.+), and no quote of the step does$/su,
    '标题有数字 $1，这一步的引文没有',
  ],
  [
    /^the body gives the figure (.+), and no quote of the step does$/su,
    '正文有数字 $1，这一步的引文没有',
  ],
  [
    /^the note gives the figure (.+), and no quote of the step does$/su,
    '讲稿有数字 $1，这一步的引文没有',
  ],
  [
    /^the title says “(.+)”, and no relation says that one thing came of another$/su,
    '标题说“$1”，没有关系说一件事由另一件事而来',
  ],
  [
    /^the body says “(.+)”, and no relation says that one thing came of another$/su,
    '正文说“$1”，没有关系说一件事由另一件事而来',
  ],
  [
    /^the note says “(.+)”, and no relation says that one thing came of another$/su,
    '讲稿说“$1”，没有关系说一件事由另一件事而来',
  ],
  [/^(\S+) is missing$/u, '缺 $1'],
  [/^(\S+) is empty$/u, '$1 是空的'],
  [/^(\S+) has space at its ends$/u, '$1 首尾有空格'],
  [/^(\S+) is no known field$/u, '没有 $1 这个字段'],
  [/^(\S+) “(.*)” is unknown$/su, '$1 的值“$2”不认识'],
  [/^(\S+) “(.*)” is not of the right form$/su, '$1 的写法“$2”不对'],
  [/^(\S+) is a number, not text$/u, '$1 是数字，应当是文字'],
  [/^(\S+) is a boolean, not text$/u, '$1 是真假值，应当是文字'],
  [/^(\S+) is .+, not (?:a list|text|a set of fields)$/su, '$1 的类型不对'],
  [/^(\S+) has too few items$/u, '$1 太少'],
  [/^(\S+) has too many items$/u, '$1 太多'],
  [/^this is no set of fields$/u, '这里应当是一组字段'],
  [/^this line is not UTF-8$/u, '这一行不是 UTF-8'],
  [/^the file begins with a byte order mark$/u, '文件开头有字节顺序标记（BOM）'],
  [/^the field “(.+)” is given twice$/su, '字段“$1”写了两次'],
  [/^“(.+)” refers to another value$/su, '“$1”引用了别处的值'],
  [/^a tab stands where YAML wants spaces$/u, '该用空格的地方用了制表符'],
  [/^a second YAML document begins$/u, '这里开始了第二个 YAML 文档'],
  [/^this is no YAML: (.+)$/su, '这里不是 YAML：$1'],
];

const FIXES: readonly Rule[] = [
  [/^write “(.+)”, or (.+)$/su, '写成“$1”，或者$2'],
  [/^keep to (\d+), with (\d+) characters in a line$/u, '最多 $1 行，每行 $2 个字符'],
  [
    /^show one that does, or make a step of its own of it$/u,
    '加一条相连的关系，或者把它单独做成一步',
  ],
  [/^quote the words that carry one of them$/u, '引用说到其中一条关系的话'],
  [/^write (.+) alone$/su, '只写 $1'],
  [/^write (over .+|.+余)$/su, '写成 $1'],
  [/^write (\S+)$/u, '写成 $1'],
  [/^take it out; the fields are (.+)$/su, '去掉它；字段有 $1'],
  [/^give it another row or column$/u, '换一行或者一列'],
  [/^take it out$/u, '去掉它'],
  [/^take one out$/u, '去掉一个'],
  [/^take the space away$/u, '去掉空格'],
  [/^take out the line “---”$/u, '去掉“---”那一行'],
  [/^name what is to be seen under entities or relations$/u, '加上要显示的实体或者关系'],
  [/^show it under entities$/u, '把它加进要显示的'],
  [/^show the relation that quotes it$/u, '加上引用它的关系'],
  [/^keep to (\d+), or make two steps of it$/u, '最多 $1 个，多了就分成两步'],
  [/^keep to (\d+), or make two tours of it$/u, '最多 $1 步，多了就分成两个导览'],
  [/^keep to (\d+), with (\d+) characters in a line$/u, '最多 $1 行，每行 $2 个字符'],
  [/^show one that does, or make a step of its own of it$/u, '加上把它连起来的关系，或者另作一步'],
  [/^quote the words that carry one of them$/u, '加上其中一条关系的引文'],
  [
    /^write under note what is said, what is pointed at and what is not to be claimed$/u,
    '在讲稿里写上说什么、指什么、不要说成什么',
  ],
  [/^give one of the two another$/u, '给其中一个换一个'],
  [/^write (.+) alone$/u, '只写 $1'],
  [/^write over (.+)$/u, '写成 over $1'],
  [/^keep to (\d+)$/u, '最多 $1 行'],
  [/^join its lines$/u, '合成一行'],
  [/^give the step another$/u, '给这一步换一个'],
  [
    /^add a relation of (.+) with its quote, or leave the name out$/su,
    '加上 $1 的关系和它的引文，或者不提这个名字',
  ],
  [/^quote the words that give it, or leave it out$/u, '加上有这个数字的引文，或者不写'],
  [/^tell the two one after the other$/u, '一件一件地说，不说因果'],
  [/^give the Chinese$/u, '写上中文'],
  [/^give the English$/u, '写上英文'],
  [/^give it in both languages: (.+)$/su, '两种语言都写：$1'],
  [/^write a slug: .+$/su, '用小写字母和数字，中间用一个连字符'],
  [/^write a list, .+$/su, '写成列表，每项一行，以“- ”开头'],
  [
    /^list the slugs of what is shown besides the ends of the relations$/u,
    '列出关系两端以外还要显示的实体',
  ],
  [/^list relations as (.+)$/su, '关系写成 $1'],
  [/^list the slugs of what is looked at, or leave it out$/u, '列出要看的实体，或者不写'],
  [
    /^give each slug as \[column, row\]: .+$/su,
    '写成 [列, 行]：列是 1（左）到 4 的整数，行是 1（上）到 9 的数',
  ],
  [/^list quotes of what the step shows, word for word$/u, '一字不差地列出所显示的东西的引文'],
  [/^put it in quotes: (.+)$/su, '加上引号：$1'],
  [/^use one of (.+)$/su, '用其中一个：$1'],
  [/^write fields: (.+)$/su, '写这些字段：$1'],
  [/^give the folder’s name of a report$/u, '写报告的文件夹名'],
  [/^save the file as UTF-8$/u, '把文件存成 UTF-8'],
  [/^save it as UTF-8 without one$/u, '存成不带 BOM 的 UTF-8'],
  [/^keep one of the two$/u, '两个里留一个'],
  [/^write the value out$/u, '把值写出来'],
  [/^indent with spaces$/u, '用空格缩进'],
  [
    /^check indentation and brackets, .+$/su,
    '看看缩进和括号；有“: ”“ #”或者以特殊符号开头的文字要加引号',
  ],
  [/^see the format in README\.md$/u, '格式见 README.md'],
];

function translate(text: string, rules: readonly Rule[]): string | null {
  for (const [pattern, chinese] of rules) {
    const found = pattern.exec(text);
    if (!found) continue;
    // What the second half of a fix says is a fix itself.
    const parts = found.map((part, at) =>
      rules === FIXES && at === 2 ? (translate(part, FIXES) ?? part) : part,
    );
    return chinese.replace(/\$(\d)/g, (_, at: string) => parts[Number(at)] ?? '');
  }
  return null;
}

/** A fault and what to do about it, as a sentence each. What has no Chinese here is said in English as it stands. */
export function sayProblem({ fault, fix }: Problem, language: 'zh' | 'en'): string {
  if (language === 'en') return `${fault.charAt(0).toUpperCase()}${fault.slice(1)}: ${fix}.`;
  return `${translate(fault, FAULTS) ?? fault}：${translate(fix, FIXES) ?? fix}。`;
}

/** Whether it has Chinese for both; so that a fault that the check learns to name is not forgotten here. */
export function isTranslated({ fault, fix }: Problem): boolean {
  return translate(fault, FAULTS) !== null && translate(fix, FIXES) !== null;
}

/** The spelling that a fix offers; null where it offers none. */
export function readNearest({ fix }: Problem): string | null {
  return /^write “(.+)”(?:, or .*)?$/su.exec(fix)?.[1] ?? null;
}
