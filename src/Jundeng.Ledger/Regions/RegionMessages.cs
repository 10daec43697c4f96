namespace Jundeng.Ledger.Regions;

internal static class RegionMessages
{
    public static Refusal Code(string code) => new("region-code", new(
        $"区划代码“{code}”无效；请用 2 至 20 位数字或字母，如 990101。",
        $"'{code}' is no region code; use 2 to 20 digits or letters, such as 990101."));

    public static Refusal OtherName(string code, string known, string given) => new("region-name", new(
        $"区划代码 {code} 已登记为“{known}”，与“{given}”不符；请核对代码，或不写名称。",
        $"The region code {code} is known as '{known}', not '{given}'; check the code, or leave out the name."));
}
