using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.Analyzers.Rules;
using Stoker.CodeFixes.Edits;
using Stoker.CodeFixes.Source;

namespace Stoker.CodeFixes.Caching;

/// <summary>Keeps answers in memory, keyed by the prompt. A failed call is not kept.</summary>
internal static class KeptAnswers
{
    private const string Title = "Keep answers in memory (assumes that an answer may be reused for the same prompt)";

    /// <summary>The plan; <see langword="null"/> where the client itself can cache, or more than texts decides the answer.</summary>
    public static async Task<FixPlan?> PlanAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        // Where the client itself can cache, that is the place: CacheClientFix.
        if (!diagnostic.Properties.TryGetValue(FixProperties.Repeats, out var repeats) || repeats != FixProperties.SameInput ||
            await CachedClient.PlanAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not null ||
            await CallInSource.FindAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is not { } call ||
            Answer.Of(call.Operation.TargetMethod) is not var (answer, form) ||
            AskedText.Of(call, diagnostic.Properties, cancellationToken) is not { } asked ||
            await AnswerField.ForAsync(call, answer, form != AnswerForm.Value, cancellationToken).ConfigureAwait(false) is not { } field)
        {
            return null;
        }

        var (id, span) = (call.Document.Id, call.Syntax.Span);
        var inCall = asked is [{ Syntax: var only }] && span.Contains(only.Span) ? only : null;
        var parameter = inCall is null ? "_" : FreeName(call);
        var open = form != AnswerForm.Value ? $"{AnswerField.Ask}({field.Name}, {Key(asked)}, " : $"{field.Name}.GetOrAdd({Key(asked)}, ";
        List<SourceEdit> edits = [.. field.Edits, SourceEdit.Insert(id, span.Start, $"{open}{parameter} => "), SourceEdit.Insert(id, span.End, form == AnswerForm.ValueTask ? ".AsTask())" : ")")];
        if (inCall is not null)
        {
            edits.Add(SourceEdit.Replace(id, inCall.Span, parameter));
        }

        return new(Title, edits);
    }

    // The unit separator: a character that no prompt holds keeps ("a", "bc") apart from ("ab", "c").
    private static string Key(IReadOnlyList<IOperation> asked) => asked is [var only]
        ? only.Syntax.ToString()
        : $"string.Join(\"\\u001f\", {string.Join(", ", asked.Select(static t => t.Syntax.ToString()))})";

    private static string FreeName(CallInSource call)
    {
        var taken = call.Model.LookupSymbols(call.Syntax.SpanStart).Where(static s => s is ILocalSymbol or IParameterSymbol).Select(static s => s.Name)
            .Concat(call.Syntax.DescendantNodes().OfType<IdentifierNameSyntax>().Select(static n => n.Identifier.ValueText))
            .ToImmutableHashSet(StringComparer.Ordinal);
        return new[] { "prompt", "question" }.FirstOrDefault(n => !taken.Contains(n)) ?? "askedText";
    }
}
