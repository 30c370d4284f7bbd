using Stoker.Analyzers.Tests;

namespace Stoker.Benchmarks.Corpus;

/// <summary>Which reference sources answer a package reference: its own, those of packages it brings along, and the generation its version belongs to.</summary>
internal static class SdkPackages
{
    private static readonly string[] SemanticKernel =
    [
        "Microsoft.SemanticKernel.Abstractions", "Microsoft.SemanticKernel.Core", "Microsoft.SemanticKernel.Connectors.OpenAI", "Microsoft.SemanticKernel.Connectors.AzureOpenAI",
    ];

    private static readonly string[] KernelMemory = ["Microsoft.KernelMemory.Abstractions", "Microsoft.KernelMemory.AI.OpenAI", "Microsoft.KernelMemory.Core"];

    // A trailing star stands for any ending. Dependencies as the packages' own nuspec files on nuget.org state them.
    private static readonly (string Package, string[] References)[] Known =
    [
        ("AWSSDK.Extensions.Bedrock.MEAI", ["AWSSDK.BedrockRuntime", "Microsoft.Extensions.AI"]),
        ("Aspire.Azure.AI.Inference", ["Azure.AI.Inference", "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.AzureAIInference"]),
        ("Aspire.Azure.AI.OpenAI", ["Azure.AI.OpenAI", "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI", "Aspire.OpenAI"]),
        ("Aspire.OpenAI*", ["Aspire.OpenAI", "Microsoft.Extensions.AI", "Microsoft.Extensions.AI.OpenAI"]),
        ("AutoGen*", ["AutoGen.Core", "Azure.AI.OpenAI@1.0.0-beta.17"]),
        ("Azure.*", ["Azure.Core"]),
        ("Aspire.Azure.*", ["Azure.Core", "Azure.Identity"]),
        ("Azure.AI.Projects*", ["Azure.AI.Projects", "Azure.AI.Extensions.OpenAI", "Azure.AI.Agents.Persistent", "Microsoft.Extensions.AI.OpenAI"]),
        ("CommunityToolkit.Aspire.OllamaSharp", ["OllamaSharp", "Microsoft.Extensions.AI"]),
        ("CommunityToolkit.VectorData.*", ["Microsoft.Extensions.VectorData.Abstractions", "Microsoft.SemanticKernel.Connectors.InMemory"]),
        ("HuggingFace", ["Microsoft.Extensions.AI"]),
        ("LLamaSharp*", ["LLamaSharp"]),
        ("LangChain*", ["LangChain.Core"]),
        ("Microsoft.Agents.AI*", ["Microsoft.Agents.AI", "Microsoft.Agents.AI.Abstractions", "Microsoft.Extensions.AI"]),
        ("Microsoft.Agents.AI.Foundry*", ["Microsoft.Agents.AI.Foundry", "Azure.AI.Projects", "Azure.AI.Extensions.OpenAI"]),
        ("Microsoft.Agents.AI.AzureAI*", ["Microsoft.Agents.AI.Foundry", "Azure.AI.Projects", "Azure.AI.Extensions.OpenAI", "Azure.AI.Agents.Persistent"]),
        ("Microsoft.Extensions.AI.Evaluation*", ["Microsoft.Extensions.AI.Evaluation", "Microsoft.Extensions.AI"]),
        ("Microsoft.Extensions.AI.AzureAIInference", ["Azure.AI.Inference"]),
        ("Microsoft.Extensions.DataIngestion*", ["Microsoft.Extensions.DataIngestion", "Microsoft.Extensions.AI"]),
        ("Microsoft.KernelMemory*", KernelMemory),
        ("Microsoft.SemanticKernel", SemanticKernel),
        ("Microsoft.SemanticKernel.Agents.*", [.. SemanticKernel, "Microsoft.SemanticKernel.Agents.Abstractions", "Microsoft.SemanticKernel.Agents.Core", "Microsoft.SemanticKernel.Agents.Orchestration", "Microsoft.SemanticKernel.Agents.Runtime.InProcess"]),
        ("Microsoft.SemanticKernel.Connectors.*", ["Microsoft.SemanticKernel.Abstractions", "Microsoft.SemanticKernel.Core", "Microsoft.Extensions.VectorData.Abstractions"]),
        ("Microsoft.SemanticKernel.Plugins.*", SemanticKernel),
    ];

    /// <summary>Names of the reference sources behind packages.</summary>
    /// <param name="packages">Package id → version.</param>
    public static IReadOnlyList<string> ReferencesOf(IReadOnlyDictionary<string, string> packages)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (id, version) in packages)
        {
            names.Add(Generation(id, version));
            foreach (var (package, references) in Known)
            {
                if (package.EndsWith('*') ? id.StartsWith(package[..^1], StringComparison.OrdinalIgnoreCase) : id.Equals(package, StringComparison.OrdinalIgnoreCase))
                {
                    names.UnionWith(references);
                }
            }
        }

        // Of two generations the one that a project asks for itself.
        foreach (var chosen in names.Where(static n => n.Contains('@', StringComparison.Ordinal)).ToList())
        {
            names.Remove(chosen.Split('@')[0]);
        }

        return [.. names.Where(ReferenceSources.Names.Contains)];
    }

    /// <summary>For a file that says nothing of its packages: the reference sources that declare the namespaces it imports.</summary>
    /// <param name="namespaces">What it imports.</param>
    public static IReadOnlyList<string> ReferencesFor(IReadOnlySet<string> namespaces)
    {
        var current = ReferenceSources.Names.Where(static n => !n.Contains('@', StringComparison.Ordinal) && !ReferenceSources.ReplacesPackage(n)).Order(StringComparer.Ordinal).ToList();
        var known = current.SelectMany(ReferenceSources.Namespaces).ToHashSet(StringComparer.Ordinal);

        // An older generation or another SDK of that name only where nothing else explains an import: the one that explains the most.
        var others = ReferenceSources.Names.Except(current)
            .Select(n => (Name: n, Explains: ReferenceSources.Namespaces(n).Count(s => namespaces.Contains(s) && !known.Contains(s))))
            .Where(static n => n.Explains > 0)
            .OrderByDescending(static n => n.Explains)
            .ThenBy(static n => n.Name, StringComparer.Ordinal)
            .Select(static n => n.Name)
            .Take(1)
            .ToList();
        return [.. others, .. current.Where(n => !others.Exists(o => o.Split('@')[0] == n))];
    }

    private static string Generation(string id, string version) => id.ToUpperInvariant() switch
    {
        "AZURE.AI.OPENAI" when version.StartsWith("1.0.0-beta.", StringComparison.Ordinal) => int.TryParse(version["1.0.0-beta.".Length..], out var beta) && beta < 9 ? "Azure.AI.OpenAI@1.0.0-beta.6" : "Azure.AI.OpenAI@1.0.0-beta.17",
        "BETALGO.OPENAI" or "BETALGO.OPENAI.GPT3" => "OpenAI@betalgo-8",
        _ => id,
    };
}
