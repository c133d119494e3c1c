/** Shows one changing line on a terminal; nothing where stderr is not one. An empty text takes the line away. */
export function progress(): (text: string) => void {
  const { stderr } = process;
  if (!stderr.isTTY) return () => undefined;
  return (text) => {
    const room = Math.max(20, (stderr.columns || 80) - 1);
    stderr.write(`\r\u001b[K${text.length > room ? `${text.slice(0, room - 1)}…` : text}`);
  };
}
