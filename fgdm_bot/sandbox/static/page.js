// The page: keeps every chat and phone as the server tells it, and comes back after a break.

import { make } from "./bubbles.js";
import { PhoneCard } from "./phone.js";
import { Place, does } from "./place.js";

const places = new Map();
const cards = new Map();
const tabs = [...document.querySelectorAll(".tabs button")];
const state = document.getElementById("link-state");
const grid = document.querySelector(".phone-grid");
const jump = document.querySelector(".jump");

for (const pane of document.querySelectorAll(".chat")) {
  const label = pane.querySelector("h2").firstChild.textContent;
  const place = new Place(pane.id, { label, chat: true, telegram: true, onNews: () => count(pane.id) });
  place.mount(pane);
  places.set(pane.id, place);
}

function look(pane) {
  document.body.dataset.pane = pane;
  for (const tab of tabs) tab.setAttribute("aria-pressed", String(tab.dataset.pane === pane));
  for (const section of document.querySelectorAll(".pane")) section.classList.toggle("shown", section.dataset.pane === pane);
  const badge = tabs.find((tab) => tab.dataset.pane === pane)?.querySelector(".count");
  if (badge) clear(badge);
  for (const place of places.values()) place.toEnd();
}

function count(pane) {
  const tab = tabs.find((each) => each.dataset.pane === pane);
  const badge = tab?.querySelector(".count");
  if (!badge || tab.getAttribute("aria-pressed") === "true") return;
  badge.hidden = false;
  badge.textContent = String(Number(badge.textContent || 0) + 1);
}

function clear(badge) {
  badge.hidden = true;
  badge.textContent = "";
}

function cardFor(head) {
  if (!cards.has(head.id)) {
    const card = new PhoneCard(head, onPhoneNews);
    cards.set(head.id, card);
    places.set(head.id, card.texts);
    grid.append(card.node);
    const to = make("button", "quiet", head.name || head.number);
    to.type = "button";
    to.addEventListener("click", () => {
      to.classList.remove("has-news");
      card.node.scrollIntoView({ block: "start" });
      card.node.focus({ preventScroll: true });
    });
    card.jump = to;
    jump.append(to);
    jump.classList.toggle("many", cards.size > 4);
  }
  cards.get(head.id).head(head);
  return cards.get(head.id);
}

function onPhoneNews(card) {
  count("phones");
  card.jump.classList.add("has-news");
  setTimeout(() => card.jump.classList.remove("has-news"), 8000);
}

function placeFor(head) {
  if (head.kind === "phone") return cardFor(head).texts;
  if (head.phone) {
    const place = cards.get(head.phone)?.takeUpChat(head);
    if (place) places.set(head.id, place);
    return place;
  }
  places.get(head.id)?.setMenu(head.menu);
  return places.get(head.id);
}

function onWorld({ places: heads }) {
  const known = new Set(heads.map((head) => head.id));
  for (const [id, card] of cards) {
    if (known.has(id)) continue;
    card.node.remove();
    card.jump.remove();
    cards.delete(id);
    places.delete(id);
  }
  for (const head of heads) placeFor(head)?.show(head.items);
  for (const card of cards.values()) card.settle();
}

function listen() {
  const source = new EventSource("demo/events");
  const on = (name, what) => source.addEventListener(name, (event) => what(JSON.parse(event.data)));
  source.addEventListener("open", () => say("Live", true));
  source.addEventListener("error", () => {
    say("Reconnecting…", false);
    if (source.readyState === EventSource.CLOSED) setTimeout(listen, 1500);
  });
  on("world", onWorld);
  on("item", ({ place, item }) => placeFor(place)?.take(item));
  on("heads", (heads) => heads.places.forEach(placeFor));
  on("place", ({ place }) => placeFor(place));
  on("gone", ({ place, item }) => places.get(place)?.drop(item));
  on("toast", ({ place, text }) => places.get(place)?.toast(text));
}

function say(words, live) {
  state.textContent = words;
  state.classList.toggle("live", live);
}

for (const tab of tabs) tab.addEventListener("click", () => look(tab.dataset.pane));
for (const hint of document.querySelectorAll(".hint")) {
  hint.addEventListener("click", () => {
    const pane = document.querySelector(`.chat[data-role="${hint.dataset.role}"]`);
    if (!pane) return;
    look(pane.id);
    places.get(pane.id).fill(hint.dataset.command);
  });
}
document.getElementById("another").addEventListener("click", () => does("another", {}));

look(tabs[0].dataset.pane);
listen();
