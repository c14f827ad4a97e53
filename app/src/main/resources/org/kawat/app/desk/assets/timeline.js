// The chart of what passed between two. The table under it has the same numbers, and stays where this does not run.
"use strict";
(() => {
  const place = document.getElementById("timeline");
  if (!place || !window.echarts) return;
  const data = JSON.parse(place.dataset.timeline);
  const quads = ["verbal-cooperation", "material-cooperation", "verbal-conflict", "material-conflict"];
  const dark = window.matchMedia("(prefers-color-scheme: dark)");
  const sign = (quad) => (quad.endsWith("conflict") ? -1 : 1);

  place.hidden = false;
  document.querySelector(".chart-key").hidden = false;
  document.querySelector("details.numbers").open = false;
  const chart = echarts.init(place, null, { renderer: "canvas" });

  const total = (i, which) => quads.filter((q) => sign(q) === which).reduce((sum, q) => sum + data.quads[q][i], 0);
  const most = Math.max(1, ...data.names.map((_, i) => Math.max(total(i, 1), total(i, -1))));
  // Even, so that the line in the middle of each half is a whole number as well.
  const end = [2, 4, 6, 8, 10, 12, 16, 20, 24, 30, 40, 60, 80, 100].find((n) => n > most) || Math.ceil((most * 1.1) / 100) * 100;

  const number = (n) => (n > 0 ? "+" : n < 0 ? "\u2212" : "") + Math.abs(n).toFixed(1).replace(".", data.words.decimal);

  const words = (i) => {
    const lines = [data.names[i]];
    quads.filter((q) => data.quads[q][i] > 0).forEach((q) => lines.push(data.quads[q][i] + " " + data.words[q]));
    if (data.talks[i] > 0) lines.push(data.words.talks + ": " + data.talks[i]);
    if (data.goldstein[i] !== null) lines.push(data.words.tone + ": " + number(data.goldstein[i]));
    return lines.join("\n");
  };

  const draw = () => {
    const style = getComputedStyle(document.documentElement);
    const colour = (name) => style.getPropertyValue("--" + name).trim();
    const text = { color: colour("soft"), fontFamily: style.fontFamily, fontSize: 12 };
    const axis = { axisLine: { lineStyle: { color: colour("rule") } }, axisTick: { show: false }, axisLabel: text, nameTextStyle: text };
    // As the marks: words are hollow, here hatched, and deeds are full; the hatch leans the other way for conflict.
    const hatch = (lean) => ({ symbol: "rect", dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: lean * Math.PI / 4, color: colour("paper") });
    const plain = { symbol: "none" };
    const bars = quads.map((quad) => ({
      name: data.words[quad], type: "bar", stack: "all", barMaxWidth: 26, barMinWidth: 3, cursor: "pointer",
      itemStyle: { color: colour(quad), decal: quad.startsWith("verbal") ? hatch(sign(quad)) : plain },
      emphasis: { disabled: true }, quad,
      data: data.quads[quad].map((n) => n * sign(quad)),
    }));
    // Solid from one step to the next; where nothing lies between, only a thread.
    const tone = { name: data.words.tone, type: "line", yAxisIndex: 1, data: data.goldstein, silent: true, z: 5 };
    const thread = { ...tone, connectNulls: true, symbol: "none", lineStyle: { color: colour("ink"), width: 1, type: "dotted", opacity: 0.6 } };
    const line = {
      ...tone, symbol: "circle", symbolSize: 7, showAllSymbol: true, lineStyle: { color: colour("ink"), width: 1.5 },
      itemStyle: { color: colour("ink"), borderColor: colour("paper"), borderWidth: 1.5 },
    };
    const talks = {
      name: data.words.talks, type: "scatter", symbol: "circle", symbolSize: 8, symbolOffset: [0, -9], z: 6, silent: true,
      itemStyle: { color: colour("paper"), borderColor: colour("verbal-cooperation"), borderWidth: 2 },
      data: data.talks.map((n, i) => (n > 0 ? total(i, 1) : null)),
    };
    chart.setOption({
      animation: false,
      aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
      grid: { left: 44, right: 44, top: 28, bottom: 28 },
      tooltip: {
        trigger: "axis", renderMode: "richText", confine: true, axisPointer: { type: "shadow" }, backgroundColor: colour("paper"),
        borderColor: colour("soft"), textStyle: { color: colour("ink"), fontFamily: style.fontFamily, fontSize: 13 },
        formatter: (points) => words(points[0].dataIndex),
      },
      xAxis: { type: "category", data: data.names, ...axis, axisLine: { onZero: true, lineStyle: { color: colour("soft") } }, axisLabel: { ...text, hideOverlap: true, margin: 12 }, offset: 0, position: "bottom" },
      yAxis: [
        { type: "value", name: data.words.events, min: -end, max: end, interval: end / 2, ...axis, axisLabel: { ...text, formatter: (n) => Math.abs(n) }, splitLine: { lineStyle: { color: colour("rule"), opacity: 0.6 } } },
        { type: "value", name: data.words.tone, min: -10, max: 10, interval: 5, ...axis, axisLabel: { ...text, formatter: (n) => (n > 0 ? "+" + n : String(n).replace("-", "\u2212")) }, splitLine: { show: false } },
      ],
      series: [...bars, thread, line, talks],
    }, true);
  };

  chart.on("click", (at) => {
    const quad = quads[at.seriesIndex];
    if (!quad || !at.value) return;
    const wire = new URL(data.wire, location.href);
    wire.searchParams.set("since", data.since[at.dataIndex]);
    wire.searchParams.set("until", data.until[at.dataIndex]);
    wire.searchParams.set("quad", quad);
    location.href = wire;
  });

  draw();
  dark.addEventListener("change", draw);
  window.addEventListener("resize", () => chart.resize());
})();
