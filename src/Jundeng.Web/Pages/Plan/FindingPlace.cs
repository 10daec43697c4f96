namespace Jundeng.Web.Pages.Plan;

/// <summary>One of the places that a finding is about.</summary>
/// <param name="Finding">Index of the finding.</param>
/// <param name="Place">Index of its span.</param>
public readonly record struct FindingPlace(int Finding, int Place);
