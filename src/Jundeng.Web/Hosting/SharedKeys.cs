using System.Xml.Linq;
using Jundeng.Ledger.Accounts.Security;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.DependencyInjection;

namespace Jundeng.Web.Hosting;

/// <summary>Keeps the keys of the forms in the database, so that every server on it takes the forms of every other, before and after a restart.</summary>
internal sealed class SharedKeys(ServerKeyService keys) : IXmlRepository
{
    private string[] _seen = [];

    public static void Add(IServiceCollection services, ServerKeyService keys)
    {
        services.AddDataProtection().SetApplicationName("jundeng");
        services.Configure<KeyManagementOptions>(management => management.XmlRepository = new SharedKeys(keys));
    }

    // The framework asks for keys once a day and cannot wait for the answer.
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        var all = keys.AllAsync().GetAwaiter().GetResult();
        _seen = [.. all.Select(key => key.Name)];
        return [.. all.Where(key => key.Content is not null).Select(key => XElement.Parse(key.Content!))];
    }

    public void StoreElement(XElement element, string friendlyName) =>
        keys.AddAsync(friendlyName, element.ToString(SaveOptions.DisableFormatting), _seen).GetAwaiter().GetResult();
}
