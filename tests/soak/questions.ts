/** Asked in turn: each kind of question that reaches the store, and one that reaches the index. */
export const QUESTIONS: readonly string[] = [
  '{ entities(first: 5, orderBy: DEGREE) { totalCount nodes { id degree { total } } } }',
  '{ entity(id: "wancheng-2025.district-court") { name { zh } relations(first: 5) { nodes { id evidence { quote sentence { text } } } } } }',
  '{ neighbourhood(ids: ["wancheng-2025.government-court-linkage-mechanism"]) { entities { id } relations { id } hidden { id count } } }',
  '{ paths(from: "wancheng-2025.district-court", to: "wancheng-2025.district-police", first: 3) { length relations { id } } }',
  '{ search(text: "fuyuan") { totalCount hits { field entity { id } } } }',
  '{ statistics { entities relations byKind { id count } } }',
];
