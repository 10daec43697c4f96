namespace Jundeng.Plans.Tests.Robustness;

/// <summary>Texts that no planner writes: one thing over and over.</summary>
internal static class Shapes
{
    public static readonly IReadOnlyDictionary<string, string> Repeated = new Dictionary<string, string>
    {
        ["digits"] = "0123456789",
        ["one digit"] = "1",
        ["chained numbers"] = "1.",
        ["grouped digits"] = "1,234,",
        ["listed numbers"] = "1、",
        ["numerals"] = "一二三四五六七八九十百千万亿",
        ["一"] = "一",
        ["一、"] = "一、",
        ["十"] = "十",
        ["万"] = "万",
        ["opening brackets"] = "（",
        ["closing brackets"] = "）",
        ["marks"] = "（一）",
        ["lost marks"] = "（）甲\n",
        ["quotes"] = "“",
        ["quoted numbers"] = "“甲12个",
        ["full stops"] = "。",
        ["commas"] = "，",
        ["colons"] = "：",
        ["newlines"] = "\n",
        ["spaces"] = " ",
        ["tabs"] = "\t",
        ["bars"] = "|",
        ["targets"] = "新建学校3所，",
        ["targets without commas"] = "新建学校3所",
        ["parts"] = "其中3所",
        ["shares"] = "3%",
        ["ranges"] = "3-",
        ["fractions"] = "三分之",
        ["zeros"] = "归零",
        ["labels"] = "责任单位：",
        ["lists of units"] = "责任单位：县教育局；",
        ["headings"] = "第一章 甲\n第一节 乙\n一、丙\n（一）丁\n1.戊\n1.1 己\n（1）庚\n①辛\n●壬\n",
        ["deep numbers"] = "1.1.1.1.1.1.1.1.1 甲\n",
        ["run-in headings"] = "义务教育。统筹城乡发展。\n",
        ["boxes"] = "专栏1 甲\n1.乙\n",
        ["chapters"] = "一、健全保障机制\n",
        ["furniture"] = "首页|加入收藏|设为首页\n",
        ["years"] = "2015年",
        ["due dates"] = "到2020年新建3所，6月底前",
        ["titles"] = "关于甲县的通知\n",
        ["regions"] = "甲乙丙丁县",
        ["tables"] = "序号\t任务\t责任单位\n1\t新建学校3所\t县教育局\n",
        ["table heads"] = "|任务|责任单位|\n",
        ["surrogate pairs"] = "𠮷",
        ["lone surrogates"] = "\uD83D",
        ["replacement characters"] = "\uFFFD",
        ["NUL"] = "\0",
        ["byte-order marks"] = "\uFEFF",
        ["Latin"] = "lorem ipsum 12 dolor ",
    };

    public static string Of(string name, int length)
    {
        var unit = Repeated[name];
        return string.Concat(Enumerable.Repeat(unit, length / unit.Length + 1))[..length];
    }
}
