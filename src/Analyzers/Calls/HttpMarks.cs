using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Stoker.Analyzers.Calls;

/// <summary>
/// Whether any source of a compilation has the text of a model endpoint, or of its body, in it: where no SDK is referenced only such a compilation is examined.
/// A search of the text, not of the syntax: it costs some microseconds a file. Kept with the tree, so that a keystroke costs one tree.
/// </summary>
internal static class HttpMarks
{
    private const string Model = "{model}";

    private static readonly ConditionalWeakTable<SyntaxTree, object> Known = new();

    // Where the URL comes from settings, the name of the body's list of messages is what a source shows.
    private static readonly string[] Marks = ["messages", .. Distinct(HttpEndpoint.All.Select(static e => e.Path.Substring(e.Path.LastIndexOf(Model, StringComparison.Ordinal) is var model and >= 0 ? model + Model.Length : 0)))];

    /// <summary>Whether a compilation may post to a model endpoint without an SDK.</summary>
    public static bool In(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((bool)Known.GetValue(tree, static t => Has(t.GetText())))
            {
                return true;
            }
        }

        return false;
    }

    private static object Has(Microsoft.CodeAnalysis.Text.SourceText source)
    {
        var text = source.ToString();
        return Array.Exists(Marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0);
    }

    // A mark that holds another says no more than that one.
    private static IEnumerable<string> Distinct(IEnumerable<string> marks)
    {
        var all = marks.Where(static m => m.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return all.Where(mark => !all.Exists(other => other != mark && mark.Contains(other)));
    }
}
