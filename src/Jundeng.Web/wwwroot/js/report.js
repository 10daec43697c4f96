// While one types: what the checks say is shown beside its field, and the draft is kept. Without this script the buttons do both.
(() => {
  'use strict';
  const form = document.getElementById('report-form');
  const saved = document.getElementById('report-saved');
  const seen = form.elements.namedItem('seen');
  const [checkPause, savePause] = [700, 3000];
  let checkTimer = 0, saveTimer = 0, turn = 0, sending = false, dirty = false, kept = true, leaving = false;

  const send = address => {
    const fields = new FormData(form);
    // Files go only when the form is sent.
    fields.delete('file');
    return fetch(address, { method: 'POST', body: fields, redirect: 'manual', headers: { Accept: 'application/json' } });
  };

  function show(findings) {
    for (const item of form.querySelectorAll('[data-item]')) {
      const own = findings.filter(finding => finding.field === item.dataset.item);
      const says = item.querySelector('.report-says');
      if (!says)
        continue;
      says.replaceChildren(...own.map(finding => {
        const line = document.createElement('p');
        line.className = finding.isError ? 'says says-error' : 'says';
        line.textContent = `${finding.isError ? '■' : '▲'} ${finding.level} ${finding.message}`;
        return line;
      }));
      const reason = item.querySelector('.report-reason');
      const given = reason?.querySelector('input');
      if (reason)
        reason.hidden = given.value === '' && !own.some(finding => !finding.isError);
    }
  }

  // What is missing is said when one asks; while one types, only what is there is spoken of.
  const touched = new Set();

  async function check() {
    const mine = ++turn;
    try {
      const answer = await send(form.dataset.checks);
      if (!answer.ok || mine !== turn)
        return;
      const { findings } = await answer.json();
      show(findings.filter(finding => touched.has(finding.field)));
    } catch {
      // The page still works without it.
    }
  }

  async function save() {
    if (sending || leaving || !form.dataset.draft)
      return;
    sending = true;
    dirty = kept = false;
    try {
      const answer = await send(form.dataset.draft);
      const told = answer.type === 'opaqueredirect' ? {} : await answer.json();
      kept = answer.ok;
      if (kept) {
        seen.value = told.version;
        saved.textContent = form.dataset.saved.replace('{0}', told.at);
      } else {
        saved.textContent = `${form.dataset.failed} ${told.problem ?? ''}`;
      }
    } catch {
      saved.textContent = form.dataset.failed;
    } finally {
      sending = false;
      if (dirty)
        saveSoon();
    }
  }

  const saveSoon = () => {
    clearTimeout(saveTimer);
    saveTimer = setTimeout(save, savePause);
  };

  form.addEventListener('input', event => {
    const item = event.target.closest('[data-item]');
    if (!item)
      return;
    touched.add(item.dataset.item);
    dirty = true;
    clearTimeout(checkTimer);
    checkTimer = setTimeout(check, checkPause);
    saveSoon();
  });

  // Amounts in another scale are another page; what was typed is kept before it is asked for.
  form.querySelector('.switch')?.addEventListener('click', async event => {
    const link = event.target.closest('a');
    if (!link || kept && !dirty && !sending)
      return;
    event.preventDefault();
    clearTimeout(saveTimer);
    while (sending)
      await new Promise(resolve => setTimeout(resolve, 50));
    await save();
    if (kept)
      location.assign(link.href);
  });

  // A draft on its way must not overtake what the button sends.
  form.addEventListener('submit', event => {
    leaving = true;
    clearTimeout(checkTimer);
    clearTimeout(saveTimer);
    if (!sending)
      return;
    event.preventDefault();
    const button = event.submitter;
    const wait = setInterval(() => {
      if (sending)
        return;
      clearInterval(wait);
      form.requestSubmit(button);
    }, 50);
  });
})();
