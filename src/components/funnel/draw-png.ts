/** Draws an SVG file as PNG, twice as fine as its own size; null when the browser cannot. */
export async function drawPng(svg: string, width: number, height: number): Promise<Blob | null> {
  const scale = 2;
  const image = new Image();
  // A data address, because the site's policy allows no other kind besides its own files.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    return null;
  }
  const canvas = Object.assign(document.createElement('canvas'), {
    width: width * scale,
    height: height * scale,
  });
  const pen = canvas.getContext('2d');
  if (!pen) return null;
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
