using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stoker.CodeFixes.Edits;

namespace Stoker.CodeFixes.Source;

/// <summary>Brings a namespace into scope where a file already imports others; elsewhere names are written out.</summary>
internal static class Import
{
    /// <summary>The edit that adds <c>using …;</c> in its place by order; <see langword="null"/> where the file imports nothing itself.</summary>
    public static SourceEdit? Add(Document document, SyntaxNode root, string @namespace)
    {
        var usings = Usings(root).Where(static u => u is { Alias: null, StaticKeyword.RawKind: 0, GlobalKeyword.RawKind: 0 }).ToList();
        if (usings.Count == 0)
        {
            return null;
        }

        var text = root.SyntaxTree.GetText();
        var newLine = Layout.NewLine(text);
        var after = usings.FindLast(u => Order(u.Name!.ToString(), @namespace) < 0);
        return after is null
            ? SourceEdit.Insert(document.Id, usings[0].SpanStart, $"using {@namespace};{newLine}{Layout.Indentation(usings[0].SpanStart, text)}")
            : SourceEdit.Insert(document.Id, after.Span.End, $"{newLine}{Layout.Indentation(after.SpanStart, text)}using {@namespace};");
    }

    private static IEnumerable<UsingDirectiveSyntax> Usings(SyntaxNode root)
    {
        var unit = (CompilationUnitSyntax)root;
        return unit.Usings.Count > 0 ? unit.Usings : unit.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings ?? [];
    }

    // System namespaces first, as the IDE sorts by default.
    private static int Order(string a, string b) => IsSystem(b).CompareTo(IsSystem(a)) is var bySystem and not 0 ? bySystem : string.CompareOrdinal(a, b);

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
