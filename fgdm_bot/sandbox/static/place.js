// One chat or one phone's texts: the log, the box to type in, and what stands around it.

import { bubble, make } from "./bubbles.js";

const NEAR = 90;

export async function does(deed, body) {
  try {
    const answer = await fetch(`demo/do/${deed}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return answer.ok ? "" : (await answer.json()).error;
  } catch {
    return "That did not go out: the demonstration is not running.";
  }
}

export class Place {
  constructor(id, { label, chat, telegram, onNews, openChat }) {
    this.id = id;
    this.chat = chat;
    this.onNews = onNews || (() => {});
    this.items = new Map();
    this.replying = null;
    this.log = make("ol", "log");
    this.log.setAttribute("role", "log");
    this.log.setAttribute("aria-label", `${label}: messages`);
    this.log.tabIndex = 0;
    this.newer = make("button", "newer", "New message ↓");
    this.newer.type = "button";
    this.newer.hidden = true;
    this.newer.addEventListener("click", () => this.toEnd());
    this.atEnd = true;
    this.wasAt = 0;
    this.log.addEventListener("scroll", () => this.scrolled());
    // A picture that loads, or a log that changes its height, leaves the end in sight.
    const stay = () => this.atEnd && this.toEnd();
    this.log.addEventListener("load", stay, true);
    new ResizeObserver(stay).observe(this.log);
    this.below = document.getElementById("composer").content.cloneNode(true).firstElementChild;
    this.deeds = { press: (...where) => this.press(...where), openChat };
    if (chat) Object.assign(this.deeds, { reply: (item) => this.reply(item), command: (text) => this.send(text) });
    this.dress(label, telegram);
  }

  dress(label, telegram) {
    const form = this.below.querySelector("form");
    this.input = form.elements.text;
    this.input.id = `type-${this.id}`;
    this.input.maxLength = this.chat ? 4096 : 1600;
    this.input.placeholder = this.chat ? "Message" : "Text message";
    form.querySelector("label").htmlFor = this.input.id;
    form.querySelector("label").textContent = `Write as ${label}`;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.input.value.trim()) this.send(this.input.value, true);
    });
    this.menuButton = form.querySelector(".menu-button");
    this.menuButton.hidden = !this.chat;
    this.menuButton.addEventListener("click", () => this.openMenu(this.menu.hidden));
    this.menu = this.below.querySelector(".menu");
    document.addEventListener("pointerdown", (event) => this.below.contains(event.target) || this.menu.hidden || this.openMenu(false));
    this.below.addEventListener("keydown", (event) => event.key === "Escape" && this.escape());
    const share = form.querySelector(".share-button");
    share.hidden = !telegram;
    share.addEventListener("click", () => shareFrom(this));
    this.replyBar = this.below.querySelector(".reply-bar");
    this.replyBar.querySelector("button").addEventListener("click", () => this.reply(null));
    this.toastLine = this.below.querySelector(".toast");
  }

  mount(parent) {
    const wrap = make("div", "log-wrap");
    wrap.append(this.log, this.newer);
    parent.append(wrap, this.below);
  }

  show(items) {
    this.items.clear();
    this.log.setAttribute("aria-busy", "true");
    this.log.replaceChildren();
    for (const item of items) this.put(item);
    this.log.removeAttribute("aria-busy");
    this.toEnd();
  }

  take(item) {
    const atEnd = this.atEnd;
    const isNew = !this.items.has(item.id);
    this.put(item);
    if (atEnd || (isNew && item.mine)) this.toEnd();
    else if (isNew) this.newer.hidden = false;
    if (isNew && !item.mine) this.onNews();
  }

  put(item) {
    const nodes = bubble(item, this.deeds);
    const old = this.items.get(item.id);
    if (old) {
      const focused = old.some((node) => node.contains(document.activeElement));
      old[0].before(...nodes);
      for (const node of old) node.remove();
      if (focused) this.input.focus({ preventScroll: true });
    } else {
      this.log.append(...nodes);
    }
    this.items.set(item.id, nodes);
  }

  drop(id) {
    for (const node of this.items.get(id) || []) node.remove();
    this.items.delete(id);
  }

  // Only scrolling up leaves the end: a log that grows below does not.
  scrolled() {
    if (this.isAtEnd()) this.atEnd = true;
    else if (this.log.scrollTop < this.wasAt) this.atEnd = false;
    this.wasAt = this.log.scrollTop;
    if (this.atEnd) this.newer.hidden = true;
  }

  isAtEnd() {
    return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < NEAR;
  }

  toEnd() {
    this.log.scrollTop = this.log.scrollHeight;
    this.atEnd = true;
    this.newer.hidden = true;
  }

  async send(text, typed = false) {
    const body = { place: this.id, text };
    if (this.replying) body.reply_to = this.replying;
    if (typed) this.input.value = "";
    this.reply(null);
    const wrong = await does("say", body);
    if (wrong) this.toast(wrong);
    if (wrong && typed && !this.input.value && wrong.startsWith("That did not")) this.input.value = text;
  }

  async press(message, row, column) {
    const wrong = await does("press", { place: this.id, message, row, column });
    if (wrong) this.toast(wrong);
  }

  reply(item) {
    this.replying = item ? item.id : null;
    this.replyBar.hidden = !item;
    if (!item) return;
    this.replyBar.querySelector("p").textContent = `Replying to: ${item.text || item.paper?.name || "contact"}`;
    this.input.focus();
  }

  fill(text) {
    this.input.value = text;
    this.openMenu(false);
    this.input.focus();
    this.input.setSelectionRange(text.length, text.length);
  }

  setMenu(commands) {
    this.menuButton.disabled = !commands.length;
    this.menu.replaceChildren(
      ...commands.map(({ command, description }) => {
        const button = make("button", "menu-entry");
        button.type = "button";
        button.append(make("b", "", `/${command}`), make("span", "", description));
        button.addEventListener("click", () => this.fill(`/${command} `));
        return button;
      }),
    );
  }

  openMenu(open) {
    this.menu.hidden = !open;
    this.menuButton.setAttribute("aria-expanded", String(open));
    if (open) this.menu.querySelector("button")?.focus();
  }

  escape() {
    if (!this.menu.hidden) {
      this.openMenu(false);
      this.menuButton.focus();
    } else {
      this.reply(null);
    }
  }

  toast(text) {
    for (const key of this.log.querySelectorAll("[aria-busy]")) key.removeAttribute("aria-busy");
    this.toastLine.textContent = text;
    clearTimeout(this.toastEnd);
    this.toastEnd = setTimeout(() => (this.toastLine.textContent = ""), 6000);
  }
}

function shareFrom(place) {
  const dialog = document.getElementById("share");
  const form = dialog.querySelector("form");
  form.reset();
  form.querySelector("button[type=button]").onclick = () => dialog.close("");
  dialog.onclose = async () => {
    if (dialog.returnValue !== "share") return;
    const wrong = await does("share", { place: place.id, name: form.elements.name.value, phone: form.elements.phone.value });
    if (wrong) place.toast(wrong);
  };
  dialog.returnValue = "";
  dialog.showModal();
}
