/** Draws a bar of 30 steps on one line of a terminal and clears it when the work is done. */
export function progressBar(write: (text: string) => void): (done: number, of: number) => void {
  const width = 30;
  let drawn = -1;
  return (done, of) => {
    const filled = Math.floor((done / of) * width);
    if (done === of) write('\r\u001b[K');
    else if (filled !== drawn) write(`\r[${'#'.repeat(filled)}${'-'.repeat(width - filled)}] ${done}/${of}`);
    drawn = filled;
  };
}
