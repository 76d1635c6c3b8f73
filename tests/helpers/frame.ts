/** Shows a page of static markup in a same-origin frame, declarative shadow roots included. */
export async function showInFrame(html: string): Promise<{ page: Document; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument;
  if (!page) throw new Error('The frame has no document.');
  return { page, close: () => frame.remove() };
}
