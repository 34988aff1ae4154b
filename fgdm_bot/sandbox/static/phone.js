// One relative's phone: texts, a switch, and Telegram beside the texts once they took it up.

import { make } from "./bubbles.js";
import { Place, does } from "./place.js";

export class PhoneCard {
  constructor(head, onNews) {
    this.id = head.id;
    this.onNews = onNews;
    this.node = make("article", "phone");
    this.node.id = `card-${head.id}`;
    this.node.tabIndex = -1;
    this.title = make("h3");
    this.number = make("small");
    this.state = make("span", "state");
    this.switch = make("button", "quiet switch");
    this.switch.type = "button";
    this.switch.addEventListener("click", () => does("switch", { place: this.id, on: this.isOff }));
    const top = make("header", "phone-head");
    const names = make("div");
    const under = make("p");
    under.append(this.number, this.state);
    names.append(this.title, under);
    top.append(names, this.switch);
    this.sides = make("div", "sides");
    this.sides.setAttribute("role", "group");
    this.sides.hidden = true;
    this.node.append(top, this.sides);
    const label = head.name || head.number;
    this.texts = this.side("Texts", new Place(head.id, { label, chat: false, onNews: () => this.news("Texts"), openChat: (token) => this.openChat(token) }));
    this.head(head);
  }

  side(name, place) {
    const body = make("div", "side");
    place.mount(body);
    const button = make("button", "quiet", name);
    button.type = "button";
    button.addEventListener("click", () => this.turnTo(name));
    this.sides.append(button);
    this.node.append(body);
    body.hidden = this.bodies !== undefined;
    (this.bodies ??= new Map()).set(name, { body, button, place });
    button.setAttribute("aria-pressed", String(!body.hidden));
    return place;
  }

  async openChat(token) {
    this.opening = true;
    const wrong = await does("chat", { place: this.id, token });
    if (wrong) this.texts.toast(wrong);
    else if (this.chat) this.turnTo("Telegram");
  }

  // After everything was shown: who already writes in Telegram is shown there.
  settle() {
    if (this.chat?.items.size && !this.settled) this.turnTo("Telegram");
    this.settled = true;
  }

  takeUpChat(head) {
    if (!this.chat) {
      this.chat = this.side("Telegram", new Place(head.id, { label: `${head.name} in Telegram`, chat: true, onNews: () => this.news("Telegram") }));
      this.sides.hidden = false;
      this.sides.setAttribute("aria-label", `${head.name}: texts or Telegram`);
    }
    this.chat.setMenu(head.menu);
    if (this.opening) {
      this.opening = false;
      this.turnTo("Telegram");
    }
    return this.chat;
  }

  turnTo(name) {
    for (const [side, { body, button, place }] of this.bodies) {
      body.hidden = side !== name;
      button.setAttribute("aria-pressed", String(side === name));
      if (side === name) {
        button.classList.remove("has-news");
        place.toEnd();
      }
    }
  }

  news(side) {
    const { body, button } = this.bodies.get(side);
    if (body.hidden) button.classList.add("has-news");
    this.node.classList.remove("fresh");
    void this.node.offsetWidth;
    this.node.classList.add("fresh");
    this.onNews(this);
  }

  head(head) {
    this.isOff = head.off;
    this.title.textContent = head.name || "New phone";
    this.number.textContent = head.number;
    this.state.textContent = head.off ? "Switched off" : head.stopped ? "Stopped texts" : "";
    this.switch.textContent = head.off ? "Switch on" : "Switch off";
    this.switch.setAttribute("aria-label", `${this.switch.textContent} ${head.name || head.number}’s phone`);
    this.node.classList.toggle("is-off", head.off);
    this.node.setAttribute("aria-label", `Phone of ${head.name || "somebody new"}, ${head.number}`);
  }
}
