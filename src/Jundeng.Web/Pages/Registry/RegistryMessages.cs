using Jundeng.Ledger;

namespace Jundeng.Web.Pages.Registry;

internal static class RegistryMessages
{
    public static Refusal NameKnown(string name, string id) => new("organisation-known", new($"“{name}”已登记，编号 {id}；改名、改类型请用“变更”。", $"'{name}' is registered already, as {id}; change it on its page."));
}
