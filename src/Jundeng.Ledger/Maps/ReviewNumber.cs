using System.Text.RegularExpressions;

namespace Jundeng.Ledger.Maps;

/// <summary>Review numbers of maps (审图号). Who gives them is written in many ways: GS, GS京, 浙S, 粤AS; a year in brackets and a number follow.</summary>
public static partial class ReviewNumber
{
    /// <summary>The number without the word before it and with half-width signs: GS(2024)0650号; null where it is none.</summary>
    public static string? Parse(string text) => Form().Match(Text.Plain(text)) is { Success: true } match ? $"{match.Groups["by"].Value}({match.Groups["year"].Value}){match.Groups["no"].Value}号" : null;

    [GeneratedRegex(@"^(审图号:?)?(?<by>\p{L}{1,8})[(\[〔](?<year>(19|20)[0-9]{2})[)\]〕]第?(?<no>[0-9]{1,6}(-[0-9]{1,4})?)号?$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
