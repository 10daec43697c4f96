using Jundeng.Plans;

namespace Jundeng.Web.Pages.PublicPages;

/// <summary>Something that was found.</summary>
/// <param name="View">The release in which it stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its page.</param>
/// <param name="Kind">The key of the words for what it is.</param>
public sealed record PublicHit(PublicView View, LocalText Name, string Address, string Kind);
