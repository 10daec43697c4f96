namespace Jundeng.Web.Api.Rounds;

/// <summary>Who was reminded.</summary>
/// <param name="Written">How many mails were written.</param>
/// <param name="HadOne">How many have had one today.</param>
/// <param name="WithoutAddress">Ids of those who should be reminded and whose address nobody knows.</param>
public sealed record RemindersResponse(int Written, int HadOne, IReadOnlyList<string> WithoutAddress);
