/* Sorting, searching and filtering of the ranking. The page is whole without it. */
(function () {
  "use strict";
  var table = document.getElementById("ranking");
  var controls = document.querySelector("[data-controls]");
  if (!table || !controls) { return; }

  var BATCH = 200;
  var body = table.tBodies[0];
  var search = document.getElementById("search");
  var group = document.getElementById("group");
  var shown = document.getElementById("shown");
  var more = document.querySelector("[data-more]");
  var collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  var numbers = new Intl.NumberFormat(document.documentElement.lang);
  var order = Array.prototype.slice.call(body.rows);
  var inPage = order.length;
  var matching = order;
  var limit = Infinity;
  var texts = new Map();

  function gather() {
    var rest = document.getElementById("rest");
    if (rest) {
      order = order.concat(Array.prototype.slice.call(rest.content.querySelectorAll("tr")));
      rest.remove();
      limit = BATCH;
    }
    matching = order;
  }

  /* Letters that have no plain letter inside them. */
  var LETTERS = { "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ħ": "h" };

  function plain(words) {
    return words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
      .replace(/[łøđðßæœıþħ]/g, function (letter) { return LETTERS[letter]; });
  }

  function text(row) {
    var known = texts.get(row);
    if (known === undefined) {
      known = plain(row.cells[1].textContent + " " + (row.dataset.group || ""));
      texts.set(row, known);
    }
    return known;
  }

  function key(row, column, numeric) {
    var cell = row.cells[column];
    if (!numeric) { return cell.textContent; }
    var value = cell.hasAttribute("data-v") ? cell.dataset.v : cell.textContent;
    var number = parseFloat(value);
    return value === "" || Number.isNaN(number) ? null : number;
  }

  function compare(a, b, numeric, sign) {
    if (a === null || b === null) { return a === b ? 0 : a === null ? 1 : -1; }
    return sign * (numeric ? a - b : collator.compare(a, b));
  }

  function sort(column, numeric, sign) {
    var keyed = order.map(function (row, place) { return { row: row, place: place, key: key(row, column, numeric) }; });
    keyed.sort(function (a, b) { return compare(a.key, b.key, numeric, sign) || a.place - b.place; });
    order = keyed.map(function (one) { return one.row; });
  }

  function filter() {
    var wanted = plain(search.value.trim());
    var chosen = group ? group.value : "";
    matching = order.filter(function (row) {
      return (chosen === "" || row.dataset.group === chosen) && (wanted === "" || text(row).indexOf(wanted) >= 0);
    });
  }

  function draw() {
    body.replaceChildren.apply(body, []);
    add(0, Math.min(limit, matching.length));
    say();
  }

  function add(from, to) {
    var rows = document.createDocumentFragment();
    for (var i = from; i < to; i++) { rows.appendChild(matching[i]); }
    body.appendChild(rows);
    inPage = to;
    if (more) { more.hidden = to >= matching.length; }
  }

  function say() {
    shown.textContent = shown.dataset.of
      .replace("{0}", numbers.format(matching.length))
      .replace("{1}", numbers.format(order.length));
  }

  function renew() {
    limit = limit === Infinity ? limit : BATCH;
    filter();
    draw();
  }

  function button(head, column) {
    var made = document.createElement("button");
    var numeric = head.dataset.sort === "number";
    made.type = "button";
    made.dataset.sort = head.dataset.sort;
    while (head.firstChild) { made.appendChild(head.firstChild); }
    head.appendChild(made);
    made.addEventListener("click", function () {
      var was = head.getAttribute("aria-sort");
      var first = numeric && column > 0 ? "descending" : "ascending";
      var other = first === "ascending" ? "descending" : "ascending";
      var now = was === first ? other : first;
      head.parentNode.querySelectorAll("[aria-sort]").forEach(function (one) { one.removeAttribute("aria-sort"); });
      head.setAttribute("aria-sort", now);
      sort(column, numeric, now === "ascending" ? 1 : -1);
      renew();
    });
  }

  /* More rows come in while the region of the table is scrolled; what stands below the table stays within reach. */
  function scrollOn(region) {
    var end = document.createElement("div");
    end.className = "end";
    region.appendChild(end);
    if (!("IntersectionObserver" in window)) { return; }
    new IntersectionObserver(function (entries) {
      if (entries[0].isIntersecting && inPage < matching.length) { grow(); }
    }, { root: region, rootMargin: "800px" }).observe(end);
  }

  function grow() {
    limit = inPage + BATCH;
    add(inPage, Math.min(limit, matching.length));
  }

  gather();
  Array.prototype.forEach.call(table.tHead.rows[0].cells, button);
  controls.hidden = false;
  search.addEventListener("input", renew);
  if (group) { group.addEventListener("change", renew); }
  if (more) {
    more.hidden = inPage >= matching.length;
    more.addEventListener("click", function () {
      var from = inPage;
      grow();
      var link = matching[from] && matching[from].querySelector("a");
      if (link) { link.focus({ preventScroll: true }); }
    });
    scrollOn(table.parentNode);
  }
  say();
})();
