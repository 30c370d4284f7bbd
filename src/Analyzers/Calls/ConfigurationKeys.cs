using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stoker.Analyzers.Values;

namespace Stoker.Analyzers.Calls;

/// <summary>Reads which configuration key an expression asks for: <c>configuration["Ai:Model"]</c>, <c>GetSection("Ai")["Model"]</c>, <c>GetValue&lt;string&gt;("Ai:Model")</c>, an environment variable.</summary>
internal static class ConfigurationKeys
{
    /// <summary>The key with colons, or <see langword="null"/> when the expression asks no configuration.</summary>
    public static string? Read(IOperation operation, ReadScope scope)
    {
        switch (Origin.Unwrap(operation))
        {
            case IPropertyReferenceOperation { Arguments: [var key], Instance: { Type: { } type } instance } when IsConfiguration(type):
                return Join(SectionOf(instance, scope), TextParts.Known(key.Value, scope));
            case IInvocationOperation { TargetMethod: { Name: "GetValue", ContainingType.Name: "ConfigurationBinder" }, Arguments: [var source, var key, ..] }:
                return Join(SectionOf(source.Value, scope), TextParts.Known(key.Value, scope));
            case IInvocationOperation { TargetMethod: { Name: "GetEnvironmentVariable", ContainingType.Name: "Environment" }, Arguments: [var name, ..] }:
                // Environment variables are a configuration source: a double underscore stands for the colon.
                return TextParts.Known(name.Value, scope)?.Replace("__", ":");
            default:
                return null;
        }
    }

    /// <summary>The section an expression stands for; empty for the root, <see langword="null"/> when it cannot be seen.</summary>
    public static string? SectionOf(IOperation operation, ReadScope scope)
    {
        var origin = Origin.Of(operation, scope);
        if (origin.Value is IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } section)
        {
            using var frame = scope.In(origin.Frame);
            var parent = section.Instance ?? section.Arguments[0].Value;
            var key = section.Arguments[section.Arguments.Length - 1].Value;
            return Join(SectionOf(parent, scope), TextParts.Known(key, scope));
        }

        // An IConfiguration that comes in from outside is the root; an IConfigurationSection that does could be any section.
        return Origin.Unwrap(operation).Type?.Name == "IConfigurationSection" ? null : "";
    }

    private static string? Join(string? prefix, string? key) => prefix is null || key is null ? null : prefix.Length == 0 ? key : prefix + ":" + key;

    private static bool IsConfiguration(ITypeSymbol type) => IsContract(type) || type.AllInterfaces.Any(IsContract);

    private static bool IsContract(ITypeSymbol type) =>
        type is { Name: "IConfiguration", ContainingNamespace: { Name: "Configuration", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } } };
}
