using System.Reflection;
using System.Runtime.CompilerServices;

namespace Jundeng.Measures.Tests;

/// <summary>What holds for every public type of the library.</summary>
public sealed class ConventionTests
{
    private static readonly Type[] s_types = typeof(Table).Assembly.GetExportedTypes();

    [Fact]
    public void Types_Classes_AreStaticSealedOrClosed() => Assert.All(s_types.Where(type => type.IsClass), type =>
        Assert.True(type.IsSealed || type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(made => !made.IsPublic && !made.IsFamily || IsCopy(made, type)), type.Name));

    [Fact]
    public void Properties_Public_CannotBeSetAfterwards() => Assert.All(s_types.SelectMany(type => type.GetProperties()), property =>
        Assert.True(property.SetMethod is not { IsPublic: true } setter || setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit))
            || property.DeclaringType == typeof(Exception), $"{property.DeclaringType!.Name}.{property.Name}"));

    [Fact]
    public void Members_Public_ReadNoClockAndNoFile() => Assert.DoesNotContain(s_types.SelectMany(type => type.GetMethods()).SelectMany(method =>
        method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)), type =>
        type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(DateOnly) || type.Namespace == "System.IO");

    [Fact]
    public void Library_References_AreTheBaseClassLibraryOnly() => Assert.All(typeof(Table).Assembly.GetReferencedAssemblies(), reference =>
        Assert.StartsWith("System.", reference.Name, StringComparison.Ordinal));

    // A record that others derive from has a protected constructor that copies.
    private static bool IsCopy(ConstructorInfo made, Type type) => made.GetParameters() is [var one] && one.ParameterType == type;
}
