// A row of the ledger and its words in the source are one selection. The links between them work without this script;
// it shows the other half too, and lets the keys j and k and two buttons go through the targets.
(() => {
  'use strict';
  const work = document.getElementById('page-work');
  const sideBySide = matchMedia('(min-width: 75rem)');
  const ids = [...work.querySelectorAll('tr.target')].map(row => row.id);
  let twin = null;

  const asked = () => decodeURIComponent(location.hash.slice(1));
  const rowOf = id => (id.startsWith('s-') ? id.slice(2) : id);

  function showTwin() {
    twin?.classList.remove('selected');
    const id = asked();
    twin = id === '' ? null : document.getElementById(id.startsWith('s-') ? rowOf(id) : `s-${id}`);
    twin?.classList.add('selected');
    if (twin && sideBySide.matches) {
      const pane = twin.closest('section').getBoundingClientRect();
      const place = twin.getBoundingClientRect();
      if (place.top < pane.top + 64 || place.bottom > pane.bottom)
        twin.scrollIntoView({ block: 'center' });
    }
  }

  // Going to a place takes the focus away from the link that led there; it belongs to the link at the place.
  function takeFocus() {
    const place = document.getElementById(asked());
    if (place && work.contains(place))
      place.querySelector('a[href^="#"]')?.focus({ preventScroll: true });
  }

  function go(step) {
    const at = ids.indexOf(rowOf(asked()));
    const next = at < 0 ? (step > 0 ? 0 : ids.length - 1) : at + step;
    if (next >= 0 && next < ids.length)
      location.replace(`#${ids[next]}`);
  }

  // Single keys act only for those who are at work in the area, so that nobody who speaks to the page sets them off elsewhere.
  let atWork = false;
  for (const sign of ['focusin', 'pointerdown'])
    document.addEventListener(sign, event => { atWork = work.contains(event.target); });

  document.addEventListener('keydown', event => {
    if (!atWork || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (event.key === 'j')
      go(1);
    else if (event.key === 'k')
      go(-1);
  });

  for (const button of work.querySelectorAll('button[data-step]')) {
    button.addEventListener('click', () => go(Number(button.dataset.step)));
    button.parentElement.hidden = ids.length === 0;
  }

  addEventListener('hashchange', () => { showTwin(); takeFocus(); });
  showTwin();
})();
