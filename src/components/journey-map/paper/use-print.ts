import { useEffect, useState } from 'react';
import { printingClass, printRules } from './print-style.ts';

interface Print {
  /** True while the sheets have to stand in the page. */
  isPrinting: boolean;
  print: () => void;
}

/** Opens the print dialogue of the browser for sheets of one size; the page around them stays out of it. */
export function usePrint({ widthMm, heightMm }: { widthMm: number; heightMm: number }): Print {
  const [isPrinting, setIsPrinting] = useState(false);

  useEffect(() => {
    if (!isPrinting) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(printRules({ widthMm, heightMm }));
    document.adoptedStyleSheets.push(sheet);
    document.body.classList.add(printingClass);
    const end = () => setIsPrinting(false);
    window.addEventListener('afterprint', end);
    let isCurrent = true;
    void document.fonts.ready.then(() => isCurrent && window.print());
    return () => {
      isCurrent = false;
      window.removeEventListener('afterprint', end);
      document.body.classList.remove(printingClass);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [isPrinting, widthMm, heightMm]);

  return { isPrinting, print: () => setIsPrinting(true) };
}
