using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Options;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes;

/// <summary>STK4004: sets a low reasoning effort where none is set.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SetReasoningEffortFix))]
[Shared]
public sealed class SetReasoningEffortFix() : PlannedFix(RuleIds.ReasoningOnSmallTask, EquivalenceKey)
{
    /// <summary>Key of the fix.</summary>
    public const string EquivalenceKey = "Stoker.SetReasoningEffort";

    private protected override async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(FixProperties.EffortOptions, out var paths) ||
            !diagnostic.Properties.TryGetValue(FixProperties.Effort, out var effort) ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call)
        {
            return null;
        }

        string? experiment = null;
        var arguments = await ArgumentsInSource.OfAsync(call, cancellationToken).ConfigureAwait(false);
        if (await CallOption.SetAsync(arguments, paths!.Split(' '), Write, cancellationToken).ConfigureAwait(false) is not { } setting)
        {
            return null;
        }

        var reach = setting.SharedBy is { } shared ? $" for every call with '{shared}'" : "";
        return new($"Set a {effort} reasoning effort{reach}{(experiment is null ? "" : $" (the option is experimental: {experiment})")}", setting.Edits);

        string? Write(ISymbol member, OptionSite site)
        {
            experiment = Experiment(member);
            return VariableType.Of(member) is { } type ? Value(type, effort!, site) : null;
        }
    }

    /// <summary>A text where the option takes one, else the type's member of that name.</summary>
    private static string? Value(ITypeSymbol type, string effort, OptionSite site)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] })
        {
            type = value;
        }

        if (type.SpecialType is SpecialType.System_String or SpecialType.System_Object ||
            type.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(static m => m.Parameters is [{ Type.SpecialType: SpecialType.System_String }]))
        {
            return SymbolDisplay.FormatLiteral(effort, quote: true);
        }

        return type.GetMembers().FirstOrDefault(m => m is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } and (IFieldSymbol or IPropertySymbol) && string.Equals(m.Name, effort, StringComparison.OrdinalIgnoreCase)) is { } constant
            ? $"{OptionsType.Name(type, site)}.{constant.Name}"
            : null;
    }

    /// <summary>Id under which the SDK marks a member, or its type, as experimental.</summary>
    private static string? Experiment(ISymbol member) => member.GetAttributes().Concat(member.ContainingType.GetAttributes())
        .FirstOrDefault(static a => a.AttributeClass?.Name == "ExperimentalAttribute") is { ConstructorArguments: [{ Value: string id }, ..] } ? id : null;
}
