using Jundeng.Ledger;

namespace Jundeng.Web.Pages.Forms;

/// <summary>A table that was sent.</summary>
/// <param name="Bytes">Its bytes as CSV.</param>
/// <param name="Name">What it is called.</param>
/// <param name="IsTrial">Whether nothing is to be written yet.</param>
/// <param name="Fields">What was typed beside it.</param>
/// <param name="Act">Who, and why.</param>
internal sealed record TrialTable(byte[] Bytes, string Name, bool IsTrial, Fields Fields, Act Act);
