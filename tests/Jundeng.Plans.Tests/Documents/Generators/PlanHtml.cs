using System.Net;
using System.Text;

namespace Jundeng.Plans.Tests.Documents.Generators;

/// <summary>Writes a plan as a page of a government site, with all that such a site puts around it.</summary>
internal static class PlanHtml
{
    public static string Page(IEnumerable<string> lines, string charset = "utf-8", bool breaks = false)
    {
        var plan = lines.ToList();
        var title = plan[0];
        var page = new StringBuilder();
        page.Append($$"""
            <!DOCTYPE html>
            <html><head><meta http-equiv="Content-Type" content="text/html; charset={{charset}}">
            <title>{{WebUtility.HtmlEncode(title)}}_某县人民政府门户网站</title>
            <style>.c { color: red }</style>
            <script>document.write("新增就业9999人");</script>
            </head><body>
            <div class="top"><a href="/">设为首页</a> <a href="/">加入收藏</a> <a href="/w">无障碍浏览</a></div>
            <nav><ul><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li><li><a href="/c">办事服务</a></li></ul></nav>
            <div id="page">
              <div class="where">您现在的位置：<a href="/">首页</a> &gt; <a href="/x">信息公开</a> &gt; <a href="/y">规划计划</a></div>
              <div class="left"><ul><li><a href="/1">关于做好2025年民生实事项目的通知，新增学位5000个</a></li><li><a href="/2">全县新增就业3000人</a></li></ul></div>
              <div class="right">
                <h1>{{WebUtility.HtmlEncode(title)}}</h1>
                <div class="info"><span>发布时间：2026-02-12</span><span>浏览次数：<script>count()</script></span><span>字体：[<a href="#">大</a><a href="#">中</a><a href="#">小</a>]</span></div>
                <div class="text">

            """);
        page.Append(breaks ? Breaks(plan.Skip(1)) : Paragraphs(plan.Skip(1)));
        page.Append("""

                </div>
                <div style="display:none">代开发票 新增用户800人</div>
                <div class="share"><a href="#">打印本页</a> <a href="#">关闭窗口</a></div>
                <div class="next"><p>上一篇：<a href="/p">关于印发2025年计划的通知</a></p><p>下一篇：<a href="/n">无</a></p></div>
              </div>
            </div>
            <div class="foot"><p>主办：某县人民政府办公室　网站标识码：3399010001</p><p><a href="https://example.org">ICP备00000000号</a></p></div>
            <script>var x = "完成投资3亿元";</script>
            </body></html>
            """);
        return page.ToString();
    }

    // each paragraph an element, its source wrapped by the editor, words in spans
    private static string Paragraphs(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            var half = Middle(line);
            text.Append($"""
                  <p style="text-indent:2em"><span style="font-family:仿宋">&nbsp;&nbsp;&nbsp; {WebUtility.HtmlEncode(line[..half])}
                      {WebUtility.HtmlEncode(line[half..])}</span></p>

                """);
        }

        return text.ToString();
    }

    // one block for all, as old editors write it
    private static string Breaks(IEnumerable<string> lines) => string.Join("<br/>\n<br/>", lines.Select(line => "　　" + WebUtility.HtmlEncode(line)));

    // between two Chinese characters
    private static int Middle(string line)
    {
        for (var i = line.Length / 2; i + 1 < line.Length; i++)
            if (line[i - 1] is >= '\u4E00' and <= '\u9FFF' && line[i] is >= '\u4E00' and <= '\u9FFF')
                return i;
        return 0;
    }
}
