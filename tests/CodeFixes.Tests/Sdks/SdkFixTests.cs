using Stoker.Analyzers.Sdks;
using Stoker.Analyzers.Tests;

namespace Stoker.CodeFixes.Tests.Sdks;

/// <summary>
/// Tests of one fix on the SDKs that it is for. A row is an <c>InlineData</c> or <c>MemberData</c> of a theory here: its parameter <c>sdk</c> names the assemblies it is a test of,
/// separated by spaces; where it has a parameter <c>after</c> that is <see langword="null"/>, nothing is offered. <see cref="SdkMatrixTests"/> demands the rows.
/// </summary>
public abstract class SdkFixTests
{
    /// <summary>Type of the fix.</summary>
    internal abstract Type Fix { get; }

    /// <summary>SDK → why nothing can be offered there; a row shows that nothing is.</summary>
    internal virtual IReadOnlyDictionary<string, string> NotOffered { get; } = new Dictionary<string, string>();

    /// <summary>Whether a catalogue describes anything that the fix is for.</summary>
    internal abstract bool IsFor(SdkCatalog sdk);
}

/// <inheritdoc/>
public abstract class SdkFixTests<TFix> : SdkFixTests
    where TFix : PlannedFix, new()
{
    internal sealed override Type Fix => typeof(TFix);

    /// <summary>A class that is given a client and uses it.</summary>
    protected static string Desk(string @using, string client, string body) => $$"""
        {{@using}}
        class Desk({{client}})
        {
            async Task Run(string text, string[] texts)
            {
                {{body}}
            }
        }
        """;

    /// <summary>Lines as they stand in <see cref="Desk"/>.</summary>
    protected static string Indented(string lines) => string.Join("\n        ", lines.ReplaceLineEndings("\n").Split('\n')).Replace("\n        \n", "\n\n", StringComparison.Ordinal);

    /// <summary>Tests a row whose code is in <see cref="Desk"/>.</summary>
    protected static Task Verify(string sdk, string @using, string client, string before, string? after, string options = "") =>
        VerifyFile(sdk, Desk(@using, client, before), after is null ? null : Desk(@using, client, after), options);

    /// <summary>Tests a row whose code is a file of its own.</summary>
    protected static async Task VerifyFile(string sdk, string before, string? after, string options = "")
    {
        // What is no reference source is a package, which every test references.
        var sources = sdk.Split(' ').Where(ReferenceSources.Names.Contains);
        await (await new FixTest<TFix>(before, after).With(options).WithAsync([.. sources])).RunAsync();
    }
}
