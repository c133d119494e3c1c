/** The only file that imports n3. */
import { Writable } from 'node:stream';
import { DataFactory, Writer, type BlankNode, type Literal, type NamedNode } from 'n3';
import type { GraphContents } from '../store/store.ts';
import { descriptionsOf, vocabularies, type Name, type Property, type RdfObject } from './rdf.ts';

/** The graph as Turtle 1.1, in pieces of one subject each. See rdf.ts for what stands in it. Equal graphs give equal bytes. */
export function* turtleLines(contents: GraphContents): Iterable<string> {
  let written = '';
  const out = new Writable({
    decodeStrings: false,
    write(piece: string, _encoding, done) {
      written += piece;
      done();
    },
  });
  const writer = new Writer(out, { prefixes: vocabularies, end: false });
  for (const { subject, properties } of descriptionsOf(contents)) {
    for (const [predicate, object] of properties)
      writer.addQuad(DataFactory.quad(nodeOf(subject), nodeOf(predicate), termOf(object, writer)));
    yield written;
    written = '';
  }
  writer.end();
  yield written;
}

function nodeOf({ in: vocabulary, name }: Name): NamedNode {
  return DataFactory.namedNode(vocabularies[vocabulary] + name);
}

function termOf(object: RdfObject, writer: Writer): NamedNode | Literal | BlankNode {
  if ('iri' in object) return DataFactory.namedNode(object.iri);
  if ('in' in object) return nodeOf(object);
  if ('properties' in object)
    return writer.blank(
      object.properties.map(([predicate, inner]: Property) => ({ predicate: nodeOf(predicate), object: termOf(inner, writer) })),
    );
  const { value, datatype, language } = object;
  return DataFactory.literal(wellFormed(value), language ?? (datatype && nodeOf(datatype)));
}

/** Half of a pair of UTF-16 units is no character: it becomes U+FFFD, as when it is written. */
function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}
