// Runs in a copy of the page whose frames let this page look into them.
addEventListener("load", async () => {
  const frames = [...document.querySelectorAll("iframe")];
  const measured = {
    width: document.documentElement.scrollWidth,
    own: texts(document),
    frames: frames.map(frame),
  };
  // Last, every link is followed, as far as that goes.
  for (const each of frames) {
    for (const link of each.contentDocument.querySelectorAll("a[href], button")) link.click();
  }
  await new Promise((done) => setTimeout(done, 500));
  measured.stayed = frames.every((each) => each.contentDocument?.URL === "about:srcdoc");
  const report = document.createElement("script");
  report.id = "measured";
  report.type = "application/json";
  report.textContent = JSON.stringify(measured).replaceAll("<", "\\u003c");
  document.body.append(report);
});

function frame(element) {
  const page = element.contentDocument;
  const { x, y, width, height } = element.getBoundingClientRect();
  return {
    caption: element.parentElement.querySelector("figcaption").textContent,
    title: element.title,
    box: { x: x + scrollX, y: y + scrollY, width, height },
    inside: { width: element.clientWidth, height: element.clientHeight },
    content: { width: page.documentElement.scrollWidth, height: page.documentElement.scrollHeight },
    texts: texts(page),
  };
}

function texts(page) {
  const walker = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const text = walker.currentNode.data.trim();
    if (!text || ["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"].includes(element.tagName)) continue;
    if (putAway(element)) continue;
    const range = page.createRange();
    range.selectNodeContents(walker.currentNode);
    const boxes = [...range.getClientRects()].filter((box) => box.width && box.height);
    const style = getComputedStyle(element);
    found.push({
      text,
      colour: colour(element.closest("svg") ? style.fill : style.color),
      background: background(element),
      size: parseFloat(style.fontSize),
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      top: Math.min(...boxes.map((box) => box.top)),
      bottom: Math.max(...boxes.map((box) => box.bottom)),
      drawing: element.closest("svg")?.getAttribute("aria-labelledby") ?? null,
      seen:
        boxes.length > 0 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !clipped(element),
    });
  }
  return found;
}

// What is for those who hear the page, drawn for another width, or opened first.
function putAway(element) {
  const drawing = element.closest("svg");
  if (drawing && getComputedStyle(drawing).display === "none") return true;
  if (drawing && element.closest("title, desc")) return true;
  return element.closest("details:not([open])") && !element.closest("summary");
}

// A box that cuts off what does not fit into it, and offers no way to scroll to it.
function clipped(element) {
  for (let each = element; each; each = each.parentElement) {
    const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(each);
    const cut = (overflow) => overflow === "hidden" || overflow === "clip";
    if (clipPath !== "none" || (textOverflow === "ellipsis" && cut(overflowX))) return true;
    if (cut(overflowX) && each.scrollWidth > each.clientWidth) return true;
    if (cut(overflowY) && each.scrollHeight > each.clientHeight) return true;
  }
  return false;
}

function background(element) {
  for (let each = element; each; each = each.parentElement) {
    const found = colour(getComputedStyle(each).backgroundColor);
    if (found[3] === 1) return found;
    if (found[3] > 0) return null; // half seen through: nothing here knows what that gives
  }
  const paper = element.ownerDocument.createElement("i");
  paper.style.color = "Canvas";
  element.ownerDocument.body.append(paper);
  const found = colour(getComputedStyle(paper).color);
  paper.remove();
  return found;
}

const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });

// Red, green, blue from 0 to 255, and how opaque, from 0 to 1.
function colour(text) {
  pen.clearRect(0, 0, 1, 1);
  pen.fillStyle = text;
  pen.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}
