namespace Jundeng.Web.Pages.Rounds;

/// <summary>What is done with a round, as addresses name it.</summary>
internal static class RoundStep
{
    public const string Remind = "remind", Extend = "extend", Close = "close", Admit = "admit";
}
