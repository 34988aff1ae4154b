// One item of a chat or phone as DOM. Nothing that people typed is ever read as HTML.

const clock = new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });
const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre", blockquote: "blockquote", spoiler: "span" };

export function make(tag, className, text) {
  const node = document.createElement(tag);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

export function bubble(item, deeds) {
  const box = make("li", `bubble ${item.mine ? "mine" : "theirs"}${item.automatic ? " automatic" : ""}`);
  box.dataset.id = item.id;
  box.append(make("span", "unseen", item.mine ? "Sent: " : item.automatic ? "From the network: " : "Received: "));
  if (item.answers) box.append(make("p", "quote", item.answers));
  if (item.paper) box.append(paper(item));
  if (item.contact) box.append(make("p", "contact", `Contact: ${item.contact}`));
  if (item.text) box.append(marked(item.text, item.marks || [], deeds));
  box.append(foot(item, deeds));
  if (deeds.reply) box.addEventListener("click", (event) => isPlain(event) && deeds.reply(item));
  return item.rows?.length ? [box, keyboard(item, deeds)] : [box];
}

// A tap on the bubble itself: not on a link or button in it, nor the end of selecting its words.
function isPlain(event) {
  return !event.target.closest("a, button, pre") && getSelection().isCollapsed;
}

// Marks nest or stand apart; each is one range of UTF-16 units, as JavaScript counts.
export function marked(text, marks, deeds) {
  const body = make("div", "words");
  fill(body, text, 0, text.length, marks, deeds);
  return body;
}

function fill(node, text, start, end, marks, deeds) {
  let at = start;
  for (const [place, mark] of marks.entries()) {
    const until = mark.offset + mark.length;
    if (mark.offset < at || until > end) continue;
    node.append(text.slice(at, mark.offset));
    const inner = wrap(mark, text.slice(mark.offset, until), deeds);
    fill(inner, text, mark.offset, until, marks.slice(place + 1), deeds);
    node.append(inner);
    at = until;
  }
  node.append(text.slice(at, end));
}

function wrap(mark, shown, deeds) {
  if (mark.type === "url" || mark.type === "text_link") return link(mark.url || shown, deeds);
  if (mark.type === "bot_command" && deeds.command) {
    const button = make("button", "command");
    button.type = "button";
    button.addEventListener("click", () => deeds.command(shown));
    return button;
  }
  const node = make(TAGS[mark.type] || "span");
  if (mark.type === "pre") {
    node.tabIndex = 0;
    node.setAttribute("role", "region");
    node.setAttribute("aria-label", "Table, scrolls sideways");
  }
  return node;
}

function link(address, deeds) {
  const target = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  const node = make("a");
  node.href = target;
  node.target = "_blank";
  node.rel = "noopener noreferrer";
  const chat = new URL(target).hostname === "t.me" ? new URL(target).searchParams.get("start") : null;
  if (chat && deeds.openChat) {
    node.addEventListener("click", (event) => {
      event.preventDefault();
      deeds.openChat(chat);
    });
  }
  return node;
}

function paper(item) {
  const address = `demo/papers/${encodeURIComponent(item.paper.id)}`;
  const node = make("a", item.paper.picture ? "picture" : "paper");
  node.href = address;
  if (item.paper.picture) {
    const image = make("img");
    image.width = item.paper.width;
    image.height = item.paper.height;
    image.src = address;
    image.alt = item.text ? `Picture: ${item.text}` : "Picture from the bot";
    node.target = "_blank";
    node.append(image);
  } else {
    node.download = item.paper.name;
    node.append(make("b", "", item.paper.name), make("small", "", `Download, ${size(item.paper.size)}`));
  }
  return node;
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 1024)} kB`;
}

function foot(item, deeds) {
  const line = make("p", "foot");
  if (deeds.reply) {
    const reply = make("button", "reply", "Reply");
    reply.type = "button";
    reply.setAttribute("aria-label", `Reply to: ${(item.text || item.paper?.name || "contact").slice(0, 60)}`);
    reply.addEventListener("click", () => deeds.reply(item));
    line.append(reply);
  }
  if (item.edited) line.append(make("span", "", "edited"));
  const time = make("time", "", clock.format(new Date(item.at)));
  time.dateTime = item.at;
  line.append(time);
  return line;
}

function keyboard(item, deeds) {
  const board = make("li", "keyboard");
  board.dataset.under = item.id;
  for (const [row, buttons] of item.rows.entries()) {
    const line = make("div", "row");
    for (const [column, button] of buttons.entries()) line.append(key(item, row, column, button, deeds));
    board.append(line);
  }
  return board;
}

function key(item, row, column, button, deeds) {
  if (button.url) {
    const node = link(button.url, deeds);
    node.className = "key";
    node.textContent = button.label;
    return node;
  }
  const node = make("button", "key", button.label);
  node.type = "button";
  node.addEventListener("click", () => {
    node.setAttribute("aria-busy", "true");
    deeds.press(item.id, row, column);
  });
  return node;
}
