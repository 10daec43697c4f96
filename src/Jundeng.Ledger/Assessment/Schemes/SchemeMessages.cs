using System.Globalization;
using Jundeng.Plans;

namespace Jundeng.Ledger.Assessment.Schemes;

internal static class SchemeMessages
{
    public static readonly LocalText NotAMapping = new(
        "方案的最外层应是“键: 值”；请从 scheme、version、tree 三项写起。", "A scheme is a list of 'key: value' at its outermost level; begin with scheme, version and tree.");

    public static readonly LocalText NodeNotAMapping = new("树的每个节点都应写成“{id: …}”；请改写。", "Each node of the tree is written as '{id: …}'; write it so.");

    public static readonly LocalText NoTree = new("tree 下没有节点；请至少写一个指标。", "There is no node under tree; write at least one indicator.");

    public static readonly LocalText WeightNumber = new("不小于 0 的数", "a number that is not negative");

    public static readonly LocalText PositiveNumber = new("大于 0 的数", "a number greater than 0");

    public static readonly LocalText NotNegative = new("不小于 0 的数", "a number from 0 upward");

    public static readonly LocalText ShareNumber = new("0 到 1 之间的数", "a number from 0 to 1");

    public static readonly LocalText LevelNumber = new("0 与 1 之间的数，如 0.9", "a number between 0 and 1, such as 0.9");

    public static readonly LocalText Parts = new("1、2 或 5", "1, 2 or 5");

    public static readonly LocalText GroupPair = new(
        "group 应是一个组名，或 {ratio | difference | closeness: [组, 组]}，或 {mean: [组, …]}；请改写。",
        "group is the name of a group, or {ratio | difference | closeness: [group, group]}, or {mean: [group, …]}; write one of them.");

    public static readonly LocalText Cycle = new(
        "节点排在了自己的下级之中，树形成了环；请去掉这处引用（YAML 的 * 引用）。", "The node stands below itself, so that the tree is a cycle; remove this alias (*).");

    public static readonly LocalText Alias = new(
        "同一节点用 * 引用了两次；树中每个节点只能出现一次，请另写一个节点。", "A node is used twice by an alias (*); a node stands in a tree once: write another node.");

    public static readonly LocalText TooDeep = new("文档嵌套超过 60 层；请减少层次。", "The document is nested deeper than 60 levels; take levels out.");

    public static readonly LocalText WeightsForLeaf = new(
        "本节点既有 children，又有指标的写法（attainment、normalise 等）；请留其一。", "The node has both children and a way to be scored (attainment, normalise); keep one of them.");

    public static readonly LocalText NoMethod = new(
        "指标没有评分方法；请写 attainment（实现度）或 normalise（标准化），或在 defaults 中写明。",
        "The indicator has no way to be scored; write attainment or normalise, here or under defaults.");

    public static readonly LocalText TwoMethods = new(
        "指标既有 attainment 又有 normalise；请留其一。", "The indicator has both attainment and normalise; keep one of them.");

    public static readonly LocalText WeightsSumToZero = new(
        "下级各节点的权重之和为 0；请至少给一个大于 0 的权重。", "The weights of the nodes below sum to 0; give at least one of them a weight above 0.");

    public static readonly LocalText TargetForm = new(
        "target 应是一个数、plan、{plan: 目标编号} 或 {时期: 数, …}；请改写。", "target is a number, plan, {plan: id of a target} or {period: number, …}; write one of them.");

    public static readonly LocalText GradesForm = new(
        "grades 应是 [[起点, 得分], …]，起点递增；请改写，如 [[60, 50], [80, 100]]。",
        "grades is a list [[from, score], …] whose thresholds rise; write it like [[60, 50], [80, 100]].");

    public static readonly LocalText IntervalForm = new(
        "区间应满足 允许下限 ≤ 目标下限 ≤ 目标上限 ≤ 允许上限，且两个区间不相同；请改写，如 target: [3, 6]，allowed: [0, 10]。",
        "The target interval lies inside the allowed one and is not the same; write it like target: [3, 6], allowed: [0, 10].");

    public static readonly LocalText EqualEnds = new(
        "两个端点相等，无法衡量远近；请写两个不同的数。", "The two ends are equal, so that there is nothing to measure by; give two different numbers.");

    public static readonly LocalText RisingEnds = new("后一个数应大于前一个；请对调或改正。", "The second number must be above the first; exchange them or mend one.");

    public static readonly LocalText CapBelowFloor = new("lowest 应小于 cap，也应小于满分；请改正。", "lowest must lie below cap and below the full score; mend one of them.");

    public static readonly LocalText GapForm = new(
        "gap 需要比较对象：写 groups: [组, 组]，或 mean: 数，或 mean: regions。", "gap needs something to compare with: write groups: [group, group], or mean: a number, or mean: regions.");

    public static readonly LocalText MatrixForm = new(
        "判断矩阵应是方阵，行列数等于下级节点数，对角线为 1，a 与 1/a 互为倒数，均大于 0；请改正。",
        "A matrix of judgements is square with a row for each node below, 1 on its diagonal, reciprocal (a and 1/a) and greater than 0; mend it.");

    public static readonly LocalText NothingInDoubt = new(
        "uncertainty 中没有写明哪一项存疑；请写 weights、measurement、treat、normalise 或 aggregate。",
        "uncertainty does not say what is in doubt; write weights, measurement, treat, normalise or aggregate.");

    public static LocalText At(string file, SourcePlace place) => new($"{file} 第 {place.Line} 行第 {place.Column} 列", $"{file} line {place.Line}, column {place.Column}");

    public static LocalText NotYaml(string problem) => new($"YAML 写法有误：{problem}；请检查缩进、引号和括号。", $"This is not YAML: {problem} Check indentation, quotes and brackets.");

    public static LocalText Missing(string key) => new($"缺少“{key}”；请补上。", $"'{key}' is missing; add it.");

    public static LocalText UnknownKey(string key, string? near, IReadOnlyList<string> known) => near is null
        ? new($"不认识的项“{key}”；此处可用：{string.Join('、', known)}。", $"There is no key '{key}' here; there are: {string.Join(", ", known)}.")
        : new($"不认识的项“{key}”；是否指“{near}”？此处可用：{string.Join('、', known)}。", $"There is no key '{key}' here; did you mean '{near}'? There are: {string.Join(", ", known)}.");

    public static LocalText UnknownWord(string key, string word, IReadOnlyList<string> known) => Nearest.Of(word, known) is { } near
        ? new($"“{key}”没有“{word}”这一取值；是否指“{near}”？可用：{string.Join('、', known)}。", $"'{word}' is no value of '{key}'; did you mean '{near}'? There are: {string.Join(", ", known)}.")
        : new($"“{key}”没有“{word}”这一取值；可用：{string.Join('、', known)}。", $"'{word}' is no value of '{key}'; there are: {string.Join(", ", known)}.");

    public static LocalText NotAText(string key) => new($"“{key}”应是一段文字；请填写。", $"'{key}' is a text; fill it in.");

    public static LocalText NotANumber(string key, string text) => new(
        $"“{key}”的“{text}”不是有限的数；请只写数字，如 98.5。", $"'{text}' in '{key}' is no finite number; write digits only, such as 98.5.");

    public static LocalText OutOfRange(string key, double number, LocalText should) => new(
        string.Create(CultureInfo.InvariantCulture, $"“{key}”为 {number}，应是{should.Zh}；请改正。"),
        string.Create(CultureInfo.InvariantCulture, $"'{key}' is {number}, but must be {should.En}; mend it."));

    public static LocalText WholeNumber(int least, int most) => new($"{least} 到 {most} 的整数", $"a whole number from {least} to {most}");

    public static LocalText WrongCount(string key, int wanted, int found) => new(
        $"“{key}”应有 {wanted} 项，实有 {found} 项；请改正。", $"'{key}' has {found} items, but must have {wanted}; mend it.");

    public static LocalText DuplicateId(string id, SourcePlace first) => new(
        $"编号“{id}”在第 {first.Line} 行已经用过；每个节点请用不同的编号。", $"The id '{id}' was used in line {first.Line}; give each node an id of its own.");

    public static LocalText CycleOfIds(string id, SourcePlace first) => new(
        $"“{id}”排在第 {first.Line} 行的“{id}”之下，树形成了环；请改用不同的编号，或移到别处。",
        $"'{id}' stands below the '{id}' of line {first.Line}, so that the tree is a cycle; give it another id, or move it.");

    public static LocalText DuplicateItem(string key, string item) => new($"“{key}”中“{item}”出现了两次；请删去一个。", $"'{item}' occurs twice in '{key}'; remove one.");

    public static LocalText WeightNotUsed(WeightSource source) => new(
        $"上级的权重由 {SchemeWords.Of(SchemeWords.WeightSources, source)} 得出，此处的 weight 不起作用；请删去，或改上级的 weights。",
        $"The weights come from {SchemeWords.Of(SchemeWords.WeightSources, source)}, so that this weight is not used; remove it, or change weights above.");

    public static LocalText BudgetSum(int expert, double sum, double points) => new(
        string.Create(CultureInfo.InvariantCulture, $"第 {expert} 位专家共给出 {sum} 分，应为 {points} 分；请改正。"),
        string.Create(CultureInfo.InvariantCulture, $"Expert {expert} gave {sum} points, but has {points}; mend them."));

    public static LocalText UnknownGroup(string group, IReadOnlyList<string> known) => new(
        $"没有组“{group}”；groups 中有：{string.Join('、', known)}。请改正，或补入 groups。", $"There is no group '{group}'; groups names: {string.Join(", ", known)}. Mend it, or add it there.");

    public static LocalText UnknownPeriod(string period, IReadOnlyList<string> known) => new(
        $"没有时期“{period}”；periods 中有：{string.Join('、', known)}。请改正，或补入 periods。", $"There is no period '{period}'; periods names: {string.Join(", ", known)}. Mend it, or add it there.");

    public static LocalText TargetMissingFor(IReadOnlyList<string> periods) => new(
        $"时期 {string.Join('、', periods)} 没有目标值；请在 target 中补上。", $"There is no target for {string.Join(", ", periods)}; add it to target.");
}
