
(() => {
  "use strict";

  const form = document.getElementById("filter");
  const findings = Array.from(document.querySelectorAll(".finding")).map(element => ({
    element,
    kind: element.getAttribute("data-kind"),
    rule: element.getAttribute("data-rule"),
    artifact: element.getAttribute("data-artifact"),
    list: element.parentNode,
    text: null
  }));
  const lists = Array.from(document.querySelectorAll(".findings"));
  const sections = Array.from(document.querySelectorAll(".verdict"));
  const control = id => document.getElementById(id);
  const value = id => (control(id) ? control(id).value : "");
  const boxes = form ? Array.from(form.querySelectorAll("input[name=kind]")) : [];
  const number = count => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

  const wanted = () => ({
    words: value("search").toLowerCase().split(/\s+/).filter(word => word),
    kinds: boxes.filter(box => box.checked).map(box => box.value),
    rule: value("rule"),
    artifact: value("artifact")
  });

  const textOf = finding => {
    if (finding.text === null) {
      finding.text = finding.element.textContent.toLowerCase();
    }
    return finding.text;
  };

  const matches = (finding, want) =>
    (!want.kinds.length || want.kinds.includes(finding.kind))
    && (!want.rule || want.rule === finding.rule)
    && (!want.artifact || want.artifact === finding.artifact)
    && want.words.every(word => textOf(finding).includes(word));

  const apply = () => {
    const want = wanted();
    const all = !want.words.length && !want.kinds.length && !want.rule && !want.artifact;
    const counts = new Map(lists.map(list => [list, 0]));
    let shown = 0;
    for (const finding of findings) {
      const visible = matches(finding, want);
      if (finding.element.hidden === visible) {
        finding.element.hidden = !visible;
      }
      if (visible) {
        shown++;
        counts.set(finding.list, counts.get(finding.list) + 1);
      }
    }
    for (const list of lists) {
      list.toggleAttribute("data-empty", counts.get(list) === 0);
    }
    for (const section of sections) {
      const list = section.querySelector(".findings");
      section.hidden = sections.length > 1 && !all && (!list || counts.get(list) === 0);
    }
    control("shown").textContent = (all ? "" : number(shown) + " of ") + number(findings.length) + " findings";
  };

  /* What is filtered stands in the address, so that it can be sent to somebody. */
  const remember = () => {
    const parts = [["search", value("search")], ["rule", value("rule")], ["artifact", value("artifact")]]
      .concat(boxes.filter(box => box.checked).map(box => ["kind", box.value]))
      .filter(part => part[1])
      .map(part => part[0] + "=" + encodeURIComponent(part[1]));
    try {
      history.replaceState(null, "", "#" + (parts.length ? "?" + parts.join("&") : ""));
    } catch (e) {
      /* Some viewers allow no change of the address. */
    }
  };

  const clear = () => {
    form.reset();
    apply();
  };

  const recall = () => {
    form.reset();
    for (const part of location.hash.substring(2).split("&")) {
      const name = part.split("=")[0];
      let said;
      try {
        said = decodeURIComponent(part.substring(name.length + 1));
      } catch (e) {
        continue;
      }
      if (name === "kind") {
        boxes.filter(box => box.value === said).forEach(box => { box.checked = true; });
      } else if (["search", "rule", "artifact"].includes(name) && control(name)) {
        control(name).value = said;
      }
    }
    apply();
  };

  /* What a link points at may be folded or filtered away. */
  const reveal = () => {
    if (form && location.hash.startsWith("#?")) {
      recall();
      return;
    }
    const target = control(location.hash.substring(1));
    if (!target) {
      return;
    }
    if (form && target.closest("[hidden]")) {
      clear();
    }
    for (let around = target.parentNode; around && around !== document; around = around.parentNode) {
      if (around.nodeName === "DETAILS" && !around.open) {
        around.open = true;
      }
    }
    target.scrollIntoView();
  };

  let waiting = 0;
  const soon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => { apply(); remember(); }, 60);
  };

  const typing = element => /^(INPUT|SELECT|TEXTAREA)$/.test(element.nodeName) && element.type !== "checkbox";

  if (form) {
    form.addEventListener("input", soon);
    form.addEventListener("change", soon);
    form.addEventListener("submit", event => event.preventDefault());
    document.addEventListener("keydown", event => {
      if (event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
        event.preventDefault();
        control("search").focus();
        control("search").select();
      } else if (event.key === "Escape" && form.contains(event.target)) {
        clear();
        remember();
      }
    });
    form.hidden = false;
    apply();
  }

  for (const contract of document.querySelectorAll(".contract")) {
    const tools = document.createElement("p");
    tools.className = "tools";
    for (const [label, open] of [["unfold all", true], ["fold all", false]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        contract.querySelectorAll("details").forEach(each => { each.open = open; });
      });
      tools.appendChild(button);
    }
    contract.insertBefore(tools, contract.querySelector("summary").nextSibling);
  }

  /* Paper cannot be unfolded. */
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = Array.from(document.querySelectorAll("details:not([open])"));
    folded.forEach(each => { each.open = true; });
  });
  addEventListener("afterprint", () => {
    folded.forEach(each => { each.open = false; });
  });

  addEventListener("hashchange", reveal);
  if (location.hash) {
    reveal();
  }
})();
