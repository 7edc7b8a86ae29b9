
// Filters the findings and unfolds everything for paper. The page is complete without it.
(function () {
  "use strict";
  var form = document.getElementById("filter");
  var unfolded = [];

  function all(selector) {
    return Array.prototype.slice.call(document.querySelectorAll(selector));
  }

  window.addEventListener("beforeprint", function () {
    unfolded = all("details:not([open])");
    unfolded.forEach(function (details) { details.open = true; });
  });
  window.addEventListener("afterprint", function () {
    unfolded.forEach(function (details) { details.open = false; });
  });

  if (!form) {
    return;
  }
  var rule = document.getElementById("filter-rule");
  var group = document.getElementById("filter-group");
  var text = document.getElementById("filter-text");
  var count = document.getElementById("filter-count");
  var boxes = all(".checks input");
  var nothing = document.createElement("p");
  nothing.className = "nothing";
  nothing.hidden = true;
  nothing.textContent = "No finding matches the filter.";
  document.getElementById("groups").appendChild(nothing);

  var groups = all("#groups .group").map(function (details) {
    var findings = Array.prototype.map.call(details.querySelectorAll(".finding"), function (item) {
      return { item: item, rule: item.dataset.rule, severity: item.dataset.severity, text: item.textContent.toLowerCase() };
    });
    return { details: details, name: details.dataset.group.toLowerCase(), opened: details.open, findings: findings };
  });
  var total = groups.reduce(function (sum, one) { return sum + one.findings.length; }, 0);
  var more = document.querySelector("#groups .more");
  var moreOpened = false;
  var filtering = false;

  function wanted() {
    var severities = {};
    boxes.forEach(function (box) { severities[box.value] = box.checked; });
    return { rule: rule.value, group: group.value.trim().toLowerCase(), text: text.value.trim().toLowerCase(), severities: severities };
  }

  function matches(finding, want) {
    if (want.rule && finding.rule !== want.rule) {
      return false;
    }
    return want.severities[finding.severity] && (!want.text || finding.text.indexOf(want.text) >= 0);
  }

  function apply() {
    var want = wanted();
    var narrow = Boolean(want.rule || want.group || want.text || boxes.some(function (box) { return !box.checked; }));
    var shown = 0;
    if (narrow && !filtering) {
      groups.forEach(function (one) { one.opened = one.details.open; });
      moreOpened = Boolean(more) && more.open;
    }
    groups.forEach(function (one) {
      var fits = !want.group || one.name.indexOf(want.group) >= 0;
      var here = 0;
      one.findings.forEach(function (finding) {
        var match = fits && matches(finding, want);
        finding.item.hidden = !match;
        here += match ? 1 : 0;
      });
      one.details.hidden = here === 0;
      shown += here;
    });
    groups.forEach(function (one) {
      one.details.open = narrow ? !one.details.hidden && (shown <= 200 || one.opened) : one.opened;
    });
    if (more) {
      more.hidden = !more.querySelector(".group:not([hidden])");
      more.open = narrow || moreOpened;
    }
    filtering = narrow;
    nothing.hidden = shown > 0;
    count.textContent = narrow ? shown + " of " + total + " findings match" : total + " findings shown";
  }

  form.addEventListener("input", apply);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  document.getElementById("filter-clear").addEventListener("click", function () {
    form.reset();
    apply();
    rule.focus();
  });
  form.hidden = false;
  apply();
}());
