/** The text of a part of the file: compressed with gzip, in Base64. Rejects where it is missing or damaged. */
export async function readPart(id: string): Promise<string> {
  const packed = document.getElementById(id)?.textContent;
  if (!packed) throw new Error(`The file has no part ${id}.`);
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
