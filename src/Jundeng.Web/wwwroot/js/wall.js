// The wall shows what holds now without a hand: what stands in it is asked for again, and kept where the answer is something else.
const wall = document.getElementById("wall");

setInterval(async () => {
  try {
    const answer = await fetch(location.href, { credentials: "same-origin" });
    if (answer.redirected) location.reload();
    if (!answer.ok) return;
    const next = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("wall");
    if (next) wall.replaceChildren(...next.childNodes);
  } catch {
    // The network is away; the next time may do.
  }
}, Number(wall.dataset.every) * 1000);
