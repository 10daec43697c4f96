using Jundeng.Ledger.Assessment;
using Jundeng.Ledger.Projects;
using Jundeng.Plans;

namespace Jundeng.Ledger.Supervision.Appraisal;

/// <summary>The inputs of one unit: those of the tasks in which it is named first.</summary>
internal sealed class UnitInputs(GroupAttainment group, IReadOnlyList<TargetAttainment> targets, IReadOnlyList<Project> projects, IReadOnlyDictionary<(string Unit, string Input), double> data)
{
    public InputValue Of(AppraisalInput input) => input.Source switch
    {
        AppraisalSource.Planned => Sum(input, target => (double)target.Target.Value),
        AppraisalSource.Reported => Sum(input, target => target.Value?.Number),
        AppraisalSource.Investment => Sum(input, project => project.Money.Planned),
        AppraisalSource.Paid => Sum(input, project => project.Money.Paid),
        AppraisalSource.Attainment => new InputValue(input, group.Score.Capped, []),
        _ => new InputValue(input, data.TryGetValue((group.Name, input.Id), out var value) ? value : null, []),
    };

    // Nothing to sum is not zero.
    private InputValue Sum(AppraisalInput input, Func<TargetAttainment, double?> number)
    {
        var parts = targets.Where(target => input.Takes(target.Target) && (target.Counted || target.Target.Kind != TargetKind.Target)).Select(target => (target.Target.Id, Number: number(target))).ToList();
        return new InputValue(input, parts.Exists(part => part.Number is not null) ? parts.Sum(part => part.Number ?? 0) : null, parts);
    }

    private InputValue Sum(AppraisalInput input, Func<Project, long> fen)
    {
        var parts = projects.Select(project => (project.Id, Number: (double?)Money.InYuan(fen(project)))).ToList();
        return new InputValue(input, parts.Count > 0 ? parts.Sum(part => part.Number) : null, parts);
    }
}
