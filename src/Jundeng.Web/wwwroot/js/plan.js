// A row of the ledger and its words in the source are one selection. The links between them work without this script;
// it shows the other half too, and lets the keys j and k and two buttons go through the targets.
(() => {
  'use strict';
  const work = document.getElementById('page-work');
  const sideBySide = matchMedia('(min-width: 75rem)');
  // In a review one goes from one doubtful task or target to the next, else from target to target.
  const doubtful = work.hasAttribute('data-doubtful');
  const stops = [...work.querySelectorAll(doubtful ? 'tbody[id], tr.target' : 'tr.target')];
  let twin = null;

  const asked = () => decodeURIComponent(location.hash.slice(1));
  const rowOf = id => (id.startsWith('s-') ? id.slice(2) : id);

  function showTwin() {
    twin?.classList.remove('selected');
    work.querySelector('tr.selected')?.classList.remove('selected');
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
    const at = stops.findIndex(stop => stop.id === rowOf(asked()));
    let next = at < 0 ? (step > 0 ? 0 : stops.length - 1) : at + step;
    while (doubtful && stops[next] && !stops[next].hasAttribute('data-doubt'))
      next += step;
    if (stops[next])
      location.replace(`#${stops[next].id}`);
  }

  // Single keys act only for those who are at work in the area, so that nobody who speaks to the page sets them off elsewhere.
  let atWork = false;
  for (const sign of ['focusin', 'pointerdown'])
    document.addEventListener(sign, event => { atWork = work.contains(event.target) && !event.target.closest('form'); });

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
    button.parentElement.hidden = stops.length === 0;
  }

  addEventListener('walk', event => go(event.detail));
  addEventListener('hashchange', () => { showTwin(); takeFocus(); });
  showTwin();
  if (doubtful && asked() !== '')
    takeFocus();
})();
