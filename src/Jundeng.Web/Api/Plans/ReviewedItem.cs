using Jundeng.Ledger.Plans.Reviews;

namespace Jundeng.Web.Api.Plans;

/// <summary>A task or target under review.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">The title of the task, or what the target measures.</param>
/// <param name="State">Where it stands.</param>
public sealed record ReviewedItem(string Id, string Title, ReviewState State);
