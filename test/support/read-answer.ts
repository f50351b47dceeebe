import type { Socket } from 'node:net';

/** What a raw connection answered, once its head is complete or it closed. */
export function readAnswer(socket: Socket): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  let text = '';
  socket.on('data', (part: Buffer) => {
    text += part.toString('latin1');
    if (!text.includes('\r\n\r\n')) return;
    socket.destroy();
    resolve(text);
  });
  socket.on('close', () => resolve(text));
  return promise;
}
