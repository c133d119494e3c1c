/** "set" of "set_up": a verb without its particle. */
export function withoutParticle(lemma: string): string {
  const particle = lemma.indexOf('_');
  return particle < 0 ? lemma : lemma.slice(0, particle);
}
