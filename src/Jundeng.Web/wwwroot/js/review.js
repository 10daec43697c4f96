// Keys for the row that is looked at, and the words that are selected in the source as the words to add. All of it is there without this
// script: every key presses a button or follows a link of the page.
(() => {
  'use strict';
  const work = document.getElementById('page-work');
  const source = work.querySelector('.source');
  const keys = { a: '.accept', e: '.edit', d: '.remove' };

  document.querySelector('.keys')?.removeAttribute('hidden');

  function row() {
    const id = decodeURIComponent(location.hash.slice(1)).replace(/^s-/, '');
    const place = id === '' ? null : document.getElementById(id);
    return place?.tagName === 'TBODY' ? place.querySelector('.task-head') : place?.closest('tr.target');
  }

  let atWork = false;
  for (const sign of ['focusin', 'pointerdown'])
    document.addEventListener(sign, event => { atWork = work.contains(event.target) && !event.target.closest('form'); });
  atWork = work.contains(document.activeElement) && !document.activeElement.closest('form');

  document.addEventListener('keydown', event => {
    if (!atWork || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (event.key === 'u')
      work.querySelector('.undo')?.click();
    else if (event.key in keys)
      row()?.querySelector(keys[event.key])?.click();
  });

  for (const link of work.querySelectorAll('a[data-step]')) {
    link.addEventListener('click', event => {
      event.preventDefault();
      source.dispatchEvent(new CustomEvent('walk', { bubbles: true, detail: Number(link.dataset.step) }));
    });
  }

  // The panel that is open is what one is at.
  addEventListener('load', () => work.querySelector('form.panel :is(input:not([type=hidden]), select, textarea)')?.focus({ preventScroll: true }));

  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    const line = selection.anchorNode?.parentElement?.closest('p[data-line]');
    const words = selection.toString().trim();
    const chosen = line && source.contains(line) && words !== '';
    for (const link of work.querySelectorAll('a.add')) {
      const address = new URL(link.href);
      address.search = `?add=${address.searchParams.get('add')}`;
      if (chosen) {
        const end = selection.focusNode?.parentElement?.closest('p[data-line]') ?? line;
        address.searchParams.set('words', words);
        address.searchParams.set('line', Math.min(line.dataset.line, end.dataset.line));
        const task = line.closest('.block-task')?.querySelector('.block-no');
        if (task) address.searchParams.set('in', task.textContent);
      }
      link.href = address.href;
    }
  });
})();
