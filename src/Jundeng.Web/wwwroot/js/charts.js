// Draws the bars of a table: data-low is what is attained, up to data-high what is not reported, data-mean what others have on the mean. A chart that
// is single has one bar a row and ends with the longest. The table stays and has the same numbers.
(() => {
  'use strict';
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const charts = [];

  function options(box, rows) {
    const style = getComputedStyle(document.documentElement);
    const colour = name => style.getPropertyValue(`--${name}`).trim();
    const percent = share => `${(share * 100).toFixed(1)}%`;
    const text = { color: colour('ink'), fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 13 };
    const labelWidth = Math.min(220, box.clientWidth * 0.35);
    const single = box.dataset.single !== undefined;
    const longest = single ? Math.max(...rows.map(row => Number(row.dataset.low ?? 0))) : 1;
    const mean = box.dataset.mean === undefined ? [] : [{
      name: box.dataset.mean, type: 'scatter', symbol: 'diamond', symbolSize: 11, z: 5, silent: true,
      itemStyle: { color: colour('ink'), borderColor: colour('sheet'), borderWidth: 1 },
      data: rows.map((row, at) => (row.dataset.mean === undefined ? null : [Number(row.dataset.mean), at])),
    }];
    return {
      animation: false,
      textStyle: text,
      grid: { left: labelWidth + 12, right: 64, top: 36, bottom: 28 },
      legend: { top: 4, left: labelWidth + 4, textStyle: text, itemWidth: 18, itemHeight: 10, selectedMode: false },
      xAxis: {
        type: 'value', min: 0, ...(single ? {} : { max: 1, interval: 0.25 }),
        axisLabel: { color: colour('quiet'), formatter: share => `${Math.round(share * 100)}%` },
        splitLine: { lineStyle: { color: colour('line') } },
      },
      yAxis: {
        type: 'category', inverse: true, data: rows.map(row => row.dataset.name),
        axisLabel: { ...text, width: labelWidth, overflow: 'truncate' },
        axisTick: { show: false }, axisLine: { lineStyle: { color: colour('line-strong') } },
      },
      series: [
        {
          name: box.dataset.low, type: 'bar', stack: 'share', barWidth: 14, itemStyle: { color: colour('accent') },
          data: rows.map(row => (row.dataset.low === undefined ? null : Number(row.dataset.low))),
          markLine: single ? undefined : {
            silent: true, symbol: 'none', data: [{ xAxis: 1 }], lineStyle: { type: 'solid', width: 2, color: colour('ink') },
            label: { formatter: box.dataset.target, position: 'start', distance: 4, color: colour('quiet'), show: false },
          },
        },
        ...(single ? [] : [{
          name: box.dataset.missing, type: 'bar', stack: 'share', barWidth: 14,
          itemStyle: {
            color: colour('sheet'), borderColor: colour('line-strong'), borderWidth: 1,
            decal: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: colour('line-strong') },
          },
          data: rows.map(row => (row.dataset.low === undefined ? null : Number(row.dataset.high) - Number(row.dataset.low))),
        }]),
        {
          type: 'bar', barGap: '-100%', barWidth: 14, silent: true, itemStyle: { color: 'transparent' },
          data: rows.map(row => (row.dataset.low === undefined ? null : longest)),
          label: { show: true, position: 'right', ...text, formatter: item => percent(Number(rows[item.dataIndex].dataset.low)) },
        },
        ...mean,
      ],
    };
  }

  for (const box of document.querySelectorAll('.chart')) {
    const table = document.getElementById(box.dataset.chart);
    const rows = [...table.tBodies[0].rows];
    table.classList.add('charted');
    box.hidden = false;
    box.style.height = `${rows.length * 26 + 68}px`;
    const chart = echarts.init(box, null, { renderer: 'svg' });
    const draw = () => chart.setOption(options(box, rows), true);
    draw();
    charts.push(draw);
    new ResizeObserver(() => { chart.resize(); draw(); }).observe(box);
  }
  dark.addEventListener('change', () => charts.forEach(draw => draw()));
})();
